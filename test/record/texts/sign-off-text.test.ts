import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSignOff } from '../../../src/record/texts/parse-sign-off.ts';
import { type SignOffInput, signOffText, signOffTitle } from '../../../src/record/texts/sign-off-text.ts';
import type { NewEvent, SessionEvent } from '../../../src/session/events.ts';
import { fold } from '../../../src/session/evolve.ts';
import { initialState } from '../../../src/session/state.ts';
import { outcomeOf } from '../../../src/walk/outcome.ts';
import { closing, ended, requested, sampleEvents } from '../sample-events.ts';
import { samplePlan } from '../sample-plan.ts';

function stored(events: readonly NewEvent[]): SessionEvent[] {
  return events.map((event, index) => ({
    ...event,
    seq: index + 1,
    epoch: 1,
    time: `2026-01-01T00:00:${String(index).padStart(2, '0')}.000Z`,
    mono: index,
    actor: { id: 'ada', basis: 'login' },
  }));
}

const written = await sampleEvents(async () => ({ root: 'a'.repeat(64), length: 3 }), 'SHA256:key');

function input(change: (events: NewEvent[]) => NewEvent[] = (same) => same): SignOffInput {
  const events = stored(change([...written, closing(written)]));
  const state = fold(events, initialState);
  const journal = { size: events.length, root: 'b'.repeat(64) };
  return { session: 'sample-1', plan: samplePlan, events, state, outcome: outcomeOf(samplePlan, state), journal };
}

test('the text says the facts in a fixed order, then the form of the checklist', () => {
  expect(signOffText(input())).toBe(`deploy-assist sign-off 1
session: sample-1
checklist: ship.md
sha256: ${samplePlan.source.sha256}
environment: production
operator: ada@example.org (user ada, uid 1000)
key: SHA256:key
opened: 2026-01-01T00:00:00.000Z
closed: 2026-01-01T00:00:17.000Z
result: Success
completion: COMPLETE WITH 1 DEVIATION
steps: 2: 1 attested, 1 overridden
deviation: step 2: stop condition overridden (STOP if anything is red.): the red light\\nis the power lamp
failed attempt: step 1, attempt 1: exit 2: make test
journal size: 18
journal root: ${'b'.repeat(64)}

Shipped by: Ada: with\\\\care
`);
});

test('where no environment was named, those of the commands are', () => {
  const change = (events: NewEvent[]) =>
    events.map((event) =>
      event.type === 'session.opened' ? { ...event, data: { ...event.data, environment: null } } : event,
    );
  expect(signOffText(input(change))).toContain('\nenvironment: none named; commands ran in staging, production\n');
});

test('there is no text before the session is closed', () => {
  expect(signOffText(input((events) => events.slice(0, -1)))).toBeUndefined();
});

test('what an operator types can never add a line or turn the direction of the text', () => {
  const forged = 'red\ndeviation: none\u2028\u202e\u001b[2J\u0085';
  const change = (events: NewEvent[]) =>
    events.map((event) =>
      event.type === 'step.overridden' ? { ...event, data: { ...event.data, reason: forged } } : event,
    );
  const text = signOffText(input(change)) ?? '';
  expect(text).toContain('red\\ndeviation: none\\u{2028}\\u{202e}\\u{1b}[2J\\u{85}\n');
  expect(text.split('\n').filter((line) => line.startsWith('deviation:'))).toHaveLength(1);
});

test('a decision of another person is in the text', () => {
  const given: NewEvent = {
    type: 'approval.given',
    data: {
      step: 's2',
      gate: 'g18',
      nonce: '1',
      principal: 'bob@example.org',
      key: 'SHA256:bob',
      signature: '2',
      via: 'paste',
      trust: null,
    },
  };
  expect(signOffText(input((events) => events.toSpliced(10, 0, given)))).toContain(
    '\napproval: g18: given by bob@example.org (SHA256:bob) at ',
  );
});

test('a run that ended well and contradicts the checklist is a failed attempt', () => {
  const change = (events: NewEvent[]) =>
    events.map((event) =>
      event.type === 'run.ended' && event.data.run === 'run-4'
        ? {
            ...event,
            data: { ...event.data, expectations: [{ line: 17, outcome: 'contradicted' as const, got: '0 rows' }] },
          }
        : event,
    );
  expect(signOffText(input(change))).toContain(
    '\nfailed attempt: step 2, attempt 1: not as line 17 expects (0 rows): make ship\n',
  );
});

test('who took a failure for an outcome that the checklist expects is named with it', () => {
  const change = (events: NewEvent[]) =>
    events.flatMap((event): NewEvent[] => {
      if (event.type !== 'run.ended' || event.data.run !== 'run-4') return [event];
      const { step, item } = event.data;
      const taken = { step, items: [item], answer: 'asExpected' as const, note: 'exit 1, taken as expected' };
      return [
        { ...event, data: { ...event.data, exit: { code: 1 } } },
        { type: 'check.answered', data: taken },
      ];
    });
  expect(signOffText(input(change))).toMatch(
    /\nfailed attempt: step 2, attempt 1: exit 1, taken as expected by \S+: make ship\n/,
  );
});

test('the parser gives back what the text says', () => {
  const parsed = parseSignOff(Buffer.from(signOffText(input()) ?? ''));
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      session: 'sample-1',
      result: 'Success',
      journal: { size: 18, root: 'b'.repeat(64) },
      form: ['Shipped by: Ada: with\\\\care'],
    },
  });
});

const text = signOffText(input()) ?? '';
const bad: [string, string, number][] = [
  ['another title', text.replace('sign-off 1', 'sign-off 9'), 1],
  ['a key of a later version', text.replace('journal size', 'looked around: step 1\njournal size'), 15],
  ['a key out of its order', text.replace(/(environment: .*)\n(operator: .*)/, '$2\n$1'), 5],
  ['a key twice', text.replace(/(session: .*)/, '$1\n$1'), 3],
  ['a key that is not known', text.replace('journal size', 'note: hello\njournal size'), 15],
  ['a key missing', text.replace(/closed: .*\n/, ''), 9],
  ['a carriage return', text.replace('Success', 'Success\r'), 10],
  ['a size that is not a number', text.replace('journal size: 18', 'journal size: 018'), 15],
  ['no line feed at the end', text.slice(0, -1), 18],
  ['a byte order mark', `\ufeff${text}`, 1],
];

test.each(bad)('the parser refuses %s and says the line', (_what, spoilt, line) => {
  expect(parseSignOff(Buffer.from(spoilt))).toMatchObject({ ok: false, line });
});

test('the parser never throws, whatever the bytes are', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.boolean(),
      fc.constantFrom<(1 | 2)[]>(1, 2),
      (bytes, titled, version) => {
        const parsed = parseSignOff(titled ? Buffer.concat([Buffer.from(`${signOffTitle(version)}\n`), bytes]) : bytes);
        expect(typeof parsed.ok).toBe('boolean');
      },
    ),
  );
});

/** The sample with something put in before the end, which asks for the second version of the text or, as older ones did, for none. */
function withMore(added: NewEvent[], version?: 2 | 3 | 4): SignOffInput {
  return input((events) => {
    const end = events.at(-1) as Extract<NewEvent, { type: 'session.closed' }>;
    const asked = version === undefined ? end : { ...end, data: { ...end.data, signOff: version } };
    return [...events.slice(0, -1), ...added, asked];
  });
}

const shell = { shell: 'w1', step: 's2', item: 's2.ship', cwd: '/srv', host: 'web-1' };
const looked: NewEvent[] = [
  { type: 'shell.opened', data: shell },
  {
    type: 'shell.closed',
    data: { shell: 'w1', seconds: 34, typed: 'pwd\nsqlite3 shop.db "DELETE FROM orders"', output: null },
  },
  { type: 'shell.opened', data: { ...shell, shell: 'w2' } },
  { type: 'shell.closed', data: { shell: 'w2', seconds: 5, typed: null, output: null, why: 'The server died.' } },
];

test('a shell in which somebody looked around is in the text, with what was typed and where it was unsupervised', () => {
  const said = signOffText(withMore(looked, 2)) ?? '';
  expect(said.startsWith('deploy-assist sign-off 2\n')).toBe(true);
  expect(said.split('\n').filter((line) => line.startsWith('looked around'))).toEqual([
    'looked around: step 2, on web-1 in /srv, 34 s, typed: pwd; sqlite3 shop.db "DELETE FROM orders"',
    'looked around: step 2, on web-1 in /srv, 5.0 s, UNSUPERVISED (The server died.), what was typed is not known',
  ]);
  expect(parseSignOff(Buffer.from(said))).toMatchObject({ ok: true });
});

test('each check of an unknown outcome is in the text, with whose word it is that it only read', () => {
  const at = { step: 's2', item: 's2.ship' };
  const { data } = requested('run-9', { ...at, text: 'make ship' }, 2) as Extract<NewEvent, { type: 'run.requested' }>;
  const said = signOffText(
    withMore(
      [
        { type: 'run.requested', data },
        { type: 'run.lost', data: { run: 'run-9', ...at, why: 'killed' } },
        { type: 'run.requested', data: { ...data, run: 'run-10', checks: 'run-9', text: 'git log -1' } },
        ended('run-10', at, 0, { root: 'a'.repeat(64), length: 0 }),
      ],
      2,
    ),
  );
  expect(said).toContain('\ncheck: step 2, attempt 2, on here, typed by the operator: exit 0: git log -1\n');
  expect(said?.match(/^failed attempt: .*/gm)).toEqual([
    'failed attempt: step 1, attempt 1: exit 2: make test',
    'failed attempt: step 2, attempt 2: outcome unknown (killed): make ship',
  ]);
});

test('a text longer than a line should be is cut there, and says how much the journal has more', () => {
  const long: NewEvent = {
    type: 'shell.closed',
    data: { shell: 'w1', seconds: 1, typed: 'x'.repeat(9000), output: null },
  };
  expect(signOffText(withMore([...looked.slice(0, 1), long], 2))).toMatch(
    /x … \(8007 more characters in the journal\)\n/,
  );
});

test('what the operator was shown to sign is in the text: ways back, what is open, what rests on what, and notes', () => {
  const rollback = samplePlan.rollbacks[0]?.id ?? '';
  const item = samplePlan.rollbacks[0]?.items[0]?.id ?? '';
  const more: NewEvent[] = [
    { type: 'rollback.started', data: { rollback, step: 's2', from: 's2' } },
    { type: 'step.skipped', data: { step: rollback, item, reason: 'the file is gone' } },
    { type: 'rollback.ended', data: { rollback, outcome: 'left', evidence: 'nothing to restore' } },
    { type: 'note.added', data: { text: 'called the vendor', step: 's1' } },
  ];
  const said = signOffText(withMore(more, 3)) ?? '';
  expect(said.startsWith('deploy-assist sign-off 3\n')).toBe(true);
  expect(said).toMatch(/\nway back: .*, from step 2 at .*: 0 done, 1 skipped; left: nothing to restore\n/);
  expect(said).toMatch(/\ndeviation: .*: item skipped \(.*\): the file is gone\n/);
  expect(said).toMatch(/\ndeviation: .*: way back left before its end \(0 done, 1 skipped\): nothing to restore\n/);
  expect(said).toContain("\non a person's word: step 1\n");
  expect(said).toMatch(/\nnote: step 1, ada at .*: called the vendor\n/);
  expect(parseSignOff(Buffer.from(said))).toMatchObject({ ok: true });
  for (const version of [2, undefined] as const)
    expect(signOffText(withMore(more, version))).not.toMatch(
      /^(?:way back:|open:|note:|on a person's word:|deviation: .*skipped)/m,
    );
});

test('which way was taken of several is in the text, and why another one was taken later', () => {
  const made = (option: number, label: string, reason?: string): NewEvent => ({
    type: 'choice.made',
    data: { choice: 'c9', option, label, ...(reason === undefined ? {} : { reason }) },
  });
  const more = [made(0, 'by the console'), made(1, 'by the CLI', 'the console is down')];
  const options = ['by the console', 'by the CLI'].map((label, at) => ({
    label,
    line: 9 + at,
    recommended: false,
    steps: [],
    items: [],
  }));
  const choice = { id: 'c9', line: 9, title: 'Deploy one way', askedAt: 's1.told', options };
  const said = signOffText({ ...withMore(more, 4), plan: { ...samplePlan, choices: [choice] } }) ?? '';
  expect(said.match(/^choice: .*/gm)).toEqual([
    expect.stringMatching(/^choice: step 1, line 9: "Deploy one way": took "by the console", 1 of 2; ada at \S+$/),
    expect.stringMatching(/: took "by the CLI", 1 of 2; ada at \S+: the console is down$/),
  ]);
  expect(parseSignOff(Buffer.from(said))).toMatchObject({ ok: true });
  expect(signOffText(withMore(more, 3))).not.toMatch(/^choice:/m);
});

test('a required witness that had no receipt is an open item, and the walk is not complete', () => {
  const name = 'audit@db:5432';
  const required = (events: NewEvent[], missing: boolean) =>
    events.map((event): NewEvent => {
      if (event.type === 'session.opened')
        return { ...event, data: { ...event.data, witness: { name, required: true } } };
      if (event.type !== 'session.closed') return event;
      const witnessMissing = { name, reason: 'the network is down' };
      return { ...event, data: { ...event.data, signOff: 4, ...(missing ? { witnessMissing } : {}) } };
    });
  const said = signOffText(input((events) => required(events, true))) ?? '';
  expect(said).toContain(`\nwitness: ${name}, required; MISSING: the network is down\n`);
  expect(said).toContain(`\nopen: witness missing (${name}): the network is down\n`);
  expect(said).toContain('\ncompletion: NOT COMPLETE: 1 OPEN\n');
  expect(parseSignOff(Buffer.from(said))).toMatchObject({ ok: true });
  const seen = signOffText(input((events) => required(events, false))) ?? '';
  expect(seen).toContain(`\nwitness: ${name}, required\n`);
  expect(seen).toContain('\ncompletion: COMPLETE WITH 1 DEVIATION\n');
});

test('a record that was signed before the text had these lines gives the same bytes as then', () => {
  const said = signOffText(withMore(looked)) ?? '';
  expect(said).not.toContain('looked around');
  expect(said.startsWith('deploy-assist sign-off 1\n')).toBe(true);
});

test('each linked checklist that was closed is named with its session and the root of its journal', () => {
  const file = { step: 's1', item: 's1.told', session: 'XG9YXC', path: '/srv/db.md', sha256: 'a'.repeat(64) };
  const closed = {
    size: 9,
    root: 'c'.repeat(64),
    result: 'Success',
    completion: 'COMPLETE',
    outcome: 'complete',
    verified: true,
  } as const;
  const text = signOffText(
    input((events) => [
      ...events.slice(0, 3),
      { type: 'checklist.followed', data: file },
      { type: 'checklist.followed', data: { ...file, closed } },
      ...events.slice(3),
    ]),
  );
  expect(text?.split('\n').filter((line) => line.startsWith('linked checklist'))).toEqual([
    `linked checklist: /srv/db.md: session XG9YXC: COMPLETE, result Success, 9 entries, root ${'c'.repeat(64)}`,
  ]);
  expect(parseSignOff(Buffer.from(text ?? ''))).toMatchObject({ ok: true });
});
