import { describe, expect, test } from 'vitest';
import { countedSpan } from '../../../src/checklist/waits/counted-span.ts';
import { tellsToWait } from '../../../src/checklist/waits/wait-words.ts';
import { planOf } from '../plan-of.ts';

describe('what was replaced is kept for a time', () => {
  test.each([
    'Keep the old oven for 7 days',
    'Keep the previous cluster on standby for 7-14 days',
    'Run both ovens in parallel for two weeks',
    'Den alten Ofen 14 Tage stehen lassen',
    "Conserver l'ancien four pendant 7 jours",
    'Mantener el horno antiguo durante 7 días',
    'Manter o forno antigo por 7 dias',
    'Держать старую печь 7 дней',
    '旧烤箱保留7天',
    '旧オーブンを7日間残す',
    '7-14 日は旧オーブンを standby 維持。',
    '기존 오븐을 7일간 유지',
    'فر قدیمی را ۷ روز نگه دارید',
  ])('%s', (text) => {
    expect(tellsToWait(text)).toBe(true);
  });

  test.each([
    'Keep the old backups for 7 days',
    'Keep the old oven',
    'Keep the last 5 releases',
    'Retain snapshots for 7 days',
    'Backups werden 7 Tage aufbewahrt',
    'Os backups são mantidos por 7 dias',
    'Резервные копии хранятся 7 дней',
    '备份保留7天',
    '백업은 7일간 보관',
    'Certificates are valid for 90 days',
  ])('is not %s', (text) => {
    expect(tellsToWait(text)).toBe(false);
  });

  test.each([
    'At each stage, observe for 24h',
    '各段階で 24h 観測し、足りなければ戻す。',
    '每个阶段观察24小时',
    '각 단계에서 24시간 관측한다',
  ])('each stage is looked at for a time: %s', (text) => {
    expect(tellsToWait(text)).toBe(true);
  });
});

describe('a time that is counted', () => {
  const week = 604_800;
  test.each([
    ['Week 1 Monitoring', week],
    ['Week 2-4 Monitoring', 3 * week],
    ['Immediate (Hour 1)', 3_600],
    ['Tag 1', 86_400],
    ['Semaine 1', week],
    ['Неделя 1', week],
    ['第1周监控', week],
    ['1주차', week],
  ])('%s', (label, seconds) => {
    expect(countedSpan(label)).toEqual({ minimum: seconds, maximum: seconds });
  });

  test.each(['Weekly review', 'Day of release', 'Oven 1', 'Step 1', 'Week one'])('is not counted in %s', (label) => {
    expect(countedSpan(label)).toBeNull();
  });

  test('is waited for under monitoring, and nowhere else', () => {
    const watched = planOf('# Go\n\n## Monitoring\n\n### Week 1 Monitoring\n\n- [ ] Heat is stable\n');
    expect(watched.waits).toEqual([{ line: 5, text: 'Week 1 Monitoring', minimum: week, maximum: week }]);
    expect(planOf('# Go\n\n## Plan\n\n### Week 1\n\n- [ ] Order flour\n').waits).toEqual([]);
  });
});
