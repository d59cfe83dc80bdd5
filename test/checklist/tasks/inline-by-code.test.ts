import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const offered = (bullet: string) =>
  planOf(`# Move\n\n## Steps\n\n1. **Look**\n   - ${bullet}\n\n2. Ring the bell.\n`).inlineCommands.map(
    ({ text }) => text,
  );

test.each([
  'Öfen mit `kubectl get ovens` prüfen.',
  'Vérifier les fours avec `kubectl get ovens`.',
  'Comprobar los hornos con `kubectl get ovens`.',
  'Проверить печи командой `kubectl get ovens`.',
  '用 `kubectl get ovens` 查看烤炉。',
  '`kubectl get ovens` で窯を確認。',
  '`kubectl get ovens`로 오븐을 확인한다.',
  'تنورها را با `kubectl get ovens` ببینید.',
])('a bullet offers what it is done by: %s', (bullet) => expect(offered(bullet)).toEqual(['kubectl get ovens']));

test.each([
  'Die Ausgabe von `kubectl get ovens` ist lang.',
  '数は `kubectl get ovens` では分からない。',
  'Open `SSL/TLS > Edge Certificates`.',
])('other bullets explain: %s', (bullet) => expect(offered(bullet)).toEqual([]));
