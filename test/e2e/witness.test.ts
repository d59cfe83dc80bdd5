import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/journal/canonical.ts';
import { leafHash, type StoredEvent } from '../../src/journal/line.ts';
import { findSigningKey } from '../../src/signing/keys.ts';
import { createSessionKey } from '../../src/signing/session-key.ts';
import { writeCheckpoints } from '../record/sample-journal.ts';
import { sign } from '../record/sample-session.ts';
import { copyRecord } from '../support/copy-record.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needsPostgres, type PostgresServer, startPostgres } from '../support/postgres.ts';
import { aWorkplace, confirms, isBuilt, signs, starts, until, type Workplace } from '../support/product.ts';
import { need, needs } from '../support/programs.ts';
import { presses } from '../support/rest.ts';
import { startTimeStamping, type TimeStamping } from '../support/time-stamping.ts';

const programs = [needsPostgres(), needs('ssh-keygen', 'openssh-client'), needs('openssl', 'openssl')];
const all = need(!programs.some(({ missing }) => missing), 'PostgreSQL, ssh-keygen and openssl', 'postgresql');
const sql = readFileSync(fileURLToPath(new URL('../../docs/witness.sql', import.meta.url)), 'utf8');
const checklist = '# Load the shop\n\n## Step 1: Load\n\n```bash\n./load.sh\n```\n';

describe.skipIf(!isBuilt || all.missing)(`a walk before witnesses${all.note} (needs the build)`, () => {
  let server: PostgresServer;
  let authority: TimeStamping;
  let url: string;

  beforeAll(async () => {
    [server, authority] = await Promise.all([startPostgres({ databases: ['audit'] }), startTimeStamping()]);
    server.run('audit', sql);
    server.run('audit', "CREATE ROLE ann LOGIN PASSWORD 'witness-p4ssw0rd'; GRANT deploy_assist_runner TO ann");
    url = server.url('audit').replace('postgres@', 'ann:witness-p4ssw0rd@');
  });

  function place(env: Record<string, string> = {}): Workplace {
    const made = aWorkplace(env);
    made.script('load.sh', 'echo loaded');
    made.write('load.md', checklist);
    return made;
  }

  /** The operator's own list, their verdict, and their verdict before the witnesses. */
  function judges(at: Workplace) {
    const key = readFileSync(join(at.env.HOME ?? '', '.ssh/id_ed25519.pub'), 'utf8');
    const principal = JSON.parse(at.run(['verify', at.session(), '--json']).stdout).facts.operator;
    at.write('mine', `${principal} ${key}`);
    const verify = (folder: string, ...more: string[]) =>
      JSON.parse(at.run(['verify', folder, '--json', '--allowed-signers', 'mine', ...more]).stdout);
    const witnesses = ['--witness', url, '--timestamp-authority', authority.authorities];
    return { alone: (folder: string) => verify(folder), before: (folder: string) => verify(folder, ...witnesses) };
  }

  test('is VALID before both; rewritten and signed again it is VALID alone, and INVALID before the table', async () => {
    const at = place();
    const terminal = at.openInShell(['load.md', '--witness', url, '--timestamp', authority.url]);
    await starts(terminal);
    await confirms(terminal, 'unknown 1');
    await signs(terminal, 'Ann');
    await terminal.sees(/signed/i);
    await presses(terminal, 'q');
    await at.serverEnded();
    const session = at.session();
    const judge = judges(at);
    const judged = judge.before(session);
    expect(judged).toMatchObject({ verdict: 'VALID', witnesses: [{ checked: true }, { checked: true }, {}] });
    expect(judged.witnesses[0].words).toMatch(/all \d+ lines$/);
    expect(judged.notProvable.join('\n')).not.toContain('rewrote');
    expect(at.events()[0]?.data).toMatchObject({
      witness: { name: expect.stringMatching(/^audit@127/), required: false },
    });

    const copy = copyRecord(session, join(temporaryFolder(), 'REWRITTEN'));
    rewrite(copy);
    const key = join(at.env.HOME ?? '', '.ssh/id_ed25519');
    const found = await findSigningKey({ explicit: key, home: '/nowhere', env: process.env });
    if (!found.ok) throw new Error(found.why);
    await sign(copy, found.key);
    expect(judge.alone(copy)).toMatchObject({
      verdict: 'VALID',
      witnesses: [{ checked: false }, { checked: false }, {}],
    });
    expect(judge.before(copy)).toMatchObject({ verdict: 'INVALID', code: 'witness-differs' });
  });

  test('writes the password of the witness nowhere', async () => {
    const at = place({ DEPLOY_ASSIST_WITNESS: url });
    at.script('load.sh', `echo "the witness is ${url}"`);
    const terminal = at.openInShell(['load.md']);
    await starts(terminal);
    await confirms(terminal, 'unknown 1');
    await until('the run ended', () => at.events().some(({ type }) => type === 'run.ended'));
    await presses(terminal, 'q');
    await at.serverEnded();
    const { stdout } = at.run(['export', at.session(), '--output', '-']);
    expect(stdout).toContain('the witness is postgresql://ann:****@');
    expect(stdout).not.toContain('witness-p4ssw0rd');
    expect(readFileSync(join(at.session(), 'events.jsonl'), 'utf8')).not.toContain('witness-p4ssw0rd');
    expect(readFileSync(join(at.session(), 'witness/table.jsonl'), 'utf8')).not.toContain('witness-p4ssw0rd');
  });

  test('starts nothing while a witness that is required does not answer, and says so', async () => {
    const at = place();
    const nobody = 'postgres://ann@127.0.0.1:9/audit';
    const terminal = at.openInShell(['load.md', '--witness', nobody, '--witness-required']);
    await starts(terminal);
    const isSaid = () => /NOT YET +Nothing is started: this session\s+needs its\s+witness/.test(terminal.screen());
    await until('it is said before anything is pressed', isSaid);
    await terminal.presses('g');
    await terminal.sees('Nothing is started');
    expect(terminal.screen()).not.toContain('TYPE ');
    expect(at.events().some(({ type }) => type === 'run.requested')).toBe(false);
    await terminal.presses('Esc');
    await presses(terminal, 'q');
  });
});

/** Another duration of the run, every hash after it made to fit again, and a key of one's own for new checkpoints: all that an operator can do. */
function rewrite(folder: string): void {
  const path = join(folder, 'events.jsonl');
  const key = createSessionKey();
  let prev = '0'.repeat(64);
  const all = readFileSync(path, 'utf8').trimEnd().split('\n');
  const kept = all.map((line) => JSON.parse(line) as StoredEvent).filter(({ type }) => type !== 'key.named');
  const changes: Record<string, object> = {
    'session.opened': { sessionKey: key.publicKey },
    'run.ended': { durationMs: 5 },
  };
  const lines = kept.map((event, index) => {
    const data = { ...(event.data as object), ...changes[event.type] };
    const text = canonicalJson({ ...event, data, seq: index + 1, prev });
    prev = leafHash(Buffer.from(text));
    return text;
  });
  writeFileSync(path, `${lines.join('\n')}\n`);
  for (const name of ['checkpoints', 'delegations']) rmSync(join(folder, name), { recursive: true });
  writeCheckpoints(folder, kept[0]?.sid ?? '', key);
}
