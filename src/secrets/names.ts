/**
 * Whether a variable, option or field of this name holds a secret: `PGPASSWORD`, `--api-key`, `githubToken`, `AWS_SECRET_ACCESS_KEY`.
 * Names that only speak about one (`PASSWORD_FILE`, `PUBLIC_KEY`, `SSH_AUTH_SOCK`, `PWD`) do not.
 */
export function isSecretName(name: string): boolean {
  return isStronglySecretName(name) || (!isHarmless(name) && wordsOf(name).some((word) => weakWords.has(word)));
}

/**
 * The same without the words that are secret in an environment but ordinary in a program's output, where `key=3` and `auth=none` stand:
 * for names found in free text.
 */
export function isStronglySecretName(name: string): boolean {
  return strongPart.test(name.replace(/[^A-Za-z0-9]/g, '')) && !isHarmless(name);
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
  'PRIVATEKEY',
  'SIGNINGKEY',
  'ENCRYPTIONKEY',
];

/** Secret only as a word of their own: KEYBOARD and AUTHOR are not. PWD is one in MYSQL_PWD, not alone. */
const weakWords = new Set(['KEY', 'KEYS', 'AUTH', 'PRIVATE', 'PASS', 'PWD', 'CRED', 'CREDS', 'PAT']);

const harmlessNames = new Set(['PWD', 'OLDPWD']);

const strongPart = new RegExp(strongParts.join('|'), 'i');

/** What such a name says of itself comes last: where the secret is kept, what it is called, how long it is. */
const harmlessEndings = new Set([
  ...['FILE', 'FILES', 'PATH', 'DIR', 'FOLDER', 'SOCK', 'SOCKET', 'NAME', 'TYPE', 'METHOD', 'URL', 'URI', 'HOST'],
  ...['TTL', 'EXPIRY', 'EXPIRES', 'LENGTH', 'SIZE', 'COUNT', 'LIMIT', 'VERSION', 'POLICY', 'ALGORITHM', 'FINGERPRINT'],
]);

const harmlessWords = new Set(['PUBLIC', 'PUB', 'PRIMARY', 'FOREIGN', 'AUTHORIZED', 'MAX', 'MIN', 'SECRETARY']);
const harmlessParts = ['TOKENIZ', 'KEYID'];

function isHarmless(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1);
  return (
    harmlessNames.has(name.toUpperCase()) ||
    (last !== undefined && harmlessEndings.has(last)) ||
    words.some((word) => harmlessWords.has(word)) ||
    harmlessParts.some((part) => words.join('').includes(part))
  );
}

/** `githubToken`, `GITHUB_TOKEN` and `--github-token` are all the words GITHUB, TOKEN. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
}
