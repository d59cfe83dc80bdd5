import { describe, expect, test } from 'vitest';
import { isNoLongerUsed, namesTakingAway } from '../../../src/checklist/sections/set-aside.ts';
import { planOf } from '../plan-of.ts';

const code = (line: string) => `\`\`\`bash\n${line}\n\`\`\`\n\n`;
const stepsOf = (markdown: string) => planOf(markdown).steps.map(({ title }) => title);

test.each([
  'Old procedure (deprecated, do not use)',
  'Deprecated: by hand',
  'By hand [obsolete]',
  'By hand — no longer used',
  '~~By hand~~',
  'Old way',
  'The old procedure',
  'Altes Verfahren',
  'Ancienne méthode',
  'Método antiguo',
  'Старый способ',
  '旧流程',
  'Alter Weg (veraltet)',
  'Ancienne méthode (obsolète)',
  'Método antiguo (en desuso)',
  'Modo antigo (descontinuado)',
  'Старый способ (устарел)',
  '手动部署（已废弃）',
  '手動デプロイ（廃止）',
  '수동 배포 (사용 중단)',
  'روش قدیمی (منسوخ)',
])('%s: no longer used', (heading) => {
  expect(isNoLongerUsed(heading)).toBe(true);
  expect(stepsOf(`## Open\n\n${code('./open')}## ${heading}\n\n${code('./old')}`)).toEqual(['Open']);
});

test.each([
  'Remove deprecated recipes',
  'Restart the shop (legacy)',
  'Deprecated recipes',
  'Old way out',
  'Stop the old process',
  'Check that obsolete tills are off',
  'Move the archived orders',
])('%s: work', (heading) => expect(isNoLongerUsed(heading)).toBe(false));

test.each([
  'Uninstall',
  'How to uninstall',
  '🗑️ Teardown',
  'Teardown (dev)',
  'Tearing down the cluster',
  'Destroy everything',
  'Removing the deployment',
  'Reset everything (development only)',
  'Starting over',
  'Resetting the database',
  'Start from scratch',
  'Deinstallation',
  'Alles zurücksetzen',
  'Désinstallation',
  'Repartir de zéro',
  'Desinstalación',
  'Remover tudo',
  'Полный сброс',
  '卸载',
  'アンインストール',
  '전체 삭제',
  'حذف کامل',
])('%s: takes away what was made', (heading) => {
  expect(namesTakingAway(heading)).toBe(true);
  expect(stepsOf(`# Open\n\n## Open\n\n${code('./open')}## ${heading}\n\n${code('rm -rf shop')}`)).toEqual(['Open']);
});

test.each([
  'Cleanup',
  'Reset the password',
  'Remove the old till',
  'Start the shop',
  'Delete old orders',
  '清理旧版本',
])('%s: work', (heading) => expect(namesTakingAway(heading)).toBe(false));

describe('what takes away is work', () => {
  test('where a number makes it a step', () => {
    expect(stepsOf(`# Move\n\n## 1. Open\n\n${code('./open')}## 2. Uninstall\n\n${code('./un')}`)).toHaveLength(2);
  });

  test('where nothing was made before it', () => {
    expect(stepsOf(`# Move\n\n## Uninstall\n\n${code('./un')}## Open\n\n${code('./open')}`)).toHaveLength(2);
  });

  test('where the checklist is about nothing else', () => {
    expect(stepsOf(`# Uninstall\n\n${code('./un')}`)).toHaveLength(1);
  });
});
