import { expect, test } from 'vitest';
import { isSecretName, isStronglySecretName } from '../../src/secrets/names.ts';

test.each([
  ...[
    'TOKEN',
    'GITHUB_TOKEN',
    'githubToken',
    'access-token',
    'PGPASSWORD',
    'DB_PASSWORD',
    'MYSQL_PWD',
    'SSHPASS_PASSWD',
  ],
  ...['AWS_SECRET_ACCESS_KEY', 'API_KEY', 'apiKey', '--api-key', 'STRIPE_KEY', 'KEY', 'ENCRYPTION_KEY', 'PASSPHRASE'],
  ...[
    'GOOGLE_CREDENTIALS',
    'CREDENTIAL',
    'PRIVATE_KEY',
    'CI_PRIVATE',
    'BASIC_AUTH',
    'VAULT_SECRET_ID',
    'SMTP_PASS',
    'secret',
  ],
  ...[
    'DB_PASSWORD_PRIMARY',
    'PRIMARY_DB_PASSWORD',
    'AZURE_STORAGE_PRIMARY_ACCESS_KEY',
    'PUBLIC_API_SECRET',
    'MAX_API_TOKEN',
  ],
  ...['TOKENIZER_SECRET', 'KEYID_SECRET', 'PRIMARY_KEY_PASSWORD', 'secretaryPassword', 'MIN_IO_SECRET_KEY'],
])('%s is the name of a secret', (name) => {
  expect(isSecretName(name)).toBe(true);
});

test.each([
  ...[
    'PWD',
    'OLDPWD',
    'PATH',
    'HOME',
    'KEYBOARD',
    'KEYMAP',
    'MONKEY',
    'PUBLIC_KEY',
    'SSH_PUB_KEY',
    'SSH_AUTH_SOCK',
    'XAUTHORITY',
  ],
  ...['GIT_AUTHOR_NAME', 'PASSWORD_FILE', 'TOKEN_PATH', 'PASSWORD_STORE_DIR', 'PRIMARY_KEY', 'TOKENIZERS_PARALLELISM'],
  ...['MAX_TOKENS', 'SECRETARY', 'AWS_ACCESS_KEY_ID', 'SECRET_NAME', 'AUTH_TYPE', 'COMPASS', 'PATTERN', 'TERM', ''],
  ...[
    'MAX_OUTPUT_TOKENS',
    'PUBLIC_SIGNING_KEY',
    'GPG_KEYID',
    'accessKeyId',
    'AUTHORIZED_KEYS',
    'PASS_MAX_DAYS',
    'PASSWORD_MAX_AGE',
  ],
])('%s is not', (name) => {
  expect(isSecretName(name)).toBe(false);
});

test('in free text, a bare key or auth says nothing', () => {
  expect(['key', 'AUTH', 'api_key', 'token'].map(isStronglySecretName)).toEqual([false, false, true, true]);
});
