import { hash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/journal/canonical.ts';
import { leafHash } from '../../src/journal/line.ts';
import type { NewEvent } from '../../src/session/events.ts';
import { temporaryFolder } from '../support/folder.ts';
import { closing, requested } from './sample-events.ts';
import { storeBlob } from './sample-journal.ts';
import { type Change, sampleSession, sign } from './sample-session.ts';
import { verifiedSample } from './verified-sample.ts';

const { keygen, sample, verify, copy, changed } = verifiedSample();

describe.skipIf(keygen.missing)(
  `what makes a record INVALID, sealed again by the operator or not${keygen.note}`,
  () => {
    const without = (type: string) => (events: NewEvent[]) => events.filter((event) => event.type !== type);
    const cases: [string, Change, string][] = [
      ['a command runs without its typed phrase', without('gate.confirmed'), 'gate-missing'],
      [
        'something stands between the phrase and its command',
        (events) => events.toSpliced(13, 0, note),
        'gate-missing',
      ],
      ['a run ends that nobody asked for', (events) => events.toSpliced(3, 1), 'run-unasked'],
      ['a run ends twice', (events) => events.toSpliced(5, 0, ...events.slice(4, 5)), 'run-over'],
      [
        'what a database was before a run stands behind it',
        (events) => events.toSpliced(5, 0, looked('before', 'run-1')),
        'fingerprint-misplaced',
      ],
      [
        'what a database was after a run stands before its end',
        (events) => events.toSpliced(4, 0, looked('after', 'run-1')),
        'fingerprint-misplaced',
      ],
      ['a run is asked for twice', (events) => events.toSpliced(4, 0, ...events.slice(3, 4)), 'run-twice'],
      ['the session is closed over a run', without('query.answered'), 'run-without-end'],
      ['something follows the end', (events) => [...events, note], 'after-the-end'],
      [
        'the session is opened twice',
        (events) => [...events.slice(0, 3), ...events.slice(0, 1), ...events.slice(3)],
        'beginning',
      ],
      ['no plan is bound', without('plan.bound'), 'beginning'],
      ['a step is done that the plan does not have', (events) => rename(events, 's1', 's9'), 'unknown-step'],
      [
        'the end claims more than was done',
        (events) => [...without('check.answered')(events).slice(0, -1), closing(events)],
        'completion',
      ],
      [
        'a success is claimed with a step left open',
        (events) => falseSuccess(without('check.answered')(events)),
        'result',
      ],
    ];
    const note: NewEvent = { type: 'note.added', data: { text: 'hello' } };
    const looked = (when: 'before' | 'after', run: string): NewEvent => ({
      type: 'target.fingerprinted',
      data: { run, step: 's1', item: 's1.test', when, target, found: { notTaken: 'nobody is there.' } },
    });
    const target = { kind: 'postgres', key: 'postgres://db:5432/shop', display: 'db shop@db:5432' };

    test.each<[string, (events: NewEvent[]) => NewEvent[]]>([
      ['whose end is known', (events) => events],
      [
        'that was run again since',
        (events) => [
          ...events.slice(0, 4),
          { type: 'run.lost', data: { run: 'run-1', step: 's1', item: 's1.test', why: 'killed' } },
          ...events.slice(5),
        ],
      ],
    ])('a run is checked %s', async (_which, change) => {
      const at = { step: 's1', item: 's1.test', text: 'tail log' };
      const { data } = requested('run-9', at) as Extract<NewEvent, { type: 'run.requested' }>;
      const check: NewEvent[] = [
        { type: 'run.requested', data: { ...data, checks: 'run-1' } },
        { type: 'run.lost', data: { run: 'run-9', step: 's1', item: 's1.test', why: 'killed' } },
      ];
      expect(await changed((events) => change(events).toSpliced(-1, 0, ...check))).toMatchObject({
        verdict: 'INVALID',
        code: 'check-of-nothing',
      });
    });

    test('what looks around left is not in the text that was signed', async () => {
      const shell = { shell: 'w1', step: 's1', item: 's1.test', cwd: '/srv', host: 'here' };
      const change: Change = (events) => [
        ...events.slice(0, -1),
        { type: 'shell.opened', data: shell },
        { type: 'shell.closed', data: { shell: 'w1', seconds: 9, typed: 'rm parcels.db', output: null } },
        ...events.slice(-1).map((end) => ({ ...end, data: { ...end.data, signOff: 2 } }) as NewEvent),
      ];
      const { folder, allowedSigners, key } = await sampleSession({ change });
      expect(await verify(folder, allowedSigners)).toMatchObject({ verdict: 'VALID' });
      await sign(folder, key, (text) => text.replace(/^looked around: .*\n/m, ''));
      expect(await verify(folder, allowedSigners)).toMatchObject({ verdict: 'INVALID', code: 'sign-off-differs' });
      await sign(folder, key, (text) =>
        text.replace(/^(?:looked around|change): .*\n/gm, '').replace('sign-off 2', 'sign-off 1'),
      );
      expect(await verify(folder, allowedSigners)).toMatchObject({
        verdict: 'INVALID',
        code: 'sign-off-differs',
        line: 1,
      });
    });

    test('it was said what another text is than the block that stands there', async () => {
      const said =
        (sha256: string): Change =>
        (events) => [
          ...events.slice(0, 3),
          { type: 'reading.answered', data: { step: 's1', items: ['s1.test'], block: 7, sha256, answer: 'shell' } },
          ...events.slice(3),
        ];
      expect(await changed(said(hash('sha256', 'make test', 'hex')))).toMatchObject({ verdict: 'VALID' });
      expect(await changed(said(hash('sha256', 'make ship', 'hex')))).toMatchObject({
        verdict: 'INVALID',
        code: 'reading-of-another-block',
        line: 4,
      });
    });

    test.each(cases)('%s', async (_title, change, code) => {
      expect(await changed(change)).toMatchObject({ verdict: 'INVALID', code, file: 'events.jsonl' });
    });

    function rename(events: NewEvent[], from: string, to: string): NewEvent[] {
      return JSON.parse(JSON.stringify(events).replaceAll(`"step":"${from}"`, `"step":"${to}"`));
    }

    function falseSuccess(events: NewEvent[]): NewEvent[] {
      return [...events.slice(0, -1), closing(events.slice(0, -1))];
    }

    test('an event whose shape is not the one of its type', async () => {
      const change = (events: NewEvent[]) =>
        JSON.parse(JSON.stringify(events).replace('"tookMs":2100', '"tookMs":"2"'));
      const { folder } = await sampleSession({ change, unsigned: true });
      expect(await verify(folder)).toMatchObject({ verdict: 'INVALID', code: 'event-shape', line: 13 });
    });

    test('a line after the end, with the chain right', async () => {
      const { folder, allowedSigners } = await sampleSession({ change: (events) => [...events, note], unsigned: true });
      for (const name of ['signoff.txt', 'signoff.txt.sig']) cpSync(join(sample().folder, name), join(folder, name));
      expect(await verify(folder, allowedSigners)).toMatchObject({ verdict: 'INVALID' });
    });

    test('a deviation is left out of the text that was signed', async () => {
      const folder = copy();
      await sign(folder, sample().key, (text) => text.replace(/^deviation: .*\n/m, ''));
      expect(await verify(folder)).toMatchObject({
        verdict: 'INVALID',
        code: 'sign-off-differs',
        file: 'signoff.txt',
        line: 13,
      });
    });

    test.each<[string, (lines: string[]) => string[]]>([
      ['edited', (lines) => lines.map((line) => line.replace('"code":2', '"code":0'))],
      ['with a line removed', (lines) => lines.toSpliced(11, 1)],
      ['with a line added', (lines) => lines.toSpliced(11, 0, lines[11] ?? '')],
      ['with two lines swapped', (lines) => lines.toSpliced(10, 2, lines[11] ?? '', lines[10] ?? '')],
      ['cut short', (lines) => lines.slice(0, -1)],
    ])('a journal %s whose chain a forger made right again', async (_how, change) => {
      const folder = copy();
      const path = join(folder, 'events.jsonl');
      let prev = '0'.repeat(64);
      const forged = change(readFileSync(path, 'utf8').split('\n').slice(0, -1)).map((line, index) => {
        const event = { ...JSON.parse(line), prev, seq: index + 1 };
        const text = canonicalJson({ ...event, mono: 1_000_000 * (index + 1) });
        prev = leafHash(Buffer.from(text));
        return `${text}\n`;
      });
      writeFileSync(path, forged.join(''));
      expect(await verify(folder)).toMatchObject({ verdict: 'INVALID', file: 'events.jsonl' });
    });

    test('the checklist or the plan is another one', async () => {
      const folder = copy();
      appendFileSync(join(folder, 'checklist.md'), '\n');
      expect(await verify(folder)).toMatchObject({
        verdict: 'INVALID',
        code: 'checklist-changed',
        file: 'checklist.md',
      });
      const other = copy();
      appendFileSync(join(other, 'plan.json'), '\n');
      expect(await verify(other)).toMatchObject({ verdict: 'INVALID', code: 'plan-changed', file: 'plan.json' });
    });

    test('the sign-off of another session', async () => {
      const other = await sampleSession({ sid: 'sample-2', key: sample().key });
      for (const name of ['signoff.txt', 'signoff.txt.sig'])
        cpSync(join(sample().folder, name), join(other.folder, name));
      expect(await verify(other.folder)).toMatchObject({ verdict: 'INVALID', code: 'sign-off-of-another-session' });
    });

    test('a signature made for another purpose', async () => {
      const folder = copy();
      const signed = await sample().key.sign(readFileSync(join(folder, 'signoff.txt')), 'file');
      writeFileSync(join(folder, 'signoff.txt.sig'), signed.ok ? signed.armored : '');
      expect(await verify(folder)).toMatchObject({ verdict: 'INVALID', code: 'bad-signature' });
    });

    test('a signature whose text is gone', async () => {
      const folder = copy();
      rmSync(join(folder, 'signoff.txt'));
      expect(await verify(folder)).toMatchObject({ verdict: 'INVALID', code: 'sign-off-missing' });
    });

    test('an output that no event names', async () => {
      const folder = copy();
      await storeBlob(folder, 'slipped in');
      expect(await verify(folder)).toMatchObject({ verdict: 'INVALID', code: 'blob-unnamed' });
    });

    test('an output that is a symbolic link', async () => {
      const folder = copy();
      const [name = ''] = readdirSync(join(folder, 'blobs'));
      renameSync(join(folder, 'blobs', name), join(folder, name));
      symlinkSync(join(folder, name), join(folder, 'blobs', name));
      expect(await verify(folder)).toMatchObject({ verdict: 'INVALID', code: 'blob-not-a-file' });
    });

    test.each(['events.jsonl', 'plan.json', 'signoff.txt', 'signoff.txt.sig'])(
      '%s of 2 GB, in bounded memory',
      async (name) => {
        const folder = copy();
        truncateSync(join(folder, name), 2 * 1024 ** 3);
        expect((await verify(folder)).verdict).toBe('INVALID');
      },
    );

    test('a folder that is not there, and one with nothing in it', async () => {
      expect(await verify('/nonexistent')).toMatchObject({ verdict: 'INVALID', code: 'unreadable' });
      const folder = temporaryFolder();
      mkdirSync(join(folder, 'events.jsonl'));
      expect(await verify(folder)).toMatchObject({ verdict: 'INVALID', code: 'unreadable' });
    });
  },
);
