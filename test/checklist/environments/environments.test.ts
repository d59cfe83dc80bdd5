import { expect, test } from 'vitest';
import { environmentIn } from '../../../src/checklist/environments/environments.ts';

test.each([
  ['Production deploy', 'production'],
  ['프로덕션 배포', 'production'],
  ['本番環境へのリリース', 'production'],
  ['生产环境部署', 'production'],
  ['正式環境', 'production'],
  ['Деплой на продакшен', 'production'],
  ['Einspielen in die Produktionsumgebung', 'production'],
  ['Paso a producción', 'production'],
  ['Deploy em produção', 'production'],
  ['ステージング環境', 'staging'],
  ['스테이징 배포', 'staging'],
  ['Homologação', 'staging'],
])('%s names %s', (text, name) => {
  expect(environmentIn(text)).toBe(name);
});

test.each(['Pre-production checks', 'Staging and production', '生产计划', 'preproducción', '本地备份', 'Produkt'])(
  '%s names no one environment',
  (text) => {
    expect(environmentIn(text)).toBeNull();
  },
);
