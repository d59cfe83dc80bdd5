import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

describe('a table of stages with a column of waiting times', () => {
  test.each([
    ['| Stage | Traffic | Soak |', '30 min'],
    ['| Wave | Hosts | Observe for |', '30 min'],
    ['| Ring | Share | Wait (min) |', '30'],
    ['| Stufe | Anteil | Beobachtungszeit |', '30 Minuten'],
    ['| Étape | Trafic | Temps d’attente |', '30 min'],
    ['| Etapa | Tráfico | Tiempo de espera |', '30 min'],
    ['| Fase | Tráfego | Observação |', '30 min'],
    ['| Этап | Трафик | Время наблюдения |', '30 минут'],
    ['| 阶段 | 流量 | 观察时间 |', '30 分钟'],
    ['| 段階 | 割合 | 待機時間 |', '30分'],
    ['| 단계 | 비율 | 대기 시간 |', '30분'],
    ['| مرحله | سهم | زمان انتظار |', '30 دقیقه'],
  ])('has each of them done and waited for: %s', (head, time) => {
    const { steps, waits } = planOf(
      `## Roll out\n\n${head}\n|---|---|---|\n| canary | 5 % | ${time} |\n| all | 100 % | – |\n`,
    );
    expect(steps[0]?.items).toMatchObject([
      { kind: 'check', title: 'canary: 5 %' },
      { kind: 'wait', line: 5, data: { minimum: 1800, maximum: 1800 } },
      { kind: 'check', title: 'all: 100 %' },
    ]);
    expect(waits).toMatchObject([{ line: 5, minimum: 1800 }]);
  });

  test('waits behind the command of a row', () => {
    const table = '| Step | Command | Bake time |\n|---|---|---|\n| 1 | `kubectl scale deploy/a` | 1 h |';
    expect(planOf(`## Go\n\n${table}\n`).steps[0]?.items).toMatchObject([
      { kind: 'command' },
      { kind: 'wait', data: { text: '`kubectl scale deploy/a`: Bake time 1 h', minimum: 3600 } },
    ]);
  });

  test.each(['| Name | Wait |\n|---|---|\n| lock | 30 s |', '| Stage | Monitoring |\n|---|---|\n| canary | Grafana |'])(
    'is told from other tables: %s',
    (table) => expect(planOf(`## Go\n\n${table}\n`).waits).toEqual([]),
  );
});
