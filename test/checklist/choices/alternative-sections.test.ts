import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

test('asks which of two cases holds, and makes the steps of the other not applicable', () => {
  const plan = planOf('# T\n## Initial setup (first time)\n- [ ] a\n## Regular updates\n- [ ] b\n## After\n- [ ] c\n');
  expect(plan.choices).toMatchObject([
    {
      askedAt: null,
      options: [
        { line: 2, steps: ['s1'] },
        { line: 4, steps: ['s2'] },
      ],
    },
  ]);
});

test('does not ask about environments that are walked one after the other', () => {
  expect(planOf('# T\n## Staging\n- [ ] a\n## Production\n- [ ] b\n').choices).toEqual([]);
  expect(planOf('# T\n## For staging\n- [ ] a\n## For production\n- [ ] b\n').choices).toHaveLength(1);
});

test('the same thing by a program and by hand is a choice; two different things are not', () => {
  const text = (one: string, other: string) =>
    `# リリース\n\n## 実行\n\n### ${one}\n\n\`\`\`bash\n./auto.sh\n\`\`\`\n\n### ${other}\n\n\`\`\`bash\n./hand.sh\n\`\`\`\n`;
  expect(planOf(text('2.1 自動デプロイ（推奨）', '2.2 手動デプロイ')).choices).toMatchObject([
    { options: [{ line: 5 }, { line: 11 }] },
  ]);
  expect(planOf(text('Automatic deployment', 'Manual deployment')).choices).toHaveLength(1);
  expect(planOf(text('Automatisierte Sicherung', 'Manuelle Freigabe')).choices).toEqual([]);
});

const under = (titles: readonly string[]) =>
  `# Release\n\n## Go\n\n${titles.map((title) => `### ${title}\n\n\`\`\`bash\n./go.sh\n\`\`\`\n`).join('\n')}`;

test.each([
  [['Blue-Green', 'Rolling update']],
  [['5.2 무중단 배포 (Blue-Green)', '5.3 Rolling 업데이트', '5.4 간단한 배포 (단일 서버)']],
  [['蓝绿部署', '滚动发布']],
  [['Blau-Grün-Bereitstellung', 'Rollierendes Update']],
  [['Canary deployment', 'Blue/green deployment', 'Big bang']],
  [['Railway', 'Manual Setup']],
  [['Docker Compose (recommended)', 'Manual installation']],
  [['Деплой на Railway', 'Ручная установка']],
])('neighbours of different manners are one choice: %s', (titles) => {
  expect(planOf(under(titles)).choices.map((choice) => choice.options.length)).toEqual([titles.length]);
});

test.each([
  [['Canary (5 %)', 'Rolling out to the rest']],
  [['Canary deployment', 'Rolling update']],
  [['Vercel (frontend)', 'Railway (worker)']],
  [['Prepare blue-green', 'Blue-green switch']],
  [['Manual checks', 'Railway']],
  [['Rolling update', 'Verify', 'Blue-green']],
])('neighbours that follow each other are none: %s', (titles) => {
  expect(planOf(under(titles)).choices).toEqual([]);
});

test('ways in lines of their own, named by letters, are one choice', () => {
  const text =
    '# Go\n\n## Clean up\n\nOption A: delete the zone\n\n```bash\n./delete.sh\n```\n\nOption B: keep it for 30 days.\n';
  const [choice] = planOf(text).choices;
  expect(choice?.options.map(({ line, items }) => [line, items.length])).toEqual([
    [5, 1],
    [11, 1],
  ]);
  expect(planOf(text.replace('Option B: keep', 'Then keep')).choices).toEqual([]);
});

test.each([
  [['Upgrading with Docker', 'Upgrading from source']],
  [['Upgrading the single binary', 'Upgrading with Docker']],
  [['Upgrading on Linux', 'Upgrading with Docker', 'Upgrading in Kubernetes']],
  [['Aktualisieren mit Ansible', 'Aktualisieren per Skript']],
  [['Mise à jour avec Helm', 'Mise à jour via Docker Compose']],
  [['Actualizar con Docker', 'Actualizar desde la consola']],
  [['Обновление через Docker', 'Обновление с помощью Ansible']],
  [['使用 Docker 升级', '使用脚本升级']],
  [['Dockerを使った更新', 'スクリプトでの更新']],
  [['2.1 发布（推荐：Helm）', '2.2 发布（本机，不用容器）']],
  [['Install (Helm)', 'Install (binary)']],
  [['Quick deploy (SSH)', 'Deployment via the Forge API', 'Deploying with Docker']],
  [['Deploy via Git', 'Deploy via rsync', 'Manual deployment']],
])('neighbours that do one thing by different means are one choice: %s', (titles) => {
  expect(planOf(under(titles)).choices.map((choice) => choice.options.length)).toEqual([titles.length]);
});

test.each([
  [['Upgrading the database', 'Upgrading the web app']],
  [['Upgrade on the primary', 'Upgrade on the standby']],
  [['Upgrade with Docker stopped', 'Upgrade with Docker running']],
  [['Build with npm', 'Run with Docker']],
  [['Upgrading with Docker', 'Upgrading the tracker']],
  [['Release (frontend)', 'Release (worker)']],
  [['Release (API)', 'Release (web)']],
  [['Release with the API stopped', 'Release with Docker']],
  [['Deploy with Docker', 'Manual checks']],
])('neighbours that do something else are none: %s', (titles) => {
  expect(planOf(under(titles)).choices).toEqual([]);
});

test.each([
  '**When to use:** ',
  'Wann verwenden: ',
  "Quand l'utiliser : ",
  'Cuándo usar: ',
  'Когда использовать: ',
  '适用场景：',
  '使用場面：',
  '사용 시점: ',
])('neighbours that each begin with when they are used are one choice: %s', (lead) => {
  const procedure = (name: string, when: string, run: string) =>
    `## ${name}\n\n${lead}${when}\n\n### Work\n\n\`\`\`bash\n${run}\n\`\`\`\n\n`;
  const text = `# T\n\n${procedure('Planned', 'x', 'a')}${procedure('Forced', 'y', 'b')}## Afterwards\n\n\`\`\`bash\nc\n\`\`\`\n`;
  expect(planOf(text).choices.map(({ options }) => options.map(({ line }) => line))).toEqual([[3, 13]]);
});

test.each([
  [['Erstinstallation', 'Folge-Deployments']],
  [['Premier déploiement', 'Mises à jour suivantes']],
  [['Primer despliegue', 'Despliegues posteriores']],
  [['Первая публикация', 'Обновление приложения']],
  [['首次部署', '更新']],
  [['1-1. 初回リリース（登録）', '1-2. 更新リリース']],
  [['최초 배포', '업데이트 배포']],
  [['استقرار اولیه', 'به‌روزرسانی‌های بعدی']],
])('what is done the first time and what is done after that is one choice: %s', (titles) => {
  expect(planOf(under(titles)).choices.map(({ options }) => options.length)).toEqual([2]);
});

test.each([
  [['Quick installation (with the script)', 'Manual installation checklist']],
  [['一键部署', '手动部署']],
  [['Quick method (console)', 'CLI method (for daily use)']],
  [['Méthode rapide', 'Méthode manuelle']],
  [['روش سریع (کنسول)', 'روش CLI']],
  [['方法：Docker', '方法：脚本']],
])('a quick way and another by hand, and ways that say which they are, are one choice: %s', (titles) => {
  expect(planOf(under(titles)).choices.map(({ options }) => options.length)).toEqual([2]);
});

test.each([
  [['Quick checks', 'Manual checks']],
  [['Quick setup', 'Manual release']],
  [['Release method', 'Quick method']],
  [['Обновление зависимостей', 'Обновление приложения']],
  [['首次部署', '验证更新']],
])('what only sounds like it is none: %s', (titles) => {
  expect(planOf(under(titles)).choices).toEqual([]);
});

test('headings that say below what they do when they are used are one choice', () => {
  const text = (when: string) =>
    `# Spickzettel\n\n${['Ganzes Update', 'Die Seiten'].map((title) => `## ${title}\n\n\`\`\`bash\n./go.sh ${title.length}\n\`\`\`\n\n**${when}**\n- neue Ausgabe\n`).join('\n')}`;
  expect(planOf(text('Используйте когда:')).choices).toHaveLength(1);
  expect(planOf(text('Utilisez cette voie quand :')).choices).toHaveLength(1);
  expect(planOf(text('Was es tut:')).choices).toEqual([]);
});

test.each([
  [['Nginx example', 'Apache example']],
  [['Nginx Beispiel', 'Caddy Beispiel']],
  [['With npm', 'With yarn']],
  [['Deploy to AWS', 'Deploy to GCP']],
  [['Managed PostgreSQL', 'Self-hosted PostgreSQL']],
  [['systemd', 'PM2', 'Supervisor']],
  [['Docker (recommended)', 'Bare metal']],
  [['Restart the service (if run with systemd)', 'If run with PM2', 'If run with Supervisor']],
  [['Neustart (falls mit systemd betrieben wird)', 'Falls mit PM2 betrieben wird']],
  [['Redémarrer (si lancé avec systemd)', 'Si lancé avec PM2']],
  [['Reiniciar (si se ejecuta con systemd)', 'Si se ejecuta con PM2']],
  [['Перезапуск (если запущен через systemd)', 'Если запущен через PM2']],
  [['重启（如果用 systemd 运行）', '如果用 PM2 运行']],
  [['再起動（systemdで動かしている場合）', 'PM2で動かしている場合']],
  [['재시작 (systemd로 실행하는 경우)', 'PM2로 실행하는 경우']],
  [['راه‌اندازی (اگر با systemd اجرا می‌شود)', 'اگر با PM2 اجرا می‌شود']],
  [['If the database is empty', 'If the database is not empty']],
  [['If it was installed before', 'Otherwise']],
  [['NEW INSTALLATION (empty database)', 'UPGRADE (older version there)']],
  [['NOUVELLE INSTALLATION (base vierge)', 'MISE À JOUR (ancienne version)']],
  [['Neuinstallation', 'Update']],
  [['Instalación nueva', 'Actualización']],
  [['Nova instalação', 'Atualização (versão antiga)']],
  [['Чистая установка', 'Обновление']],
  [['Full update', 'Code only']],
  [['Обновление через образ', 'Только код (без пересборки)']],
  [['全体の復元', 'データベースのみの復元']],
  [['DB만 올리기', '웹만 올리기', '로그만 올리기']],
  [['Frontend only', 'Backend only', 'Everything']],
  [['Quick deploy (SSH)', 'Deploy via the Forge API', 'Deploy both hosts at once']],
])('neighbours for cases, programs and places of which one holds are one choice: %s', (titles) => {
  expect(planOf(under(titles)).choices.map(({ options }) => options.length)).toEqual([titles.length]);
});

test.each([
  [['Frontend', 'Backend']],
  [['Step 1', 'Step 2']],
  [['Staging', 'Production']],
  [['Configure Nginx', 'Restart Nginx']],
  [['Install Docker', 'Install Docker Compose']],
  [['PostgreSQL backup', 'MySQL backup']],
  [['If the API changed', 'If the worker changed']],
  [['Read-only', 'Maintenance page', 'Switch']],
  [['Railway (worker)', 'Docker (web)']],
  [['Initial setup', 'Migration']],
])('neighbours that are all done are none: %s', (titles) => {
  expect(planOf(under(titles)).choices).toEqual([]);
});
