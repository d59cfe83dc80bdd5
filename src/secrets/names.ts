/**
 * Whether a variable, option or field of this name holds a secret: `PGPASSWORD`, `--api-key`, `githubToken`, `AWS_SECRET_ACCESS_KEY`.
 * Names that only speak about one (`PASSWORD_FILE`, `PUBLIC_KEY`, `SSH_AUTH_SOCK`, `PWD`) do not.
 */
export function isSecretName(name: string): boolean {
  return (
    isStronglySecretName(name) || tellingParts(name).some((part) => part.split('_').some((word) => weakWords.has(word)))
  );
}

/**
 * The same without the words that are secret in an environment but ordinary in a program's output, where `key=3` and `auth=none` stand:
 * for names found in free text.
 */
export function isStronglySecretName(name: string): boolean {
  return tellingParts(name).some((part) => strongPart.test(part.replaceAll('_', '')));
}

/** No name shorter than this is strongly secret. */
export const shortestSecretName = 5;

/** Secret wherever they stand in a name, whatever they are glued to. */
const strongParts = [
  'PASSWORD',
  'PASSWD',
  'PASSPHRASE',
  'SECRET',
  'TOKEN',
  'CREDENTIAL',
  'APIKEY',
  'ACCESSKEY',
  'ACCOUNTKEY',
  'PRIVATEKEY',
  'SIGNINGKEY',
  'ENCRYPTIONKEY',
  // PASS alone is as often what was passed.
  ...[
    'DB',
    'DATABASE',
    'MYSQL',
    'POSTGRES',
    'REDIS',
    'SMTP',
    'MAIL',
    'ADMIN',
    'ROOT',
    'USER',
    'SUDO',
    'BECOME',
    'LDAP',
  ].map((whose) => `${whose}PASS`),
];

/** Secret only as a word of their own: KEYBOARD and AUTHOR are not. PWD is one in MYSQL_PWD, not alone. */
const weakWords = new Set(['KEY', 'KEYS', 'AUTH', 'PRIVATE', 'PASS', 'PWD', 'CRED', 'CREDS', 'PAT']);

const harmlessNames = new Set(['PWD', 'OLDPWD']);

const strongPart = new RegExp(strongParts.join('|'));

/** What such a name says of itself comes last: where the secret is kept, what it is called, how long it is. */
const harmlessEndings = new Set([
  ...['FILE', 'FILES', 'PATH', 'DIR', 'FOLDER', 'SOCK', 'SOCKET', 'NAME', 'TYPE', 'METHOD', 'URL', 'URI', 'HOST'],
  ...['TTL', 'EXPIRY', 'EXPIRES', 'LENGTH', 'SIZE', 'COUNT', 'LIMIT', 'AGE', 'DAYS', 'ATTEMPTS'],
  ...['VERSION', 'POLICY', 'ALGORITHM', 'FINGERPRINT'],
]);

/**
 * Words that only look like those of a secret. They say nothing about the rest of the name: PRIMARY_KEY is none, PRIMARY_DB_PASSWORD and
 * TOKENIZER_SECRET are. MAX_OUTPUT_TOKENS is a number.
 */
const harmlessPhrase = new RegExp(
  [
    '(?<![A-Z0-9])(?:PUBLIC|PUB|PRIMARY|FOREIGN|AUTHORIZED|MAX|MIN)_KEYS?(?![A-Z0-9])',
    '(?<![A-Z0-9])(?:PUBLIC|PUB)_(?:SIGNING|ENCRYPTION)_KEYS?(?![A-Z0-9])',
    '(?<![A-Z0-9])(?:MAX|MIN)_(?:[A-Z]+_)?TOKENS(?![A-Z0-9])',
    '(?<![A-Z0-9])SECRETARY(?![A-Z0-9])',
    'KEY_?IDS?(?![A-Z0-9])',
    'TOKENIZ[A-Z]*',
  ].join('|'),
);

/** What of a name, in its words with `_` between them, may say that it is the name of a secret; nothing of one that only speaks about it. */
function tellingParts(name: string): string[] {
  const words = wordsOf(name);
  const isAbout = harmlessNames.has(name.toUpperCase()) || harmlessEndings.has(words.at(-1) ?? '');
  return isAbout ? [] : words.join('_').split(harmlessPhrase);
}

/** `githubToken`, `GITHUB_TOKEN` and `--github-token` are all the words GITHUB, TOKEN. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
}
