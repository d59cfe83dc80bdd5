import { expect, test } from 'vitest';
import { readGate } from '../../../../src/checklist/gates/gate-words.ts';

test.each([
  'On any failed smoke test we roll back immediately',
  'Any 5xx on the order page: immediate rollback',
  'Bei jeder Regression sofort Rollback auf die gesicherte Fassung',
  'Jede sichtbare Änderung → SOFORT rollback',
  'Rollback immédiat si le taux d’erreur monte',
  'Fallo persistente tras publicar: rollback inmediato',
  'При обнаружении проблем немедленно откатиться',
  '任何阈值超限立即回滚',
  '異常が出た場合は直ちにロールバックする',
  '오류가 발생하면 즉시 롤백한다',
])('whoever writes "at once" with a case means a stop: %s', (text) => {
  expect(readGate(text)?.type).toBe('rollback');
});

test.each(['Exit-Code != 0 -> STOP, nicht deployen.', 'Saldo différent ⇒ ARRÊT', '余额不一致 → STOP'])(
  'a stop that is shouted behind an arrow is one: %s',
  (text) => {
    expect(readGate(text)?.type).toBe('stop');
  },
);

test.each(['Immediate rollback', 'Sofortiger Rollback', 'Rollback inmediato', '即时回滚方案', '즉시 롤백 가능'])(
  'a name without a case stops nothing: %s',
  (text) => {
    expect(readGate(text)).toBeNull();
  },
);
