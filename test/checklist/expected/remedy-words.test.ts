import { describe, expect, test } from 'vitest';
import { tellsRemedy } from '../../../src/checklist/expected/remedy-words.ts';
import { planOf } from '../plan-of.ts';

const remedies = [
  'If 404: look at the oven',
  '502 → light the oven again',
  '403: keys',
  'It shows 401: the ticket has expired',
  'You see 503 - the baker is asleep',
  'Output contains ERROR: look into the oven',
  'No output: the oven is not running',
  'You get `connection refused`: the shop is closed',
  'Error `no flour` → go to the mill',
  'Should it show 500, call the baker',
  'Bei 404: Ofen prüfen',
  'Zeigt 401: Schlüssel abgelaufen',
  'Fehler → Ofen neu anzünden',
  'Affiche 401 : jeton expiré',
  'Muestra 404: revisar el horno',
  'Показывает 502: печь погасла',
  '显示 401：钥匙过期',
  '404：窯を見る',
  '502: 오븐 확인',
  '404: تنور را ببینید',
];
const outcomes = [
  'You should get 403: the door is closed',
  'All pods are `Running`',
  'Errors: 0',
  'Failures: none',
  'Error rate: below 1 %',
  '450 rows',
  'Returns 200: all good',
  'No errors → the log is clean',
];

test.each(remedies)('%s is a hint', (text) => expect(tellsRemedy(text)).toBe(true));
test.each(outcomes.slice(0, -1))('%s is none', (text) => expect(tellsRemedy(text)).toBe(false));

describe('below what was run', () => {
  const expected = (text: string) =>
    planOf(`# Bake\n\n## Verify\n\n\`\`\`bash\ncurl -sI https://oven.example.com/\n\`\`\`\n\n- ${text}\n`).expectations;

  test.each(remedies)('nobody expects to see: %s', (text) => expect(expected(text)).toEqual([]));

  test('an outcome is expected beside the hints', () => {
    const found = expected('502 → light the oven again\n- You should see "hot"\n- 404: look at the door');
    expect(found.map(({ text }) => text)).toEqual(['You should see "hot"']);
  });
});
