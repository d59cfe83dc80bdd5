import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { exportFormats } from '../../src/record/exports/exports.ts';
import {
  aWorkplace,
  confirms,
  deaf,
  filesBelow,
  fixture,
  isBuilt,
  signs,
  starts,
  type Workplace,
} from '../support/product.ts';
import { needs } from '../support/programs.ts';
import { comesToRest, presses } from '../support/rest.ts';
import type { Terminal } from '../support/terminal.ts';

/** None of them may be seen anywhere. */
const secrets = {
  inAddress: 'proofing-basket-61',
  inPasswordVariable: 'rye.and.spelt.88',
  token: `ghp_${'a1B2c3D4e5'.repeat(4)}`,
  typed: 'yeast-typed-by-hand-5',
  assigned: 'flour-and-7-eggs',
  inTypedAddress: 'banneton-12-oval',
};

describe.skipIf(!isBuilt)('secrets of a walk (needs the build)', () => {
  test('are in no file of the record, on no screen, in no export and no log; after signing nowhere at all', async () => {
    const place = aWorkplace({
      DATABASE_URL: `postgres://ann:${secrets.inAddress}@db.example.com:5432/shop`,
      PGPASSWORD: secrets.inPasswordVariable,
    });
    const half = secrets.token.length / 2;
    place.script(
      'token.sh',
      `printf 'token: ${secrets.token.slice(0, 3)}'; sleep .15; printf '${secrets.token.slice(3, half)}'; sleep .3; echo '${secrets.token.slice(half)}'`,
    );
    // The checklist is kept as it was read: what it says itself is no secret that the record could keep.
    place.write('secrets.md', fixture('secrets.md'));
    place.write('secret-of-this-step', secrets.assigned);
    const terminal = place.open(['secrets.md']);
    await starts(terminal);

    await runs(terminal);
    await terminal.sees('Step 2/');
    await confirms(terminal, 'unknown 2');
    await terminal.sees('Step 3/');
    await fillsIn(terminal, [secrets.typed]);
    await runs(terminal);
    await terminal.sees('Step 4/');
    await runs(terminal);
    await terminal.sees('Step 5/');
    await fillsIn(terminal, [`https://ann:${secrets.inTypedAddress}@mirror.example.com/bread`]);
    await runs(terminal);
    await terminal.sees('COMPLETE');
    await sleep(300);

    const record = filesBelow(place.session()).filter((path) => !path.includes('/state/') || path.endsWith('/log'));
    expect(leaksIn(record)).toEqual([]);
    expect(leaksOf(terminal.raw(), 'the screen')).toEqual([]);
    const blobs = record.filter((path) => /blobs\/[0-9a-f]{64}$/.test(path)).map((path) => readFileSync(path, 'utf8'));
    expect(blobs.join('')).toContain('address postgres://ann:****@db.example.com:5432/shop');

    await signs(terminal, 'ann');
    expect(await terminal.exited).toBe(0);
    await place.serverEnded();
    expect(leaksIn(filesBelow(place.session()))).toEqual([]);
    expect(filesBelow(place.session()).filter((path) => path.includes('/state/'))).toEqual([]);
    // The words of a signed statement are searched where they can be read.
    const { dsse: _dsse, 'in-toto': _inToto, ...unsigned } = exportFormats;
    const exported = (format: string) => ['export', '--format', format, '--output', '-'];
    const statement = place.run(exported('dsse'));
    expect(statement.status).toBe(0);
    const words = Buffer.from(JSON.parse(statement.stdout).payload, 'base64').toString('utf8');
    expect(words).toContain('subject');
    expect(leaksOf(words + statement.stderr, 'the statement')).toEqual([]);
    for (const verb of [['show'], ...Object.keys(unsigned).map(exported)]) {
      const { status, stdout, stderr } = place.run(verb);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('Bakery shop');
      expect(leaksOf(stdout, verb.join(' '))).toEqual([]);
    }
  });
});

const letters = (length: number, start = 'q7Rk2mXw9TzB4nVc') => start.repeat(9).slice(0, length);

/** Forty of different kinds, each planted where its name says; none of them a value that another one ends or begins with. */
const variables = {
  PGPASSWORD: 'rye-in-variable-01',
  MYSQL_PWD: 'rye-in-variable-02',
  API_KEY: 'rye-in-variable-03',
  GITHUB_TOKEN: 'rye-in-variable-04',
  SMTP_PASSWORD: 'rye-in-variable-05',
  JWT_SECRET: 'rye-in-variable-06',
  STRIPE_SECRET_KEY: 'rye-in-variable-07',
  AWS_SECRET_ACCESS_KEY: 'rye-in-variable-08/+x',
};
const inAddresses = { REPLICA: 'spelt-in-address-09', REDIS_URL: 'spelt-in-address-10' };
const printed = [
  `ghp_${letters(36)}`,
  `github_pat_${letters(40)}`,
  `glpat-${letters(20)}`,
  `xoxb-${letters(24)}`,
  `AKIA${letters(16).toUpperCase()}`,
  `npm_${letters(36, 'Npm7Kq2w')}`,
  `pypi-${letters(48)}`,
  `AIza${letters(35)}`,
  `dckr_pat_${letters(24)}`,
  `hvs.${letters(28)}`,
  `sk_live_${letters(24)}`,
  `sk-${letters(32, 'Sk3Yq8')}`,
  `eyJhbGciOiJIUzI1NiJ9.${letters(30, 'eyJzdWIi')}.${letters(20)}`,
  `Bearer ${letters(32, 'Br9Wq1')}`,
  `Authorization: Basic ${letters(24, 'Ba5Ic7')}`,
  `X-Api-Key: ${letters(18, 'Xk4Ey6')}`,
];
const inFiles = ['oats-in-a-file-27', 'oats-in-json-28', letters(64, 'PeM9kEy1'), 'oats-in-address-30'];
const typed = ['barley-typed-31', 'barley-typed-32', 'barley-typed-33'];
const ofOneStep = ['millet-of-a-step-34', 'millet-of-a-step-35'];
const inRows = [`ghp_${letters(36, 'Row7Qx')}`, 'maize-in-a-row-37'];
/** Of a known value what else must not be seen: percent-encoded, in base64, escaped. */
const forms = [
  encodeURIComponent(variables.AWS_SECRET_ACCESS_KEY),
  Buffer.from(variables.JWT_SECRET).toString('base64'),
  JSON.stringify('quoted"rye\\40').slice(1, -1),
];
const forty: Record<string, string> = Object.fromEntries(
  [
    ...Object.values(variables),
    ...Object.values(inAddresses),
    ...printed.map((token) => token.slice(-16)),
    ...[...inFiles, ...typed, ...ofOneStep, ...inRows, ...forms],
  ].map((secret, index) => [`secret ${index + 1} (${secret.slice(0, 8)})`, secret]),
);

const sqlite = needs('sqlite3', 'sqlite3');

describe.skipIf(!isBuilt || sqlite.missing)(`forty secrets of different kinds${sqlite.note} (needs the build)`, () => {
  test('in variables, pieces of output, files shown, values typed and rows: in no file, export, log or screen', async () => {
    expect(Object.keys(forty)).toHaveLength(40);
    const place = aWorkplace({
      ...variables,
      QUOTED_SECRET: 'quoted"rye\\40',
      REPLICA: `postgres://ann:${inAddresses.REPLICA}@db.example.com/shop`,
      REDIS_URL: `redis://:${inAddresses.REDIS_URL}@cache.example.com:6379`,
    });
    plant(place);
    const terminal = place.open(['forty-secrets.md', '--database', 'sqlite:notes.db'], { columns: 120, rows: 40 });
    await starts(terminal);
    for (const step of [1, 2, 3, 4]) {
      await terminal.sees(`Step ${step}/`);
      await runs(terminal, step);
    }
    await terminal.sees('Step 5/');
    await fillsIn(terminal, [typed[0] ?? '', typed[1] ?? '', `https://ann:${typed[2]}@mirror.example.com/bread`]);
    for (const step of [5, 6, 7]) {
      if (step === 7) await saysLocal(terminal);
      await terminal.sees(`Step ${step}/`);
      await runs(terminal, step);
    }
    await terminal.sees('COMPLETE');
    await sleep(300);
    const record = filesBelow(place.session()).filter((path) => !path.includes('/state/') || path.endsWith('/log'));
    expect(record.flatMap((path) => leaksOf(readFileSync(path, 'latin1'), path, forty))).toEqual([]);
    expect(leaksOf(terminal.raw(), 'the screen', forty)).toEqual([]);
    await signs(terminal, 'ann');
    await place.serverEnded();
    const left = filesBelow(place.session());
    expect(left.flatMap((path) => leaksOf(readFileSync(path, 'latin1'), path, forty))).toEqual([]);
    const { dsse: _dsse, 'in-toto': _inToto, ...views } = exportFormats;
    for (const verb of [['show'], ...Object.keys(views).map((name) => ['export', '--format', name, '--output', '-'])]) {
      const { status, stdout, stderr } = place.run(verb);
      expect({ verb, status }).toEqual({ verb, status: 0 });
      expect(leaksOf(stdout + stderr, verb.join(' '), forty)).toEqual([]);
    }
    // All of it was printed, and not for nothing: what stands around the secrets is there.
    const outputs = left.filter((path) => /blobs\/[0-9a-f]{64}$/.test(path)).map((path) => readFileSync(path, 'utf8'));
    for (const word of ['token 16: ', 'MYSQL_PWD=', 'CLIENT_SECRET=', 'encoded: ', 'login with ']) {
      expect(outputs.join('')).toContain(word);
    }
  });
});

describe.skipIf(!isBuilt)('a password typed at a prompt that shows nothing (needs the build)', () => {
  test('is masked where the command prints it afterwards', async () => {
    const place = aWorkplace();
    place.script('login.sh', 'read -s -p "Password: " password\necho\necho "logged in with $password today"');
    place.write('login.md', '# Log in\n\n## Step 1: Log in\n\n```bash\n./login.sh\n```\n');
    const terminal = place.open(['login.md']);
    await starts(terminal);
    await confirms(terminal, 'unknown 1');
    await terminal.sees('Password:');
    await terminal.presses('i');
    await terminal.sees('give it the keyboard');
    await presses(terminal, 'y');
    await deaf();
    await terminal.types('rye-in-the-dark-41');
    await sleep(200);
    await terminal.presses('Enter');
    await terminal.sees('the keyboard is back here');
    // It hears nothing for a while, so that what was typed into the command does nothing here.
    await sleep(1500);
    await terminal.presses('q');
    await place.serverEnded();
    const files = filesBelow(place.session()).filter((path) => !path.includes('/state/') || path.endsWith('/log'));
    const planted = { unseen: 'rye-in-the-dark-41' };
    expect(files.flatMap((path) => leaksOf(readFileSync(path, 'latin1'), path, planted))).toEqual([]);
    expect(leaksOf(terminal.raw(), 'the screen', planted)).toEqual([]);
    const outputs = files.filter((path) => /blobs\/[0-9a-f]{64}$/.test(path)).map((path) => readFileSync(path, 'utf8'));
    expect(outputs.join('')).toContain('logged in with **** today');
  });
});

/** Says of the database, which is asked for the first time, that it is the local one. */
async function saysLocal(terminal: Terminal): Promise<void> {
  await terminal.sees('WHICH ENVIRONMENT IS THIS?');
  await presses(terminal, '1');
}

/** Writes what the checklist shows. */
function plant(place: Workplace): void {
  place.write('forty-secrets.md', fixture('forty-secrets.md'));
  const pieces = printed.map((token, index) => {
    const [one, two] = [Math.floor(token.length / 3), Math.floor(token.length / 2)];
    const parts = [token.slice(0, one), token.slice(one, two), token.slice(two)].map((part) => `printf '%s' '${part}'`);
    return `printf 'token ${index + 1}: '; ${parts.join('; sleep .005; ')}; echo`;
  });
  place.script('tokens.sh', pieces.join('\n'));
  place.write('settings.env', `CLIENT_SECRET=${inFiles[0]}\nMIRROR=https://bob:${inFiles[3]}@mirror.example.com\n`);
  place.write('settings.json', `{"user": "bob", "password": "${inFiles[1]}"}\n`);
  place.write('server.pem', `-----BEGIN PRIVATE KEY-----\n${inFiles[2]}\n-----END PRIVATE KEY-----\n`);
  place.script('forms.sh', forms.map((form) => `printf '%s\\n' 'encoded: ${form}'`).join('\n'));
  place.write('secret-one', ofOneStep[0] ?? '');
  place.write('secret-two', ofOneStep[1] ?? '');
  const rows = [inRows[0], `https://ann:${inRows[1]}@example.com`].map((row) => `('${row}')`).join(', ');
  execFileSync('sqlite3', [
    join(place.work, 'notes.db'),
    `CREATE TABLE notes (note text); INSERT INTO notes VALUES ${rows}`,
  ]);
}

/** Opens the values, and gives one after the other. */
async function fillsIn(terminal: Terminal, values: string[]): Promise<void> {
  await terminal.sees('Press f to fill');
  await presses(terminal, 'f');
  await terminal.sees('VALUES');
  for (const value of values) {
    // What comes right behind the key that opened the field takes a second Enter.
    await comesToRest(terminal, { mostMs: 3000 });
    await terminal.types(value, { msPerKey: 8 });
    await presses(terminal, 'Enter');
  }
  await terminal.sees('Step ');
  await deaf();
}

/** Runs the item in hand, whatever key it takes. */
async function runs(terminal: Terminal, step = 0): Promise<void> {
  await terminal.sees(/Enter runs this|g runs this|g, then y|g opens the gate/);
  await deaf();
  if (terminal.screen().includes('Enter runs this')) return terminal.presses('Enter');
  if (terminal.screen().includes('g opens the gate')) return confirms(terminal, `unknown ${step}`);
  const twice = terminal.screen().includes('g, then y');
  await terminal.presses('g');
  if (!twice) return;
  await presses(terminal, 'y');
}

function leaksIn(paths: string[]): string[] {
  return paths.flatMap((path) => leaksOf(readFileSync(path, 'latin1'), path));
}

function leaksOf(text: string, where: string, planted: Record<string, string> = secrets): string[] {
  return Object.entries(planted).flatMap(([name, secret]) => (text.includes(secret) ? [`${name} in ${where}`] : []));
}
