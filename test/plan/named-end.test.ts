import { describe, expect, test } from 'vitest';
import { isExpectedEnd, mayBeNamedEnd } from '../../src/plan/named-end.ts';
import type { Expectation } from '../../src/plan/plan.ts';

const asked: Expectation = { line: 5, text: 'One row', command: 4, item: 'i', check: 'ask', parts: [] };
const code = (wanted: string): Expectation => ({ ...asked, check: 'number', parts: ['=', wanted, 'exit code'] });
const quiet: Expectation = { ...asked, text: 'no output', check: 'pattern', parts: ['^\\s*$'] };
const met = [{ line: 5, outcome: 'met' }];
const end = (exit: number, state: 'ended' | 'notRun' = 'ended') => ({
  exit: { code: exit },
  commands: [{ line: 4, state: 'ended' as const, code: exit }, ...(state === 'notRun' ? [{ line: 5, state }] : [])],
});

describe('a run that ended with another code than 0 ended as expected', () => {
  test.each<[string, Expectation[], string]>([
    ['where that code is expected', [code('1')], './check.sh'],
    ['where all that is expected was compared, and the code is an answer', [quiet], 'grep ERROR app.log'],
  ])('%s', (_where, expected, text) => {
    expect(isExpectedEnd(expected, met, end(1), [text])).toBe(true);
    expect(isExpectedEnd(expected, [{ line: 5, outcome: 'notSeen' }], end(1), [text])).toBe(false);
    expect(isExpectedEnd(expected, met, end(1, 'notRun'), [text, 'ls'])).toBe(false);
    expect(isExpectedEnd(expected, met, end(0), [text])).toBe(false);
  });

  test('and not where only its output was compared, or nothing', () => {
    expect(isExpectedEnd([quiet], met, end(1), ['./check.sh'])).toBe(false);
    expect(isExpectedEnd([quiet, asked], met, end(2), ['grep ERROR app.log'])).toBe(false);
    expect(isExpectedEnd([], [], end(1), ['grep ERROR app.log'])).toBe(false);
  });
});

test.each<[string, boolean, string, string]>([
  ['Expected scenarios:\n- all applied\n- some missing', true, 'several of which one comes', './status.sh'],
  ['Mögliche Ergebnisse:\n- alles da\n- etwas fehlt', true, 'the same in another language', './status.sh'],
  ['Expected:\n- a row\n- its copy', false, 'a list of what has to be there', './status.sh'],
  ['Only the version differs', true, 'a code that is an answer', 'diff old.conf new.conf'],
  ['Only the version differs', false, 'another code of the same program', 'cat old.conf'],
  ['The shop answers', false, 'one outcome', 'curl -f https://shop'],
])('%j may be meant by a failure: %s (%s)', (text, may, _why, command) => {
  expect(mayBeNamedEnd([{ ...asked, text }], end(1), [command])).toBe(may);
});
