import { expect, test } from 'vitest';
import { conditionOf } from '../../../src/checklist/gates/conditions.ts';

test.each([
  ['If the copy is old, make a new one', 'If the copy is old'],
  ['**If automated migration fails**, do it by hand:', 'If automated migration fails'],
  ['Warm the cache (optional)', 'optional'],
  ['Tell support (if high-risk)', 'if high-risk'],
  ['(`host#`) If locks differ, then restore them.', 'If locks differ'],
  ['Restart (zero downtime if possible)', null],
  ['For major or minor releases (x.y.0), create a branch', 'For major or minor releases (x.y.0)'],
  ['For the release, create a branch', null],
  ['Check if it runs', null],
  ['Restart the service', null],
  ['Опционально', 'Опционально'],
  ['Прогреть кеш (если нужно)', 'если нужно'],
  ['Обновить индекс (при необходимости)', 'при необходимости'],
  ['Cache leeren (falls nötig)', 'falls nötig'],
  ['Migration (bei Bedarf)', 'bei Bedarf'],
  ['Falls die Queue voll ist, Worker starten', 'Falls die Queue voll ist'],
  ['Vider le cache (si nécessaire)', 'si nécessaire'],
  ['Facultatif : prévenir le support', 'Facultatif'],
  ['Limpar o cache (opcional)', 'opcional'],
  ['Se a fila estiver cheia, iniciar workers', 'Se a fila estiver cheia'],
  ['Limpiar la caché (si es necesario)', 'si es necesario'],
  ['预热缓存（可选）', '可选'],
  ['如果队列已满，启动 worker', '如果队列已满'],
  ['キャッシュを温める（任意）', '任意'],
  ['キューが満杯の場合は、ワーカーを起動する', 'キューが満杯の場合は'],
  ['캐시 예열 (선택 사항)', '선택 사항'],
  ['캐시 비우기 (필요 시)', '필요 시'],
  ['کش را گرم کنید (اختیاری)', 'اختیاری'],
  ['Optionen prüfen', null],
  ['Siehe (seit Montag) das Protokoll', null],
  ['Сесть за стол (все вместе)', null],
  ['Selecionar o servidor (segundo)', null],
])('"%s" applies %s', (text, condition) => {
  expect(conditionOf(text)).toBe(condition);
});
