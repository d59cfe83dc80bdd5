import { expect, test } from 'vitest';
import { killByForce } from '../../../src/checklist/lint/kill-by-force.ts';
import { step, told } from './judge.ts';

test.each([
  [step('Stop', 'kill -9 4711'), ['kill -9 4711']],
  [step('Stop', 'pkill -KILL api'), ['pkill -KILL api']],
  [step('Stop', 'sudo killall -s SIGKILL api'), ['sudo killall -s SIGKILL api']],
  [
    '## Troubleshooting\n\n```bash\nlsof -t -i :80 | xargs kill -9\n```\n\n- [ ] a\n',
    ['lsof -t -i :80 | xargs kill -9'],
  ],
])('signal 9 in every form, wherever it stands is told: %j', (markdown, lines) => {
  expect(told(killByForce, markdown)).toEqual(lines);
});

test.each([['another signal', step('Stop', 'kill -TERM 4711', 'pkill -HUP nginx')]])(
  'nothing is told for %s',
  (_, markdown) => {
    expect(told(killByForce, markdown)).toEqual([]);
  },
);
