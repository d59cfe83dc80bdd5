import { describe, expect, test } from 'vitest';
import { parseSignOff } from '../../../src/record/texts/parse-sign-off.ts';
import { signOffText } from '../../../src/record/texts/sign-off-text.ts';
import type { NewEvent } from '../../../src/session/events.ts';
import { redoneEvents, signedAs } from '../redone-session.ts';
import { closing, ended, requested } from '../sample-events.ts';
import { type Change, sampleSession, sign } from '../sample-session.ts';
import { verifiedSample } from '../verified-sample.ts';

/** The tree head of no pieces, which an output of nothing has. */
const emptyRoot = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const { keygen, verify, changed } = verifiedSample();

const written = await redoneEvents();
const said = signOffText(signedAs(written, 5)) ?? '';
const linesOf = (key: string, text = said) => text.split('\n').filter((line) => line.startsWith(`${key}: `));

test('it is read back with each line in its place', () => {
  expect(said.startsWith('deploy-assist sign-off 5\n')).toBe(true);
  expect(parseSignOff(Buffer.from(said))).toMatchObject({ ok: true });
});

test('what a person said to be not as expected is there plainly, with the reason and what was done then', () => {
  expect(linesOf('not as expected')).toEqual([
    'not as expected: step 2, line 15, attempt 2, not as line 16 expects: make ship; ada at 2026-01-01T00:00:21.000Z: half of them are missing; then: ran again, attempt 3',
  ]);
});

test('what was said without a reason, and left so, says both', () => {
  const at = written.findLastIndex((event) => event.type === 'check.answered');
  const left = written.slice(0, at - 2).map((event) => {
    if (event.type !== 'check.answered' || event.data.answer !== 'notAsExpected') return event;
    const { note: _note, ...data } = event.data;
    return { ...event, data };
  });
  expect(linesOf('not as expected', signOffText(signedAs(left, 5)))).toEqual([
    expect.stringMatching(/: make ship; ada at \S+: no reason was given; then: nothing, it was left so$/),
  ]);
});

test('a choice says where it was made: at the start, in a step, or in a way back', () => {
  expect(linesOf('choice')).toEqual([
    expect.stringMatching(/^choice: at the start, line 5: "Ship one way": took "from the mirror", 1 of 2; ada at /),
    expect.stringMatching(/^choice: Ship the old one, line 21: "Ship the old one": took "from the tape", 1 of 2; /),
  ]);
});

test('what is asked at the start, and is chosen anew later, says how far the walk was', () => {
  const label = 'from the tape';
  const anew = { type: 'choice.made', data: { choice: 'c5', option: 1, label, reason: 'the mirror is down' } } as const;
  const later = (type: string) => written.findLastIndex((event) => event.type === type) + 1;
  const madeAfter = (type: string) => {
    const text = signOffText(signedAs(written.toSpliced(later(type), 0, anew), 5));
    return linesOf('choice', text).find((line) => line.includes('the mirror is down'));
  };
  expect(madeAfter('step.entered')).toMatch(
    /^choice: asked at the start, made after step 2 was entered, line 5: "Ship one way": /,
  );
  expect(madeAfter('rollback.started')).toMatch(/^choice: asked at the start, made in Ship the old one, line 5: /);
});

test("what was ticked before its command ran again is open, and stands on nobody's word", () => {
  const open = ['open: Ship it (to be looked at again, for line 15 ran again)'];
  expect(linesOf('open')).toEqual(open);
  expect(linesOf('completion')).toEqual(['completion: NOT COMPLETE: 1 OPEN']);
  expect(linesOf("on a person's word")).toEqual(["on a person's word: step 1"]);
  const at = written.findIndex(({ type }) => type === 'rollback.started');
  const looked: NewEvent = { type: 'check.answered', data: { step: 's2', items: ['s2.seen'], answer: 'done' } };
  const again = signOffText(signedAs(written.toSpliced(at, 0, looked), 5)) ?? '';
  expect(linesOf('open', again)).toEqual([]);
  expect(linesOf("on a person's word", again)).toEqual(["on a person's word: steps 1, 2"]);
});

/** A run of this version says what it does. */
function withEffect(event: NewEvent): NewEvent {
  if (event.type !== 'run.requested') return event;
  return { ...event, data: { ...event.data, effect: event.data.step === 's1' ? 'reads' : 'changes' } };
}

describe.skipIf(keygen.missing)(`a record of it${keygen.note}`, () => {
  const again: Change = (events) => {
    const test = { step: 's1', item: 's1.test' };
    const at = events.findIndex((event) => event.type === 'step.entered' && event.data.step === 's2');
    const nothing = { root: emptyRoot, length: 0 };
    const run = [requested('run-9', { ...test, text: 'make test' }, 3), ended('run-9', test, 0, nothing)];
    const open = [...events.slice(0, at), ...run, ...events.slice(at, -1)].map(withEffect);
    const end = closing(open, 'Partial') as Extract<NewEvent, { type: 'session.closed' }>;
    return [...open, { ...end, data: { ...end.data, signOff: 5 } }];
  };

  test('holds where it says what is to be looked at again', async () => {
    expect(await changed(again)).toMatchObject({ verdict: 'VALID', facts: { completion: 'NOT COMPLETE: 1 OPEN' } });
  });

  test('is INVALID where it counts the answer of before for what ran since', async () => {
    const made = await sampleSession({ change: again });
    const text = (said: string) =>
      said
        .replace(/^completion: .*/m, 'completion: COMPLETE WITH 1 DEVIATION')
        .replace(/^open: .*\n/m, '')
        .replace(/^steps: .*/m, 'steps: 2: 1 attested, 1 overridden');
    await sign(made.folder, made.key, text);
    expect(await verify(made.folder, made.allowedSigners)).toMatchObject({
      verdict: 'INVALID',
      code: 'sign-off-differs',
    });
  });
});
