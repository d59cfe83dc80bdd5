import { expect, test } from 'vitest';
import { parseSignOff } from '../../src/record/parse-sign-off.ts';
import { signOffText } from '../../src/record/sign-off-text.ts';
import { redoneEvents, signedAs } from './redone-session.ts';

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
