import { expect, test } from 'vitest';
import { createAnswers } from '../../src/signing/answers.ts';

test('each question is asked once, in turns, and each gets its own answer', async () => {
  const { once } = createAnswers({ atOnce: 2 });
  let [going, most, asked] = [0, 0, 0];
  const ask = (answer: number) => async () => {
    asked += 1;
    most = Math.max(most, ++going);
    await new Promise((end) => setTimeout(end, answer % 3));
    going -= 1;
    return answer;
  };
  const numbers = Array.from({ length: 30 }, (_, index) => index % 10);
  const answers = await Promise.all(numbers.map((number) => once(['which', String(number)], ask(number))));
  expect(answers).toEqual(numbers);
  expect([most, asked]).toEqual([2, 10]);
});

test('one that fails fails for all who asked, and holds nobody up', async () => {
  const { once } = createAnswers({ atOnce: 1 });
  const broken = () => Promise.reject(new Error('no such program'));
  const answers = await Promise.allSettled([
    once(['a'], broken),
    once(['a'], broken),
    once(['b'], async () => 'right'),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
});
