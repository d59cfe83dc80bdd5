import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const code = (...lines: string[]) => `\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n\n`;
const checklist = (lead: string) =>
  `# Bake\n\n## Light the oven\n\n${code('./light')}${lead}\n\n${code('./flood')}Now the loaves go in:\n\n${code('./bake')}`;

/** What the walk runs of a checklist. */
function runs(text: string) {
  return planOf(text).steps.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'command' ? item.data.commands.map((command) => command.text) : [])),
  );
}

test.each([
  'Last time someone ran:',
  'In March we did this by hand:',
  'In April we did it by hand instead:',
  'Someone once ran this and it emptied the cellar:',
  'This is what we did last year:',
  'How we fixed it in the spring:',
  'Previously we used:',
  'It used to be:',
  'Before the rewrite, we had to run:',
  'The old command was:',
  '**Old way:**',
  'The bake script does the following:',
  '`bake.sh` runs these commands:',
  'Our nightly cron job runs this:',
  'CI runs the following on every merge:',
  'The pipeline executes:',
  'Behind the scenes, the operator does this:',
  'What happens under the hood:',
  "Here's what the script does:",
  'This is equivalent to:',
  'This will run the following commands:',
  'It then does the following:',
  'Under the hood this runs:',
  'This would delete every loaf:',
  'The same by hand, for reference:',
  'Das Skript macht Folgendes:',
  'Beim letzten Mal hat jemand Folgendes ausgeführt:',
  'Früher haben wir das so gemacht:',
  'Im Hintergrund passiert:',
  'Le script fait ceci :',
  "La dernière fois, quelqu'un a lancé :",
  'Avant, on faisait :',
  'O script faz o seguinte:',
  'Da última vez alguém executou:',
  'Antigamente fazíamos assim:',
  'El script hace lo siguiente:',
  'La última vez alguien ejecutó:',
  'Скрипт делает следующее:',
  'В прошлый раз кто-то выполнил:',
  'Раньше делали так:',
  '脚本会做以下事情：',
  '上次有人执行了：',
  '以前是这样做的：',
  'スクリプトは以下を行います：',
  '前回は誰かが次を実行しました：',
  '以前はこうしていました：',
  '스크립트는 다음 작업을 수행합니다:',
  '지난번에 누군가 이렇게 실행했습니다:',
  'اسکریپت کارهای زیر را انجام می‌دهد:',
  'دفعه قبل کسی این را اجرا کرد:',
])('what "%s" tells about is shown, and never offered to be run', (lead) => {
  const text = checklist(lead);
  expect(runs(text)).toEqual(['./light', './bake']);
  expect(planOf(text).blocks.map(({ role }) => role)).toEqual(['forward', 'reference', 'forward']);
});

test('a numbered step that only tells has nothing to run, and the steps around it have', () => {
  const text = `# Bake\n\n1. Light\n\n   \`\`\`bash\n   ./light\n   \`\`\`\n\n2. Last time someone ran this:\n\n   \`\`\`bash\n   ./flood\n   \`\`\`\n\n3. Bake\n\n   \`\`\`bash\n   ./bake\n   \`\`\`\n`;
  expect(runs(text)).toEqual(['./light', './bake']);
});

test.each([
  'Last time the oven was cold, so light it now:',
  'Last time we ran out of flour. Run:',
  'The following script bakes the loaves:',
  'This script does the baking:',
  'Run the script that does the following:',
  'Run what the script runs:',
  'The pipeline does not run here, run it by hand:',
  'As in March, run:',
  'Once the job has run:',
  'If someone ran the old script:',
  'Before the migration, run:',
  'Same as on the first oven:',
  'Use the old command:',
  'In March the certificate ends, renew it:',
  'What to run:',
  'This is what you run:',
  'Then do the following:',
  'Now do these steps:',
  'Equivalent for the second oven:',
  'Wie beim letzten Mal ausführen:',
  'Das Skript starten:',
  'Comme la dernière fois :',
  'Lancer le script :',
  'Executar o script:',
  'Запустить скрипт:',
  '执行以下脚本：',
  '运行部署脚本：',
  'スクリプトを実行します：',
  '스크립트를 실행합니다:',
])('what stands below "%s" is to be run', (lead) => {
  expect(runs(checklist(lead))).toContain('./flood');
});
