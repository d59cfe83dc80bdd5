import { expect, test } from 'vitest';
import { planOf } from './plan-of.ts';

const kinds = (text: string) => planOf(text).steps.map((step) => step.items.map((item) => item.kind));

test('a heading that says after what it is done begins with a wait', () => {
  const plan = planOf('## Publish (run after the images are built. May be repeated.)\n\n- [ ] Publish\n');
  expect(plan.steps[0]?.items).toMatchObject([
    { kind: 'wait', title: 'run after the images are built' },
    { kind: 'check' },
  ]);
  expect(plan.waits).toEqual([{ line: 1, text: 'run after the images are built', minimum: null, maximum: null }]);
});

test('a time before the day, or that of a whole chapter, is no wait', () => {
  expect(kinds('## Monitoring check (24 hours before)\n\n- [ ] a\n')).toEqual([['check']]);
  expect(kinds('## Monitoring (2 hours)\n\n### Errors\n\n- [ ] a\n')).toEqual([['check']]);
});

test('"… and wait for it" in a task is over before the task is ticked', () => {
  expect(kinds('## Go\n\n- [ ] Push the tag and wait for CI to finish.\n')).toEqual([['wait', 'check']]);
  expect(kinds('## Go\n\n- [ ] Do not wait for CI\n')).toEqual([['check']]);
});

test('a time that the text below says again is one wait, not two', () => {
  expect(kinds('## [ ] 9. Soak test (5 minutes)\n\nMonitor the shop for 5 minutes.\n')).toEqual([['wait']]);
});

test('a heading that tells to wait is a wait behind what its step runs, also where nobody wrote how long', () => {
  const text =
    '### **2. Wait for the rebuild to complete**\n\n```sh\nkubectl get pods\n```\n\n- [ ] all of them are new\n';
  expect(kinds(text)).toEqual([['command', 'wait', 'check']]);
  expect(planOf(text).waits).toEqual([
    { line: 1, text: '2. Wait for the rebuild to complete', minimum: null, maximum: null },
  ]);
  expect(kinds('## Waiting list\n\n- [ ] a\n')).toEqual([['check']]);
});
