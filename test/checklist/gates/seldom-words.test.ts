import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const code = (line: string) => `\`\`\`bash\n${line}\n\`\`\`\n\n`;

/** The case in which the command below a lead is run, and whether the one above it has any. */
function conditionsOf(lead: string) {
  const plan = planOf(`# Bake\n\n## Light the oven\n\n${code('./light')}${lead}\n\n${code('./flood')}`);
  return plan.steps.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'command' ? [item.condition !== null] : [])),
  );
}

test.each([
  'Only in an emergency:',
  'Should the flour get wet:',
  'Sollte das Mehl nass werden:',
  'In case of emergency:',
  'As a last resort:',
  'In the worst case, build the oven anew:',
  'For local development you can use the small oven:',
  'When developing locally:',
  'Next week, once everybody has moved, tear down the old oven:',
  'Once all customers have moved, tear down the old oven:',
  'Once the new oven has been running for a week without smoke, tear down the old one:',
  'Nur im Notfall:',
  'Für die lokale Entwicklung:',
  'Nächste Woche, wenn alle umgestellt sind:',
  "Uniquement en cas d'urgence :",
  'En dernier recours :',
  'La semaine prochaine, quand tout le monde aura migré :',
  'Somente em emergência:',
  'Como último recurso:',
  'Para desenvolvimento local:',
  'Na próxima semana, quando todos tiverem migrado:',
  'Только в экстренном случае:',
  'Для локальной разработки:',
  'На следующей неделе, когда все переедут:',
  '仅在紧急情况下：',
  '本地开发时：',
  '下周等大家都迁移完之后：',
  '緊急時のみ：',
  'ローカル開発の場合：',
  '粉が濡れた場合：',
  '来週、全員の移行が終わったら：',
  '긴급 상황에서만:',
  'فقط در مواقع اضطراری:',
])('what stands below "%s" is asked about first', (lead) => {
  expect(conditionsOf(lead)).toEqual([false, true]);
});

test.each([
  'Emergency lights on:',
  'Should be done by noon:',
  'Build the oven for the worst case:',
  'Copy the local development settings:',
  'For the local oven:',
  'Plan the bread for next week:',
  'Tell everybody who has moved:',
  'Die Notfallnummer eintragen:',
  'Planifier la semaine prochaine :',
  'Составить план на следующую неделю:',
  '检查紧急情况列表：',
  '来週分の粉を準備する：',
  '来週の粉：',
])('what stands below "%s" is always run', (lead) => {
  expect(conditionsOf(lead)).toEqual([false, false]);
});

test('a comment that says so is asked about with the command below it', () => {
  const plan = planOf(`# Bake\n\n## Light\n\n\`\`\`bash\n./light\n\n# only in an emergency\n./flood\n\`\`\`\n`);
  const items = plan.steps.flatMap((step) => step.items);
  expect(items.map(({ condition }) => condition)).toEqual([null, 'only in an emergency']);
});
