import { expect, test } from 'vitest';
import { findDuration } from '../../../src/checklist/waits/duration.ts';

test.each([
  ['wait for the rollout (~2-5 min)', 120, 300],
  ['Look On (24-48 Hours)', 86400, 172800],
  ['observe for one business day', 86400, 86400],
  ['a full hour', 3600, 3600],
  ['soak for 24–48 hours', 86_400, 172_800],
  ['5 min to 1 hour', 300, 3600],
  ['First Hour', 3600, 3600],
  ['about ten minutes', 600, 600],
  ['half an hour', 1800, 1800],
  ['a quarter of an hour', 900, 900],
  ['eine halbe Stunde', 1800, 1800],
  ['trente minutes', 1800, 1800],
  ['media hora', 1800, 1800],
  ['подождите полчаса', 1800, 1800],
  ['等待半小时', 1800, 1800],
  ['first 2 hours', 7200, 7200],
  ['about 1h30m', 5400, 5400],
  ['30 Minuten warten', 1800, 1800],
  ['10분 대기', 600, 600],
  ['подождите 5 минут', 300, 300],
  ['等待 3 分钟', 180, 180],
  ['24-hour soak', 86_400, 86_400],
  ['デプロイ直後（30分間）', 1800, 1800],
  ['24時間監視', 86_400, 86_400],
  ['约5分钟后', 300, 300],
  ['10〜20分', 600, 1200],
  ['۵ دقیقه صبر کنید', 300, 300],
])('%s is a wait', (text, minimum, maximum) => {
  expect(findDuration(text)).toEqual({ minimum, maximum });
});

test('an end that the text leaves open is null', () => {
  expect(findDuration('at least 30 minutes')).toEqual({ minimum: 1800, maximum: null });
  expect(findDuration('up to 2 hours')).toEqual({ minimum: null, maximum: 7200 });
});

test.each(['port 3000', 'version 3D', 'under 200ms', 'at 10:30', 'step 5', '11月9日', 'a few moments', 'v2.5.1'])(
  '%s names no duration',
  (text) => {
    expect(findDuration(text)).toBeNull();
  },
);

test('a second engineer is no second', () => {
  expect(findDuration('wait for a second engineer to approve it')).toBeNull();
  expect(findDuration('wait a second and look again')).toEqual({ minimum: 1, maximum: 1 });
});
