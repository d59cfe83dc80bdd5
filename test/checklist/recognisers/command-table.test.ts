import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

test.each([
  ['단계', '명령어', '담당자'],
  ['步骤', '命令', '负责人'],
  ['手順', 'コマンド', '担当'],
  ['Schritt', 'Kommando', 'Dauer'],
  ['№', 'Команда', 'Время'],
])('a table whose rows are steps with commands is done row by row (%s)', (step, command, other) => {
  const text = `## Los\n\n| ${step} | ${command} | ${other} |\n|---|---|---|\n| 1 | \`systemctl stop web\` | Ops |\n| 2 | \`./switch.sh\` | Ops |\n`;
  const plan = planOf(text);
  expect(plan.inlineCommands.map(({ line, text: run }) => [line, run])).toEqual([
    [5, 'systemctl stop web'],
    [6, './switch.sh'],
  ]);
  expect(plan.steps[0]?.items).toHaveLength(2);
});

test('a list of handy commands is no procedure', () => {
  const plan = planOf('## 命令\n\n| 用途 | 命令 |\n|---|---|\n| 日志 | `pm2 logs` |\n\n- [ ] 完成\n');
  expect(plan.inlineCommands).toEqual([]);
});
