import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { aWorkplace, cli, confirms, deaf, isBuilt, signs, starts, until, type Workplace } from '../support/product.ts';
import { presses } from '../support/rest.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const checklist = `# Ship it

## Step 1: Look

\`\`\`bash
echo looked
\`\`\`

## Step 2: Migrate

Requires approval by a second engineer.

\`\`\`bash
./migrate
\`\`\`
`;

describe.skipIf(!isBuilt)('two people at one deployment (needs the build)', { concurrent: true }, () => {
  test('from another login of the host: asked, shown whole, typed by hand, checked, counted, and used', async () => {
    const { place, ann, shared } = await asked();
    const bob = somebodyElse('bob@example.com', shared);
    const terminal = bob.open(['approve', sessionName(place)]);
    await terminal.sees('To approve type:  go 2    to refuse type:  no go');
    expect(terminal.screen()).toContain('command: ./migrate');
    // A passphrase that is typed too early.
    await terminal.types('hunter2');
    await terminal.sees('> *******');
    await terminal.types('\x15go 2');
    await terminal.sees('> go 2');
    await terminal.presses('Enter');
    await terminal.sees('Signed. It is in the record of session');
    expect(await terminal.exited).toBe(0);
    await ann.sees('bob@example.com approved');
    await ann.sees('GIVEN');
    await passes(ann);
    await runsAndSigns(ann);
    const given = place.events().find(({ type }) => type === 'approval.given');
    expect(given?.data).toMatchObject({ gate: 'g11', principal: 'bob@example.com', via: 'login', key: bob.key });
    expect(given).toMatchObject({ actor: { basis: expect.stringMatching(/^user id \d+ of this host$/) } });
    expect(readdirSync(join(place.session(), 'approvals'))).toEqual(['g11.bob@example.com.sig', 'g11.txt']);
    const bySshKeygen = execFileSync(
      'ssh-keygen',
      [
        '-Y',
        'check-novalidate',
        '-n',
        'approve@deploy-assist',
        '-s',
        join(place.session(), 'approvals/g11.bob@example.com.sig'),
      ],
      { input: readFileSync(join(place.session(), 'approvals/g11.txt')), encoding: 'utf8' },
    );
    expect(bySshKeygen).toContain('Good "approve@deploy-assist" signature');
    const own = readFileSync(join(place.env['HOME'] ?? '', '.ssh/id_ed25519.pub'), 'utf8');
    const list = place.write(
      'trusted',
      `ann@example.com ${own}bob@example.com ${readFileSync(`${bob.path}.pub`, 'utf8')}`,
    );
    expect(place.run(['verify', '--allowed-signers', list])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^VALID/),
    });
    const onlyAnn = place.write('only-ann', `ann@example.com ${own}`);
    expect(place.run(['verify', '--allowed-signers', onlyAnn])).toMatchObject({
      status: 12,
      stdout: expect.stringMatching(/approval-untrusted/),
    });
    const signOff = readFileSync(join(place.session(), 'signoff.txt'), 'utf8');
    expect(signOff).toMatch(/^approval: g11: given by bob@example.com /m);
  });

  test('on a laptop with nothing but ssh-keygen: the text is copied out, and the signature is pasted', async () => {
    const { place, ann } = await asked();
    const key = aKey(temporaryFolder('da-laptop-'));
    await ann.sees('ssh-keygen -Y sign -n approve@deploy-assist');
    await presses(ann, 'y');
    await ann.sees('COPIED');
    const script = readFileSync(join(place.session(), 'state/copied.txt'), 'utf8');
    const laptop = temporaryFolder('da-laptop-');
    const armoured = execFileSync('bash', ['-c', script.replaceAll('~/.ssh/id_ed25519', key.path)], {
      cwd: laptop,
      encoding: 'utf8',
    });
    await ann.presses('Esc');
    await ann.sees('APPROVAL of somebody else');
    await presses(ann, 'p');
    await ann.sees('paste it here');
    await deaf();
    // What mail and chat do to lines is put right.
    ann.pastes(armoured.replaceAll('\n', '\r\n'));
    await ann.sees('GIVEN');
    const given = place.events().find(({ type }) => type === 'approval.given');
    expect(given?.data).toMatchObject({ via: 'paste', principal: key.fingerprint, key: key.fingerprint, trust: null });
    await passes(ann);
  });

  test('a no is in the record with its reason, and the operator can only ask again or go on alone', async () => {
    const { place, ann, shared } = await asked();
    const bob = somebodyElse('bob@example.com', shared);
    const { status, stdout } = bob.run(['approve', sessionName(place), '--decline', 'the row counts differ']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('Declined.')]);
    const no = place.events().find(({ type }) => type === 'approval.declined');
    expect(no?.data).toMatchObject({ principal: 'bob@example.com', key: bob.key, reason: 'the row counts differ' });
    const files = readdirSync(join(place.session(), 'approvals')).filter((name) => name.startsWith('declined-g11.bob'));
    expect(files.map((name) => name.split('.').at(-1))).toEqual(['sig', 'txt']);
    await ann.sees('the row counts differ');
    await ann.presses('Esc');
    await ann.sees('STOP  Requires approval');
    await presses(ann, 'c');
    await ann.sees('declined');
    expect(place.events().some(({ type }) => type === 'condition.answered' || type === 'rollback.started')).toBe(false);
    await presses(ann, 'o');
    await ann.sees('GO ON WITHOUT A SECOND PERSON');
    await presses(ann, 'Down');
    await presses(ann, 'Enter');
    await until('it is waived', () => place.events().some(({ type }) => type === 'step.overridden'));
    const waived = place.events().find(({ type }) => type === 'step.overridden');
    expect(waived?.data).toMatchObject({ gate: 'g11', what: 'no second person' });
  });

  test('what was taken back counts no more, whoever hands the same signature in again; asked anew, it can be given', async () => {
    const { place, ann, shared } = await asked();
    const bob = somebodyElse('bob@example.com', shared);
    const name = sessionName(place);
    const signature = signed(place, bob.path);
    expect(bob.run(['approve', name, '--signature', '-'], signature).status).toBe(0);
    await ann.sees('GIVEN');
    expect(bob.run(['approve', name, '--withdraw', 'saw an error in the log']).status).toBe(0);
    await ann.sees('WITHDRAWN');
    const again = place.run(['approve', name, '--signature', '-'], {
      input: signature,
      env: { DEPLOY_ASSIST_PRINCIPAL: 'bob@example.com' },
    });
    expect([again.status, again.stderr]).toEqual([3, expect.stringContaining('has taken that approval back')]);
    await ann.presses('Esc');
    await ann.sees('STOP  Requires approval');
    await presses(ann, 'c');
    await ann.sees('took theirs back');
    expect(place.events().some(({ type }) => type === 'condition.answered')).toBe(false);
    await presses(ann, 'a');
    await ann.sees('a asks again');
    await presses(ann, 'a');
    await until('it is asked again', () => place.events().filter(({ type }) => type === 'approval.asked').length === 2);
    const text = () => bob.run(['approve', name, '--text']).stdout;
    await until('the text lies there', () => /^before: withdrawn by .*: saw an error in the log$/m.test(text()));
  });

  test('asked again after a no, the next one reads who said it, when and why, and signs that', async () => {
    const { place, ann, shared } = await asked();
    const bob = somebodyElse('bob@example.com', shared);
    const name = sessionName(place);
    bob.run(['approve', name, '--decline', 'the row counts differ']);
    await ann.sees('the row counts differ');
    await presses(ann, 'a');
    await until('it is asked again', () => place.events().filter(({ type }) => type === 'approval.asked').length === 2);
    const before = /^before: declined by bob@example\.com at 20\S+Z: the row counts differ$/m;
    await until('the text lies there', () => before.test(bob.run(['approve', name, '--text']).stdout));
    const terminal = bob.open(['approve', name]);
    await terminal.sees('To approve type:  go 2');
    expect(terminal.screen().replace(/\s+/g, ' ')).toContain('declined by bob@example.com');
    await terminal.types('go 2');
    await terminal.presses('Enter');
    expect(await terminal.exited).toBe(0);
    await ann.sees('GIVEN');
    expect(readFileSync(join(place.session(), 'approvals/g11.2.txt'), 'utf8')).toMatch(before);
    await passes(ann);
    await runsAndSigns(ann);
    const own = readFileSync(join(place.env['HOME'] ?? '', '.ssh/id_ed25519.pub'), 'utf8');
    const theirs = readFileSync(`${bob.path}.pub`, 'utf8');
    const list = place.write('trusted', `ann@example.com ${own}bob@example.com ${theirs}`);
    const { status, stdout } = place.run(['verify', '--allowed-signers', list]);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^VALID.*bob@example.com.*the row counts differ/s)]);
  });

  test('the operator does not approve with their own key, nor somebody whom the list of keys does not know', async () => {
    const { place, shared } = await asked({ list: true });
    const own = place.run(['approve', sessionName(place), '--signature', '-'], {
      input: signed(place, join(place.env['HOME'] ?? '', '.ssh/id_ed25519')),
    });
    expect([own.status, own.stderr]).toEqual([3, expect.stringContaining('That is the operator of this session')]);
    const stranger = somebodyElse('bob@example.com', shared);
    const unknown = stranger.run(['approve', sessionName(place), '--signature', '-'], signed(place, stranger.path));
    expect([unknown.status, unknown.stderr]).toEqual([3, expect.stringMatching(/does not list the key/)]);
    const other = stranger.run(
      ['approve', sessionName(place), '--signature', '-'],
      signed(place, stranger.path, 'file'),
    );
    expect([other.status, other.stderr]).toEqual([3, expect.stringMatching(/was made for "file"/)]);
    expect(place.events().some(({ type }) => type === 'approval.given')).toBe(false);
    expect(own.stderr).toContain('Somebody else has to approve');
    const refused = place.events().filter(({ type }) => type === 'approval.refused');
    expect(refused.map(({ data }) => data)).toMatchObject([
      { principal: 'ann@example.com', via: 'account', why: expect.stringContaining('That is the operator') },
      { principal: 'bob@example.com', key: stranger.key, why: expect.stringMatching(/does not list the key/) },
      { why: expect.stringMatching(/was made for "file"/) },
    ]);
  });

  test.each([
    [40, 24],
    [200, 50],
  ])('the panel at %i x %i shows what is asked and its keys', async (columns, rows) => {
    const { ann } = await asked({ columns, rows });
    await ann.sees('APPROVAL');
    await ann.sees('ASKED');
    expect(ann.screen()).toContain('deploy-assist approve');
    for (const line of ann.screen().split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });
});

/** Ann has run the first step and asked at the stop of the second. */
async function asked({ list = false, columns = 80, rows = 24 } = {}) {
  const shared = temporaryFolder('da-shared-');
  chmodSync(shared, 0o1777);
  const place = aWorkplace({ DEPLOY_ASSIST_GROUP: 'nogroup', DEPLOY_ASSIST_SHARED: shared });
  place.write('SHIP.md', checklist);
  place.script('migrate', 'echo migrated');
  if (list) {
    execFileSync('git', ['init', '-q', place.work]);
    const own = readFileSync(join(place.env['HOME'] ?? '', '.ssh/id_ed25519.pub'), 'utf8');
    place.write('.deploy-assist/allowed_signers', `ann@example.com ${own}`);
  }
  const ann = place.open(['SHIP.md'], { columns, rows });
  await starts(ann);
  await presses(ann, 'Enter');
  await ann.sees('looked');
  await ann.sees('STOP  Requires approval');
  await presses(ann, 'a');
  await ann.sees('APPROVAL of somebody else');
  await presses(ann, 'a');
  await until('it is asked', () => place.events().some(({ type }) => type === 'approval.asked'));
  await ann.sees('ASKED');
  return { place, ann, shared };
}

async function passes(ann: Terminal): Promise<void> {
  await ann.presses('Esc');
  await ann.sees('c = ');
  await presses(ann, 'c');
  await ann.sees('./migrate');
}

async function runsAndSigns(ann: Terminal): Promise<void> {
  await confirms(ann, 'unknown 2');
  await signs(ann, 'ann');
  await ann.sees('deploy-assist verify');
}

function sessionName(place: Workplace): string {
  return place.session().split('/').at(-1) ?? '';
}

function signed(place: Workplace, key: string, namespace = 'approve@deploy-assist'): string {
  const text = readFileSync(join(place.session(), 'approvals/g11.txt'));
  return execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-n', namespace, '-f', key], {
    input: text,
    encoding: 'utf8',
  });
}

function aKey(folder: string): { path: string; fingerprint: string } {
  const path = join(folder, 'id_ed25519');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'bob', '-f', path]);
  const fingerprint = execFileSync('ssh-keygen', ['-lf', path], { encoding: 'utf8' }).split(' ')[1] ?? '';
  return { path, fingerprint };
}

/** Another person with a home and a key of their own: where the tests may, another account of this machine, in no group of the operator's. */
function somebodyElse(principal: string, shared: string) {
  const home = temporaryFolder('da-bob-');
  mkdirSync(join(home, '.ssh'), { mode: 0o700 });
  const { path, fingerprint } = aKey(join(home, '.ssh'));
  const other = process.getuid?.() === 0;
  const nobody = 65534;
  if (other) for (const one of [home, join(home, '.ssh'), path]) chownSync(one, nobody, nobody);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    SSH_AUTH_SOCK: '',
    XDG_STATE_HOME: join(home, 'state'),
    XDG_CONFIG_HOME: join(home, 'config'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    DEPLOY_ASSIST_PRINCIPAL: principal,
    DEPLOY_ASSIST_SHARED: shared,
    NO_COLOR: '1',
  };
  const as = other ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : ['env'];
  const [command = 'env', ...before] = as;
  return {
    path,
    key: fingerprint,
    open: (args: string[]) =>
      openTerminal({ command, args: [...before, process.execPath, cli, ...args], cwd: home, env }),
    run: (args: string[], input = '') => {
      const out = join(home, 'input');
      writeFileSync(out, input);
      try {
        const stdout = execFileSync(command, [...before, process.execPath, cli, ...args], {
          cwd: home,
          env,
          input,
          encoding: 'utf8',
          stdio: 'pipe',
        });
        return { status: 0, stdout, stderr: '' };
      } catch (error) {
        const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
        return { status, stdout, stderr };
      }
    },
  };
}
