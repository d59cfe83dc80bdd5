import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const block = (...lines: string[]) => ['```bash', ...lines, '```', ''].join('\n');
const said = (markdown: string) =>
  planOf(`# Bake\n\n## Work\n\n${markdown}\n`).expectations.map(({ line, text }) => [line, text]);

test.each([
  [block('oven state   # → WARM'), 6, '→ WARM'],
  [block('git status   # working tree clean'), 6, 'working tree clean'],
  [block('# 2.1 look at the old ovens（应有 3 个炉子）', 'kubectl get ovens'), 6, '应有 3 个炉子'],
  ['- [ ] Run `make look` on each oven — it must PASS (and not only skip).', 5, 'it must PASS (and not only skip).'],
  ['**Verifizieren:** `kubectl get ovens` zeigt die neuen Öfen.', 5, 'kubectl get ovens zeigt die neuen Öfen.'],
  ['- Then run `git status --short` = clean but for the loaf.', 5, 'clean but for the loaf'],
  ['- `curl -s localhost/oven` 이 **200 또는 303**이면 서버 정상.', 5, '이 200 또는 303이면 서버 정상'],
])('%s', (markdown, line, text) => expect(said(markdown)).toContainEqual([line, text]));

test('a sample that is said to be fine', () => {
  const sample = '```\nrye: warm\n```';
  expect(said(`${block('./ovens.sh')}\nResults like this are okay:\n\n${sample}`)).toEqual([
    [9, 'Results like this are okay:\nrye: warm'],
  ]);
});

test.each([
  block('oven state   # → goes on with the next oven of the row'),
  block('make loaf   # -> ovens/'),
  block('make loaf   # -> rye.toml'),
  block('git checkout main   # working branch of the team'),
  '- `OVEN` = `warm`',
])('nothing in %s', (markdown) => expect(said(markdown)).toEqual([]));
