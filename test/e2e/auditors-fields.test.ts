import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type JsonExport, jsonExport } from '../../src/record/exports/export-json-shape.ts';
import type { EventData, EventType } from '../../src/session/events.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needsPostgres, startPostgres } from '../support/postgres.ts';
import { filesBelow, isBuilt, type JournalLine, journalOf } from '../support/product.ts';
import { need, needs } from '../support/programs.ts';
import { type Audited, auditedWalk, plantedSecret } from './audited-walk.ts';

const programs = [needsPostgres(), needs('ssh-keygen', 'openssh-client'), needs('git', 'git')];
const all = need(!programs.some(({ missing }) => missing), 'PostgreSQL, ssh-keygen and git', 'postgresql');

/** A line of the journal with the shape that its type has. */
type Line<T extends EventType> = Omit<JournalLine, 'type' | 'data'> & {
  type: T;
  data: EventData<T>;
  time: string;
  actor: { id: string; basis: string };
};
type Lines = { first<T extends EventType>(type: T, fits?: (data: EventData<T>) => boolean): Line<T> };

/**
 * What auditors ask of a session: where the journal has it, as the value that somebody looks for, and how a report says it. A value that the journal has not
 * is undefined or null, and fails.
 */
type Field = [name: string, inRecord: (lines: Lines) => unknown, inReport: (value: never) => string];

/** In a container the kernel keeps no login uid, and the record says that. */
const notKept = 'not kept here';
const same = (value: string) => value;
const run = (text: RegExp) => (lines: Lines) => lines.first('run.requested', (data) => text.test(data.text)).data;
const end = (text: RegExp) => (lines: Lines) => {
  const { run: id } = run(text)(lines);
  return lines.first('run.ended', (data) => data.run === id).data;
};
const opened = (lines: Lines) => lines.first('session.opened').data;
const utc = (time: string) => time.slice(0, 19).replace('T', ' ');
const backup = /pg_dump/;
const migration = /ADD COLUMN/;

const fields: Field[] = [
  ['change or ticket id', (lines) => opened(lines).change, same],
  ['reason', (lines) => opened(lines).reason, same],
  ['category', (lines) => opened(lines).category, same],
  ['that an emergency asks for a later reviewer', () => 'signoff.txt.carol@example.com', same],
  ['risk', (lines) => opened(lines).risk, same],
  ['planned window, beginning', (lines) => opened(lines).window?.from, utc],
  ['planned window, end', (lines) => opened(lines).window?.to, utc],
  ['actual window, beginning', (lines) => lines.first('session.opened').time, utc],
  ['actual window, end', (lines) => lines.first('session.closed').time, utc],
  ['checklist', (lines) => opened(lines).checklist.sha256, same],
  ['commit of the checklist', (lines) => opened(lines).checklist.commit, same],
  ['its dirty flag', (lines) => opened(lines).checklist.dirty, () => 'the file had changes that were not committed'],
  ['commit of the code', (lines) => opened(lines).git?.head, (head: string) => `${head} on main`],
  ['operator', (lines) => opened(lines).operator.principal, same],
  ['uid', (lines) => opened(lines).operator.uid, (uid: number) => `uid ${uid})`],
  [
    'login uid',
    (lines) => opened(lines).operator.loginUid ?? notKept,
    (uid: number | typeof notKept) => (uid === notKept ? 'no login uid' : `login uid ${uid}`),
  ],
  ['sudo origin', (lines) => opened(lines).operator.sudoUser, (user: string) => `by sudo from ${user}`],
  ['SSH origin', (lines) => opened(lines).operator.ssh, (ssh: string) => `over SSH from ${ssh}`],
  ['key', (lines) => opened(lines).operator.key, same],
  ['what the identity rests on', (lines) => lines.first('session.opened').actor.basis, same],
  ['the same once they are there', (lines) => sameBasis(lines), same],
  ['host', (lines) => opened(lines).host.name, same],
  ['machine', (lines) => opened(lines).host.boot, same],
  ['number of the session', (lines) => opened(lines).number, (number: number) => `number ${number} of its operator`],
  ['policy', (lines) => opened(lines).policy?.files[0]?.sha256, same],
  ['the command as run', (lines) => run(backup)(lines).text, same],
  ['the command as written', (lines) => run(backup)(lines).written, same],
  ['why it was edited', (lines) => run(backup)(lines).reason, same],
  ['folder', (lines) => run(migration)(lines).cwd, (cwd: string) => `in ${cwd} on`],
  ['target', (lines) => run(migration)(lines).target.display, (target: string) => `production, target ${target}`],
  ['time of a run', (lines) => lines.first('run.requested').time, (time: string) => time.slice(11, 19)],
  ['how long it took', (lines) => end(/restart/)(lines).durationMs, () => 'exit 3 after '],
  ['exit', (lines) => end(/restart/)(lines).exit, ({ code }: { code: number }) => `exit ${code}`],
  ['attempt', (lines) => run(/restart/)(lines).attempt, () => 'attempt 1'],
  ['digest of an output', (lines) => end(migration)(lines).output.root, same],
  ['what was expected, and seen', (lines) => end(/^echo/)(lines).expectations[0]?.outcome, () => 'as expected'],
  [
    'that a program compared it',
    (lines) => end(/^echo/)(lines).expectations[0]?.line,
    (line: number) => `line ${line}, compared by the program`,
  ],
  ['who judged a stop', (lines) => lines.first('condition.answered').actor.id, (who: string) => ` ms; ${who}, 2`],
  [
    'what was on their screen',
    (lines) => lines.first('condition.answered').data.seen?.sha256,
    (digest: string) => digest.slice(0, 16),
  ],
  ['for how long', (lines) => lines.first('condition.answered').data.seen?.shownMs, () => 'on the screen for '],
  [
    'phrase typed',
    (lines) => lines.first('gate.confirmed').data.phrase,
    (phrase: string) => `by typing "${phrase}" in `,
  ],
  [
    'seconds that took',
    (lines) => run(migration)(lines).confirmation?.tookMs,
    (ms: number) => `${(ms / 1000).toFixed(1)} s`,
  ],
  ['an artifact', (lines) => end(backup)(lines).files[0]?.path, same],
  ['its size', (lines) => end(backup)(lines).files[0]?.bytes, (bytes: number) => `${bytes} bytes`],
  ['its digest', (lines) => end(backup)(lines).files[0]?.sha256, same],
  ['why something was skipped', (lines) => lines.first('step.skipped').data.reason, same],
  ['a program run, with its path', (lines) => run(/restart/)(lines).programs[0]?.path, same],
  ['a program run, with its path', (lines) => run(migration)(lines).programs[0]?.path, same],
  ['and its digest', (lines) => run(migration)(lines).programs[0]?.sha256, same],
  ['who declined', (lines) => lines.first('approval.declined').data.principal, (who: string) => `declined by ${who}`],
  ['and why', (lines) => lines.first('approval.declined').data.reason, same],
  ['who approved', (lines) => lines.first('approval.given').data.principal, same],
  ['with which key', (lines) => lines.first('approval.given').data.key, same],
  [
    'by which list that is believed',
    (lines) => lines.first('approval.given').data.trust,
    (path: string) => `listed in ${path}`,
  ],
  ['a failure', (lines) => end(/restart/)(lines).exit, () => 'attempt 1: exit 3: ./restart'],
  [
    'trigger of the way back',
    (lines) => lines.first('rollback.started').data.from,
    () => 'after step 4, attempt 1: exit 3',
  ],
  ['who decided it', (lines) => lines.first('rollback.started').actor.id, (who: string) => `by ${who}, after step 4`],
  ['what it came to', (lines) => lines.first('rollback.ended').data.evidence, same],
  [
    'target fingerprint before',
    (lines) => schemaOf(lines, 'before'),
    (schema: string) => `schema changed (schema ${schema.slice(0, 16)}… → `,
  ],
  [
    'target fingerprint after',
    (lines) => schemaOf(lines, 'after'),
    (schema: string) => `→ schema ${schema.slice(0, 16)}…`,
  ],
  ['result', (lines) => lines.first('session.closed').data.result, same],
  ['what the walk came to', (lines) => lines.first('session.closed').data.completion, same],
  ['open items', () => 'Step 5: Watch', same],
  ['reviewer', () => 'reviewer: carol@example.com', same],
  ['what they said', () => 'remark: read the report, the counts agree', same],
];

/** Of who opened the session, and of who then sat there. */
function sameBasis(lines: Lines): string | null {
  const [before, then] = [lines.first('session.opened').actor.basis, lines.first('step.entered').actor.basis];
  return before === then ? then : null;
}

function schemaOf(lines: Lines, when: 'before' | 'after'): string | null {
  const { found } = lines.first('target.fingerprinted', (data) => data.when === when).data;
  return 'notTaken' in found ? null : found.schema;
}

describe.skipIf(!isBuilt || all.missing)(
  `what auditors ask for, of a walked session (needs the build)${all.note}`,
  () => {
    let walked: Audited;
    let lines: Lines;
    let reports: Record<'md' | 'html' | 'json', string>;
    let json: JsonExport;

    beforeAll(async () => {
      const server = await startPostgres({ databases: ['shop'] });
      try {
        walked = await auditedWalk(server);
      } finally {
        server.stop();
      }
      lines = linesOf(walked.record);
      const exported = (format: string) => exportOf(walked, format);
      reports = { md: exported('report'), html: exported('html'), json: exported('json') };
      json = jsonExport.parse(JSON.parse(reports.json));
    }, 400_000);

    test.each(fields)('%s', (_name, inRecord, inReport) => {
      const value = inRecord(lines);
      expect(value ?? undefined, 'in the journal').toBeDefined();
      const words = inReport(value as never);
      expect(plain(reports.md), 'in the report').toContain(squeezed(words));
      expect(plain(reports.html), 'on the page').toContain(squeezed(words));
      expect(inRecord(linesIn(json.events as Line<EventType>[])), 'in the JSON').toEqual(value);
    });

    test('the JSON has the sign-off and the review as they were signed, what is open, and what went wrong', () => {
      expect(json.signOff.text).toBe(readFileSync(join(walked.record, 'signoff.txt'), 'utf8'));
      expect(json.reviews).toMatchObject([
        {
          file: 'signoff.txt.carol@example.com',
          text: expect.stringContaining('result: accepted\nremark: read the report'),
        },
      ]);
      expect(json.outcome.open).toEqual(expect.arrayContaining([expect.stringContaining('Watch')]));
      expect(json.outcome.failedAttempts).toEqual([expect.stringContaining('exit 3: ./restart')]);
      expect(json.outcome.deviations.map(({ reason }) => reason)).toEqual(
        expect.arrayContaining(['the team is here in the room', 'owners differ between the clusters']),
      );
    });

    test('what was secret is in none of it', () => {
      const files = filesBelow(walked.record).filter((path) => !path.startsWith(join(walked.record, 'state/')));
      const texts = files.map((path) => readFileSync(path, 'latin1'));
      expect(texts.filter((text) => text.includes('orders ready, with key '))).not.toEqual([]);
      for (const text of [...texts, ...Object.values(reports)]) expect(text).not.toContain(plantedSecret);
    });

    test('the commands of its own report take the record, and not with a line changed at the end', () => {
      const copy = join(temporaryFolder(), 'record');
      cpSync(walked.record, copy, {
        recursive: true,
        filter: (path) => !path.startsWith(join(walked.record, 'state')),
      });
      cpSync(walked.trusted, join(copy, 'allowed_signers'));
      const script = /^\(\n[\s\S]*?^\)$/m.exec(reports.md)?.[0] ?? 'false';
      const byHand = () => spawnSync('bash', ['-c', script], { cwd: copy, encoding: 'utf8' });
      const { status, stdout, stderr } = byHand();
      expect(status, stdout + stderr).toBe(0);
      for (const who of ['ann', 'bob', 'carol']) expect(stdout).toContain(`signature for ${who}@example.com`);
      appendFileSync(join(copy, 'events.jsonl'), '{}\n');
      expect(byHand().status).toBe(1);
    });

    test('the record is VALID for whoever has everybody’s keys, tells who said what, and is UNTRUSTED by a list that its operator changed last', () => {
      const { place, record, trusted } = walked;
      const { status, stdout } = place.run(['verify', record, '--allowed-signers', trusted, '--json']);
      expect(status, stdout).toBe(0);
      const { facts } = JSON.parse(stdout);
      expect(facts.approvals.map(({ said }: { said: string }) => said)).toEqual(['declined', 'given', 'given']);
      expect(facts.approvals[0]).toMatchObject({
        principal: 'bob@example.com',
        reason: 'the counts were not read yet',
      });
      expect(facts.reviews).toMatchObject([{ reviewer: 'carol@example.com', result: 'accepted' }]);
      const list = join(place.work, '.deploy-assist/allowed_signers');
      cpSync(trusted, list);
      const as = (name: string) => ['-c', `user.name=${name}`, '-c', `user.email=${name}@example.com`];
      const commit = (name: string) =>
        execFileSync('git', [...as(name), 'commit', '-q', '-m', 'Trust', list], {
          cwd: place.work,
          env: {
            ...process.env,
            ...place.env,
            GIT_AUTHOR_EMAIL: `${name}@example.com`,
            GIT_COMMITTER_EMAIL: `${name}@example.com`,
          },
        });
      commit('lea');
      expect(place.run(['verify', record, '--json']).status).toBe(0);
      appendFileSync(list, '# mine\n');
      commit('ann');
      const untrusted = place.run(['verify', record, '--json']);
      expect([untrusted.status, JSON.parse(untrusted.stdout).code]).toEqual([12, 'list-by-operator']);
    });
  },
);

/** The text of a report, without what its medium needs around it. */
function plain(report: string): string {
  const entities: Record<string, string> = { '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  const text = report
    .replace(/<\/?(?:[a-z]+\d?)(?: [^>]*)?>/g, ' ')
    .replace(/&(?:quot|#39|lt|gt|amp);/g, (one) => entities[one] ?? one);
  return squeezed(text.replace(/\\([^\w\s])/g, '$1'));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function exportOf({ place, record }: Audited, format: string): string {
  const { status, stdout, stderr } = place.run(['export', record, '--format', format, '--output', '-']);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function linesOf(record: string): Lines {
  return linesIn(journalOf(record));
}

function linesIn(found: readonly { type: string; data: unknown }[]): Lines {
  return {
    first: <T extends EventType>(type: T, fits: (data: EventData<T>) => boolean = () => true) => {
      const line = found.find((one) => one.type === type && fits(one.data as EventData<T>));
      if (line === undefined) throw new Error(`The journal has no such ${type}.`);
      return line as unknown as Line<T>;
    },
  };
}
