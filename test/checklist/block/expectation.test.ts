import { describe, expect, test } from 'vitest';
import { readExpectation } from '../../../src/checklist/block/expectation.ts';
import { compare } from '../../../src/steps/expectation.ts';
import { planOf } from '../plan-of.ts';

const outcome = (text: string, output: string) => compare(readExpectation(7, text, 5), { text: output })?.outcome;

describe('what stands in quotation marks or in code is compared', () => {
  test.each([
    ['Expected: `{"state":"up"}`', '{ "state": "up" }', 'met'],
    ['Expected: `{"state":"up"}`', '{"state":"slow"}', 'contradicted'],
    ['Expected: `"state":"up"`', '{"id":4,"state":"up"}', 'met'],
    ['Expected Result: Queue status shows "drained"', 'status: filling', 'notSeen'],
    ['Expected Result: Queue status shows "drained"', 'status: drained', 'met'],
    ['Expected output: “queue  drained”', 'queue drained', 'met'],
    ['Expected: `queue drained`', 'queue   drained', 'met'],
    ['Expected: `0`', '3', 'contradicted'],
    ['Expected: `200`', 'HTTP/1.1 503 Busy', 'notSeen'],
    ['Erwartet: `bereit`', 'nicht da', 'notSeen'],
    ['The command prints "drained"', 'filling', 'notSeen'],
  ])('%s, where `%s` was printed, is %s', (text, output, found) => {
    expect(outcome(text, output)).toBe(found);
  });
  test.each([
    'Expected: the button "Save" is active',
    'Expected: The page shows "Welcome back"',
    'Expected: a mail with "Welcome" arrives',
    'Expected: run `make health` shows "fine"',
    'Expected: `make health` succeeds',
    'Expected: no "denied" in it',
    'Expected: the size is about that of "old.tar"',
  ])('but not what is not printed: %s', (text) => {
    expect(readExpectation(7, text, 5).check).toBe('ask');
  });
});

test('a paragraph below a block is compared as a bullet there is', () => {
  const { expectations } = planOf(
    ['## Look', '', '```bash', 'cat state.json', '```', '', '**Expected Result**: Queue status shows "drained"'].join(
      '\n',
    ),
  );
  expect(expectations).toMatchObject([{ line: 7, item: 's1.i1', check: 'literal', parts: ['drained'] }]);
});
