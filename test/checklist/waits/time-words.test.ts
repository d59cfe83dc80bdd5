import { describe, expect, test } from 'vitest';
import { findDuration } from '../../../src/checklist/waits/duration.ts';
import { governsTime, waitSpan } from '../../../src/checklist/waits/time-words.ts';
import { planOf } from '../plan-of.ts';
import { sentencesIn } from '../sentences/sentences.ts';

/** The plan of a checklist in which a text stands between two commands, on line 9. */
function planWith(text: string) {
  return planOf(`# Move\n\n## Go\n\n\`\`\`bash\n./a.sh\n\`\`\`\n\n${text}\n\n\`\`\`bash\n./b.sh\n\`\`\`\n`);
}

describe('a sentence that lets time pass', () => {
  test.each(sentencesIn('waits.txt'))('%s: %s', (_language, sentence) => {
    expect(planWith(sentence).waits).toMatchObject([{ line: 9 }]);
  });
});

describe('a sentence that waits for nothing', () => {
  test.each(sentencesIn('no-waits.txt'))('%s: %s', (_language, sentence) => {
    const { waits, gates } = planWith(sentence);
    expect({ waits, gates }).toEqual({ waits: [], gates: [] });
  });
});

test.each(sentencesIn('no-stops.txt'))('%s: nobody waits for "%s"', (_, sentence) => {
  expect(governsTime(sentence)).toBeNull();
});

test('what something takes is over when it is over: its time is the longest', () => {
  expect(waitSpan('The copy takes 20 minutes')).toEqual({ minimum: null, maximum: 1200 });
  expect(waitSpan('Leave it alone for 20 minutes')).toEqual({ minimum: 1200, maximum: 1200 });
  expect(waitSpan('Let it run overnight')).toEqual({ minimum: null, maximum: null });
});

test.each([
  ['sieben Minuten', 420],
  ['пять минут', 300],
  ['两个小时', 7200],
  ['二十五分钟', 1500],
  ['پنج دقیقه', 300],
  ['2시간이', 7200],
])('%s is an amount of time', (text, seconds) => {
  expect(findDuration(text)).toEqual({ minimum: seconds, maximum: seconds });
});

test.each(['bis zu 10 Minuten', "jusqu'à 10 minutes", 'até 10 minutos', 'до 10 минут', '最多 10 分钟'])(
  '%s names the longest',
  (text) => {
    expect(findDuration(text)).toEqual({ minimum: null, maximum: 600 });
  },
);

test('a sentence above a block tells what the block takes, and behind it what is waited for', () => {
  const told = planWith('Rebuild the index, which takes two hours:');
  expect(told.waits).toMatchObject([{ line: 9, maximum: 7200 }]);
  expect(told.steps[0]?.items.map(({ kind }) => kind)).toEqual(['command', 'command']);
  const left = planWith('Move the alias and let it sit overnight');
  expect(left.steps[0]?.items.map(({ kind }) => kind)).toEqual(['command', 'command', 'wait']);
});

test('a paragraph that waits and stops does both, in that order', () => {
  const { steps, gates } = planWith('Leave it alone for ten minutes. If the error rate rises, stop.');
  expect(steps[0]?.items.map(({ kind }) => kind)).toEqual(['command', 'wait', 'command']);
  expect(gates).toMatchObject([{ type: 'stop', after: 's1.i2' }]);
});

test('before anything was done a time is told, and makes no step', () => {
  const { steps, waits } = planOf('# Move\n\nThe copy takes two hours.\n\n## Go\n\n```bash\n./a.sh\n```\n');
  expect(steps.flatMap(({ items }) => items.map(({ kind }) => kind))).toEqual(['command']);
  expect(waits).toMatchObject([{ line: 3, minimum: null, maximum: 7200 }]);
});

test('lines of labels tell no wait', () => {
  expect(planOf('# Move\n\n**Version**: 2\n**State**: open (needs 3 hours of work)\n\n- [ ] a\n').waits).toEqual([]);
});
