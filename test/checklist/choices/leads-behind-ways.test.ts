import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const block = (text: string) => `\`\`\`bash\n${text}\n\`\`\`\n`;
const titles = (text: string) => planOf(text).steps.flatMap(({ items }) => items.map(({ title }) => title));

test('a box that only leads to a choice is ticked behind its ways', () => {
  const ways = `**Option A: copy**\n\n${block('./copy.sh')}\n**Option B: link**\n\n${block('./link.sh')}`;
  expect(titles(`## Move\n\n- [ ] Stop\n- [ ] Move the data, pick one:\n\n${ways}\n- [ ] Tell the team\n`)).toEqual([
    'Stop',
    'Choose one: Option A: copy / Option B: link',
    './copy.sh',
    './link.sh',
    'Move the data, pick one',
    'Tell the team',
  ]);
});

test('what is to be done before a choice stays before it', () => {
  const ways = `**Option A: copy**\n\n${block('./copy.sh')}\n**Option B: link**\n\n${block('./link.sh')}`;
  expect(titles(`## Move\n\n- [ ] Stop the jobs\n\n${ways}`)[0]).toBe('Stop the jobs');
});

test('options of three digits are ways of the same choice', () => {
  const ways = [98, 99, 100, 101].map((n) => `**Option ${n}: way ${n}**\n\n${block(`./way-${n}.sh`)}`).join('\n');
  expect(planOf(`## Move\n\n${ways}`).choices.map(({ options }) => options.length)).toEqual([4]);
});
