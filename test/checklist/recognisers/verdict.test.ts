import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const gates = (text: string) =>
  planOf(text).gates.map(({ line, type, conditions }) => [line, type, conditions[0]?.text]);
const run = '## Los\n\n```bash\n./go.sh\n```\n\n';

test('the outcomes of a decision are stops, but for the one that goes on', () => {
  expect(
    gates(
      `${run}**Entscheidung**\n\n- ✅ **GO**: alles grün\n- ⚠️ **GO mit Auflagen**: eines gelb\n- ❌ **NO-GO**: zwei rot\n`,
    ),
  ).toEqual([
    [10, 'soft', 'eines gelb'],
    [11, 'stop', 'zwei rot'],
  ]);
});

test.each([
  ['- **NO** ❌ → Rollback immediately'],
  ['- **Нет** → откат'],
  ['- 否 → 立即回滚'],
  ['- いいえ → ロールバック'],
])('"%s" leads back, and the heading above is what is asked', (item) => {
  const plan = planOf(`${run}### Weiter?\n\n- **YES** → next\n${item}\n`);
  expect(plan.gates).toMatchObject([{ line: 10, type: 'rollback' }]);
  expect(plan.gates[0]?.text).toMatch(/^Weiter\?/);
});

test('"NO-GO" over a list is one stop with the list as its conditions', () => {
  expect(
    planOf(`${run}**🔴 NO-GO - Reporter**\n\nSi une seule de ces conditions :\n\n- Pas de copie\n- Test rouge\n`).gates,
  ).toMatchObject([{ line: 7, type: 'stop', conditions: [{ text: 'Pas de copie' }, { text: 'Test rouge' }] }]);
});

test('"No errors" and a box are no outcomes', () => {
  expect(gates(`${run}- No errors in the log\n- [ ] NO-GO: none\n- Go to the dashboard\n`)).toEqual([]);
});
