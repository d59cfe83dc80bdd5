import { expect, test } from 'vitest';
import { createMasker } from '../../src/secrets/masker.ts';

const mask = (text: string): string => createMasker([]).text(text);
// Put together here, so that no scanner of repositories takes the fixtures for real tokens.
const letters = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hI6';

test.each([
  ['a GitHub token', `remote: ghp${`_${letters}`} used`, 'remote: ghp_**** used'],
  ['a fine-grained GitHub token', `github_pat${`_11AA_${letters}`}`, 'github_pat_****'],
  ['a GitLab token', `glpat${`-${letters}`}`, 'glpat-****'],
  ['a Slack token', `xoxb${`-123456789012-${letters}`}.`, 'xoxb-****.'],
  ['an AWS access key id', `id AKIA${'ABCDEFGHIJKLMNOP'}`, 'id AKIA****'],
  ['an npm token', `//registry/:_authToken=npm${`_${letters}`}`, '//registry/:_authToken=****'],
  ['an API key of the sk- kind', `sk${`-proj-${letters}`}`, 'sk-****'],
  ['a JSON web token', `jwt eyJhbGciOiJIUzI1NiJ9.${'eyJzdWIiOiIxIn0'}.c2ln ok`, 'jwt eyJ**** ok'],
  ['a password in a URL', 'psql postgres://app:hunter2@db:5432/shop', 'psql postgres://app:****@db:5432/shop'],
  ['a password with an @ in a URL', 'mysql://root:p@ss@db/shop', 'mysql://root:****@db/shop'],
  ['a password without a user', 'redis://:hunter2@cache:6379', 'redis://:****@cache:6379'],
  ['two URLs', 'a://u:one@h b://u:two@h', 'a://u:****@h b://u:****@h'],
  ['an Authorization header', 'curl -H "Authorization: Bearer abc"', 'curl -H "Authorization: Bearer ****"'],
  ['basic authorization', 'authorization: Basic dTpw\r\n', 'authorization: Basic ****\r\n'],
  ['a long bearer token anywhere', `Bearer ${letters}`, 'Bearer ****'],
  ['an option', 'mysql --password=x -e "select 1"', 'mysql --password=**** -e "select 1"'],
  ['a quoted value', `--db-password='a b"c' next`, `--db-password='****' next`],
  ['an assignment', 'PGPASSWORD=x psql', 'PGPASSWORD=**** psql'],
  ['a parameter of a form', 'curl -d "user=a&api_key=b&x=1"', 'curl -d "user=a&api_key=****&x=1"'],
  [
    'a field of JSON',
    '{"access_token":"abc","n":1, "secret": "d e"}',
    '{"access_token":"****","n":1, "secret": "****"}',
  ],
  ['an escaped quote in a field of JSON', '{"token":"a\\"b","n":1}', '{"token":"****","n":1}'],
  ['a password that begins with a dollar', 'password=$ecret x', 'password=**** x'],
  ['an API key header', 'X-Api-Key: abc', 'X-Api-Key: ****'],
  ['a session token of AWS in a header', 'x-amz-security-token: abc/d+e', 'x-amz-security-token: ****'],
  ['a cookie that is set', 'set-cookie: sid=abc; HttpOnly', 'set-cookie: ****; HttpOnly'],
  ['all cookies of a request', '> Cookie: a=1; sid=abc\r\n> Accept: */*', '> Cookie: ****\r\n> Accept: */*'],
  ['a cookie in an argument', "curl -H 'Cookie: a=1; b=2' -v", "curl -H 'Cookie: ****' -v"],
  ['an option and its word', '+ az login --password x.y -u ann', '+ az login --password **** -u ann'],
  ['an option and its quoted word', `kubectl --token 'a b' get pods`, `kubectl --token '****' get pods`],
  ['a user and password for curl', '+ curl -sS -u ann:x,y https://h', '+ curl -sS -u ann:****,y https://h'],
  ['a user and password in quotes', 'curl --user "ann:a b" https://h', 'curl --user "ann:****" https://h'],
  ['a password in a statement', `ALTER ROLE ann PASSWORD 'a b';`, `ALTER ROLE ann PASSWORD '****';`],
  ['a password of MySQL in a statement', `ann IDENTIFIED BY 'a b'`, `ann IDENTIFIED BY '****'`],
  ['a field with blanks around its colon', '{ "password" : "x" }', '{ "password" : "****" }'],
  ['a field in single quotes', `{'password': 'x y'}`, `{'password': '****'}`],
  ['a field of JSON within JSON', '"{\\"password\\":\\"x\\"}"', '"{\\"password\\":\\"****\\"}"'],
  ['a key of storage', 'AccountName=x;AccountKey=abc==;Suffix=y', 'AccountName=x;AccountKey=****;Suffix=y'],
  ['a signature in an address', 'https://h/c?sv=1&sig=a%2Bb%3D', 'https://h/c?sv=1&sig=****'],
  [
    'an address that everybody may post to',
    `https://hooks.slack.com/services/T0/B0/${letters}`,
    'https://hooks.slack.com/services/****',
  ],
  ['a webhook', `https://h.example/api/webhooks/1234567890/${letters}`, 'https://h.example/api/webhooks/****'],
  ['a key in the file of AWS', 'aws_secret_access_key = abc/d', 'aws_secret_access_key = ****'],
  ['an access token of Google', `ya29${`.a0_${letters}`}`, 'ya29.****'],
  ['a secret of webhooks', `whsec${`_${letters}`}`, 'whsec_****'],
  ['a key of SendGrid', `SG${`.abcdefgh.${letters}`}`, 'SG.****'],
  ['a token of DigitalOcean', `dop_v1${`_${'0a'.repeat(32)}`}`, 'dop_v1_****'],
  ['a token of Atlassian', `ATATT3${`xFf${letters}${letters}`}`, 'ATATT3****'],
  ['a token of Hugging Face', `hf${`_${letters}`}`, 'hf_****'],
  ['a key of age', `AGE-SECRET-KEY-1${'QPZRY9X8'.repeat(7)}`, 'AGE-SECRET-KEY-1****'],
  ['a password by its variable', 'DB_PASS=x MYSQL_PASS=y', 'DB_PASS=**** MYSQL_PASS=****'],
  ['a key of a registry', '//r/:_auth=abc=', '//r/:_auth=****'],
])('%s is masked', (_, text, masked) => {
  expect(mask(text)).toBe(masked);
});

test.each([
  'docker login --password-stdin reg.example.com; x --token --next --password <yours>',
  'curl --password $PW -u "$USER:$PW" https://h; id -u ann:x; du -u ann:staff',
  'tests_pass=3 ALL_PASS=yes SG.a.b hf_x SK12 &sign=1',
  'PGPASSWORD=$DB_PASSWORD psql',
  'PGPASSWORD="$DB_PASSWORD" psql',
  '--token=$(cat token)',
  'curl -H "Authorization: Bearer $TOKEN"',
  'postgres://app:$PGPASSWORD@db',
  'PWD=/srv key=3 PUBLIC_KEY=abc PASSWORD_FILE=/run/x',
  'if token == other; password= next',
  'http://localhost:8080/path@x https://bob@github.com/ http://[::1]:80/',
  'the task-force-one-two-three-four-five-six-seven met',
  'ghp_short AKIA123 eyJust sk-1',
  '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
  'grep: -----BEGIN RSA PRIVATE KEY-----\n(standard input)\n',
])('%s is not', (text) => {
  expect(mask(text)).toBe(text);
});

test.each(['\n', '\r\n', '\\n', '\n    '])(
  'a private key is masked between its BEGIN and END, with lines ended by %j',
  (end) => {
    const body = ['MIIEpAIBAAKCAQEA+/7', 'x'.repeat(64), 'Zz09=='].join(end);
    const masked = mask(
      `key:${end}-----BEGIN RSA PRIVATE KEY-----${end}${body}${end}-----END RSA PRIVATE KEY-----\ndone`,
    );
    expect(masked).toMatch(/-----BEGIN RSA PRIVATE KEY-----[\s]*\*{4}-----END RSA PRIVATE KEY-----\ndone$/);
  },
);

test('the head of a key that tells its version is shown, and the key is not', () => {
  const key = `-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2.0 (Linux)\n\n${letters}\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----`;
  const shown =
    '-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2.0 (Linux)\n\n****-----END PGP PRIVATE KEY BLOCK-----';
  expect(mask(key)).toBe(shown);
});

test('an old encrypted key with headers is masked whole', () => {
  const key =
    '-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00FF\n\nabcd\n-----END EC PRIVATE KEY-----';
  expect(mask(key)).toBe('-----BEGIN EC PRIVATE KEY-----\n****-----END EC PRIVATE KEY-----');
});

test('what is masked once is not changed by a second time', () => {
  const text = `token=abc postgres://u:p@h ghp_${letters} Authorization: Basic x "secret": "y"`;
  expect(mask(mask(text))).toBe(mask(text));
});
