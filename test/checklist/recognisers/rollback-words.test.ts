import { describe, expect, test } from 'vitest';
import { leadsBack } from '../../../src/checklist/rollbacks/rollback-words.ts';
import { planOf } from '../plan-of.ts';

describe('a line right above commands leads back', () => {
  test.each([
    'Rollback if needed:',
    'Zurückrollen bei Bedarf:',
    'Retour arrière si nécessaire :',
    'Reversión si es necesario:',
    'Откат при необходимости:',
    '如需回滚，如有必要：',
    '切り戻し（必要に応じて）：',
    '롤백 (필요시):',
    'برای بازگشت در صورت نیاز:',
  ])('"%s", and names no condition', (text) => expect(leadsBack(text)).toEqual({ asked: true }));

  test.each(['Rollback-Kriterien:', 'Rollback ready:', '回滚条件：', 'ロールバック基準：', 'Backup:'])(
    '"%s" does not',
    (text) => expect(leadsBack(text)).toBeNull(),
  );

  test.each(['Rollback possible en cas de souci :', 'Retour arrière si nécessaire :', '回滚命令：', 'Reverter:'])(
    'what stands below "%s" never goes forward',
    (lead) => {
      const plan = planOf(`# A\n\n## 1. B\n\n\`\`\`bash\n./up.sh\n\`\`\`\n\n${lead}\n\n\`\`\`bash\n./old.sh\n\`\`\`\n`);
      expect(plan.gates).toEqual([]);
      expect(plan.rollbacks).toHaveLength(1);
      expect(JSON.stringify(plan.rollbacks)).toContain(lead.replace(/\s*[:：]$/, ''));
    },
  );
});

test.each([
  ['# NE PAS CONTINUER si la somme diffère', 'la somme diffère'],
  ['# Nicht fortfahren, wenn die Summe abweicht', 'die Summe abweicht'],
  ['# Do not continue if the sum differs', 'the sum differs'],
])('"%s" in a block stands between what runs above and below it', (comment, condition) => {
  const plan = planOf(`# A\n\n## 1. B\n\n\`\`\`bash\nsha256sum -c a\n${comment}\n./up.sh\n\`\`\`\n`);
  expect(plan.gates.map((gate) => gate.conditions.map(({ text }) => text))).toEqual([[condition]]);
  const commands = plan.steps
    .flatMap((step) => step.items)
    .flatMap((item) => (item.kind === 'command' ? [item.data.commands.map(({ line }) => line)] : []));
  expect(commands).toEqual([[6], [8]]);
});
