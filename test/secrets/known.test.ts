import { describe, expect, test } from 'vitest';
import { secretsIn, secretsOf, withoutSecrets } from '../../src/secrets/known.ts';
import { processorMs } from '../support/processor.ts';

describe('secrets among variables', () => {
  test('values of secret names, and passwords of addresses under any name', () => {
    const found = secretsOf([
      ['PGPASSWORD', 'rye-bread'],
      ['DATABASE_URL', 'postgres://ann:s%40lt@db.example.com:5432/shop'],
      ['HOME', '/home/ann'],
      ['SITE', 'https://example.com/a:b@c'],
    ]);
    expect(new Set(found)).toEqual(new Set(['rye-bread', 's%40lt', 's@lt']));
  });

  test('a password may hold a raw @', () => {
    expect(secretsOf([['DATABASE_URL', 'mysql://ann:p@ss@db/shop']])).toContain('p@ss');
  });
});

test('a variable of 2 MB is looked through in a moment, and an address at its end is found', () => {
  const before = processorMs();
  const long = `${'x'.repeat(2_000_000)} jdbc:postgresql://ann:yeast@db/shop`;
  expect(secretsOf([['BIG', long]])).toContain('yeast');
  expect(processorMs() - before).toBeLessThan(2000);
});

describe('secrets in a command', () => {
  test.for([
    ['export SHOP_SECRET=flour', ['flour']],
    [`API_TOKEN='a $b c' ./run`, ['a $b c']],
    ['PGPASSWORD="two words" psql', ['two words']],
    ['curl https://ann:yeast@example.com/x', ['yeast', 'yeast']],
    ['curl -sS -u ann:yeast https://example.com', ['yeast']],
    [`curl --user 'ann:yeast' https://example.com`, ['yeast']],
    ['mysql -uroot -pyeast shop', ['yeast']],
    ['docker login -u ann -p yeast reg.example.com', ['yeast']],
    ['echo yeast | docker login -u ann --password-stdin', ['yeast']],
    ['sshpass -p yeast ssh ann@host', ['yeast']],
    ['redis-cli -h cache -a yeast ping', ['yeast']],
    ['ldapsearch -D cn=ann -w yeast', ['yeast']],
    ['openssl enc -aes-256-cbc -pass pass:yeast', ['yeast']],
    ['sqlplus ann/yeast@db', ['yeast']],
    ['smbclient //srv/x -U ann%yeast', ['yeast']],
    ['az login --password yeast', ['yeast']],
    ['keytool -list -storepass yeast', ['yeast']],
    ['gpg --batch --passphrase "rye and yeast" -d f', ['rye and yeast']],
    [`psql -c "ALTER ROLE ann PASSWORD 'yeast'"`, ['yeast']],
  ] as const)('%s', ([text, secrets]) => {
    expect(secretsIn(text)).toEqual([...secrets]);
  });

  test.for([
    'docker run -p 8080:80 nginx; docker login --password-stdin reg.example.com',
    'mysql --password shop; mysql -u root -p shop; mysqldump -p$PW shop',
    'curl -u $USER:$PW https://h; kubectl --token <token> get pods; ssh -p 2222 host',
    'deploy --token-file x --secret-id name --api-key-name ann',
  ])('nothing of what is no secret: %s', (text) => expect(secretsIn(text)).toEqual([]));

  test.for(['export TOKEN=$(cat token)', 'export TOKEN="$OTHER"', 'MODE=fast ./run', 'psql postgres://ann:$PW@db/x'])(
    'nothing where the shell works it out, or the name is harmless: %s',
    (text) => expect(secretsIn(text)).toEqual([]),
  );
});

test('words beside what runs show no secret that they name, and what is still to be filled in', () => {
  expect(withoutSecrets('OVEN_PASSWORD=hunter2secret ./open.sh')).toBe('OVEN_PASSWORD=**** ./open.sh');
  expect(withoutSecrets('psql postgres://ann:hunter2secret@db/shop')).toBe('psql postgres://ann:****@db/shop');
  for (const text of ['OVEN_TOKEN=<token> ./open.sh', 'OVEN_TOKEN=YOUR_TOKEN ./open.sh', 'OVEN_TOKEN=$TOKEN ./open.sh'])
    expect(withoutSecrets(text)).toBe(text);
});
