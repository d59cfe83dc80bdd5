import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { allowedSignersProblems, revocationProblem } from '../../src/signing/list-problems.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';
import { makeKey } from './surroundings.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
let key: string;

beforeAll(() => {
  if (!keygen.missing)
    key = readFileSync(`${makeKey(temporaryFolder(), 'id_ed25519')}.pub`, 'utf8')
      .split(' ')
      .slice(0, 2)
      .join(' ');
});

async function problemsOf(content: string | Uint8Array) {
  // With a colon, as what ssh-keygen says has one behind it.
  const path = join(temporaryFolder(), 'list: 7');
  writeFileSync(path, content);
  return allowedSignersProblems(path, readFileSync(path), process.env);
}

async function revokedBy(content: string | Uint8Array) {
  const path = join(temporaryFolder(), 'revoked');
  writeFileSync(path, content);
  return revocationProblem(path, readFileSync(path), process.env);
}

describe.skipIf(keygen.missing)(`lines of a list that count for nothing are named${keygen.note}`, () => {
  test('none in a list as it should be: options, windows, authorities, tabs, CRLF, comments, empty lines', async () => {
    const good = [
      `ann@example.com ${key}`,
      `bob,bob@example.com\tnamespaces="sign-off@deploy-assist,git" ${key} bob@laptop`,
      `*@example.com cert-authority,valid-after="20260101Z",valid-before="20270101" ${key}`,
      '# somebody',
      '',
      `  carol ${key}`,
    ];
    expect(await problemsOf(`${good.join('\n')}\n`)).toEqual([]);
    expect(await problemsOf(good.join('\r\n'))).toEqual([]);
    expect(await problemsOf('')).toEqual([]);
  });

  test.each<[string, (line: string) => string, RegExp, RegExp]>([
    ['a key cut off', (line) => line.slice(0, -9), /cut off, misspelt/, /\.pub/],
    ['a key of another type', (line) => line.replace('ssh-ed25519', 'ssh-rsa'), /another type/, /\.pub/],
    ['no key', () => 'bob@example.com', /has no key/, /\.pub/],
    ['no name', () => `${key} bob@laptop`, /no name before it/, /whose it is/],
    [
      'an option that is none',
      (line) => line.replace(' ', ' no-pty '),
      /option that ssh-keygen does not know/,
      /namespaces/,
    ],
    [
      'a space between options',
      (line) => line.replace(' ', ' valid-after="20260101Z" namespaces="git" '),
      /more than one word between the names and the key/,
      /comma without a space/,
    ],
    ['a space between names', (line) => `ann, ${line}`, /space between its names/, /comma alone/],
    ['no quotation marks', (line) => line.replace(' ', ' namespaces=git '), /without quotation marks/, /namespaces="/],
    ['an option twice', (line) => line.replace(' ', ' namespaces="a",namespaces="b" '), /twice/, /once/],
    ['a time that is none', (line) => line.replace(' ', ' valid-before="tomorrow" '), /time that is none/, /20260131Z/],
    [
      'a window the wrong way round',
      (line) => line.replace(' ', ' valid-after="2030",valid-before="2020" '),
      /time that is none, or a window that ends before it begins/,
      /20260131Z/,
    ],
    ['an open quotation mark', (line) => `"${line}`, /quotation mark that is not closed/, /Close it/],
    ['zero bytes', (line) => line.replace('bob', 'b\0b'), /zero bytes/, /UTF-8/],
  ])('%s', async (_what, change, problem, fix) => {
    const list = `ann@example.com ${key}\n\n${change(`bob@example.com ${key}`)}\ncarol ${key}\n`;
    expect(await problemsOf(list)).toEqual([
      { line: 3, problem: expect.stringMatching(problem), fix: expect.stringMatching(fix) },
    ]);
  });

  test('a byte order mark, UTF-16, line ends of old Macs and a private key are told of the file', async () => {
    const line = `ann@example.com ${key}`;
    expect(await problemsOf(`\ufeff${line}\n`)).toMatchObject([{ line: 1, problem: expect.stringContaining('mark') }]);
    expect(await problemsOf(Buffer.from(`\ufeff${line}\n`, 'utf16le'))).toMatchObject([{ line: 0 }]);
    expect(await problemsOf(`${line}\rbob ${key}\r`)).toMatchObject([{ line: 0 }]);
    expect(await problemsOf('-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n')).toMatchObject([
      { line: 0, problem: 'is a key, and no list of keys' },
    ]);
  });

  test('a list of thousands of lines is read to its end', async () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `p${n}@example.com ${key}`);
    expect(await problemsOf(`${many.join('\n')}\nlast@example.com\n`)).toMatchObject([{ line: 20_001 }]);
  });
});

describe.skipIf(keygen.missing)(`a list of revoked keys that cannot be read is not one${keygen.note}`, () => {
  test('keys, comments, nothing at all, and a KRL are lists', async () => {
    expect(await revokedBy(`# old\n\n${key} ann@old\n`)).toBeUndefined();
    expect(await revokedBy('')).toBeUndefined();
  });

  test.each<[string, (line: string) => string]>([
    ['tabs and more than one blank', (line) => `\t ${line.replace(' ', ' \t')}\n   \n`],
    ['line ends of Windows', (line) => `# old\r\n${line}\r\n`],
    ['no line end', (line) => line],
  ])('%s are read as ssh-keygen reads them, and revoke nobody else', async (_what, content) => {
    expect(await revokedBy(content(key))).toBeUndefined();
    expect(await isRevokedBy(content(key))).toBe(false);
  });

  test.each<[string, () => string, number]>([
    ['a text', () => 'all of them\n', 1],
    ['a list of trusted keys', () => `${key}\nann@example.com ${key}\n`, 2],
    ['an empty line of Windows', () => `# old\r\n\r\n${key}\r\n`, 2],
    ["a key as git's settings have it", () => `key::${key}\n`, 1],
    ['a key of a type that nobody has', () => 'ssh-foo AAAAB3NzaC1yc2E=\n', 1],
    ['a broken KRL', () => 'SSHKRL\n\0xxxx', 0],
  ])('%s', async (_what, content, line) => {
    expect(await revokedBy(content())).toMatchObject({ line });
    expect(await isRevokedBy(content())).toBe(true);
  });

  /** Whether ssh-keygen refuses a key that is nowhere in the list. */
  async function isRevokedBy(content: string): Promise<boolean> {
    const folder = temporaryFolder();
    const other = makeKey(folder, 'other');
    const files = ['revoked', 'list', 'text'].map((name) => join(folder, name));
    const [revoked = '', list = '', text = ''] = files;
    writeFileSync(revoked, content);
    writeFileSync(list, `ann ${readFileSync(`${other}.pub`, 'utf8')}`);
    writeFileSync(text, 'hello');
    execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-n', 'n', '-f', other, text], { stdio: 'ignore' });
    const args = ['-Y', 'verify', '-f', list, '-I', 'ann', '-n', 'n', '-s', `${text}.sig`, '-r', revoked];
    return spawnSync('ssh-keygen', args, { input: 'hello' }).status !== 0;
  }
});
