import { describe, expect, test } from 'vitest';
import { waysIn, written } from './written-ways.ts';

describe('titles that exclude each other', () => {
  test.each([
    [['Standard release', 'Emergency release']],
    [['Regular release', 'Hotfix']],
    [['Patch release', 'Minor release', 'Major release']],
    [['Planned failover', 'Unplanned failover']],
    [['Zero-downtime deployment', 'Deployment with downtime']],
    [['Full restore', 'Point-in-time restore']],
    [['For new installations', 'For existing installations']],
    [['With migrations', 'Without migrations']],
    [['Schema changed', 'Schema unchanged']],
    [['Primary is reachable', 'Primary is not reachable']],
    [['If the database is small', 'If the database is large']],
    [['If yes', 'If no']],
    [['Quick way (one-liner)', 'Step by step']],
    [['Reguläres Release', 'Hotfix']],
    [['Mit Migrationen', 'Ohne Migrationen']],
    [['Kurzfassung', 'Ausführliche Anleitung']],
    [['Déploiement standard', 'Déploiement d’urgence']],
    [['S’il y a des migrations', 'S’il n’y a pas de migration']],
    [['Despliegue normal', 'Despliegue de emergencia']],
    [['Com migrações', 'Sem migrações']],
    [['Плановый релиз', 'Хотфикс']],
    [['Если есть миграции', 'Если миграций нет']],
    [['常规发布', '紧急发布']],
    [['有数据库变更', '无数据库变更']],
    [['通常リリース', '緊急リリース']],
    [['DB変更がある場合', 'DB変更がない場合']],
    [['정기 배포', '긴급 배포']],
    [['DB 변경이 있는 경우', 'DB 변경이 없는 경우']],
    [['روش سریع (یک خطی)', 'مراحل انتشار (قدم به قدم)']],
  ])('are ways, as headings and as lines: %s', (titles) => {
    expect(waysIn(written.headings(titles))).toEqual([titles.length]);
    expect(waysIn(written.lines(titles))).toEqual([titles.length]);
  });

  test.each([
    ['With migrations', 'Without migrations'],
    ['New installation', 'Existing installation'],
    ['Mit Migrationen', 'Ohne Migrationen'],
    ['包含数据库迁移', '不包含数据库迁移'],
  ])('are ways as items: %s, %s', (one, other) => {
    expect(waysIn(`- ${one}: \`./go.sh a\`\n- ${other}: \`./go.sh b\`\n`)).toEqual([2]);
  });

  test.each([
    [['Do', 'Do not']],
    [['Production', 'Non-production']],
    [['New server', 'Existing server']],
    [['Quick checks', 'Full checks']],
    [['Standard release', 'Emergency contacts']],
    [['Regular users', 'Urgent requests']],
    [['Full backup', 'Incremental backup']],
    [['If the API changed', 'If the worker changed']],
  ])('are none where both are done or heeded: %s', (titles) => {
    for (const write of Object.values(written)) expect(waysIn(write(titles))).toEqual([]);
  });
});

describe('a heading that asks to decide', () => {
  const cases = '### If the primary is slow\n\n- Switch over.\n\n### If the primary is down\n\n- Fail over.\n';
  test.each([
    'Decision points',
    'Decision: which way back?',
    'Which procedure applies?',
    'Entscheidungspunkte',
    'Points de décision',
    'Puntos de decisión',
    'Точки принятия решений',
    '决策点',
    '判断ポイント',
    '판단 기준',
    'نقاط تصمیم',
  ])('makes the cases below it a choice: %s', (heading) => {
    expect(waysIn(cases, heading)).toEqual([2]);
    expect(waysIn(cases.replace('If the primary is down', 'Afterwards'), heading)).toEqual([]);
  });
  test.each(['Failover', 'Decisions made so far', 'After the decision'])('is another one: %s', (heading) => {
    expect(waysIn(cases, heading)).toEqual([]);
  });
});
