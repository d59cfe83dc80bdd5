import { expect, test } from 'vitest';
import { waitsForMore } from '../../src/plan/waits-for.ts';

test.each([
  ['Wait two minutes until the queue is drained', true],
  ['Wait 10 minutes, or once the copy has caught up', true],
  ['5 Minuten warten, bis die Kopie steht', true],
  ["Attendre 5 minutes jusqu'à ce que tout soit vert", true],
  ['Esperar 5 minutos hasta que esté vacío', true],
  ['等待5分钟直到队列为空', true],
  ['Wait five minutes.', false],
  ['Wait until 14:00', false],
  ['Bis 14:00 warten', false],
  ['Watch the shop for 2-4 hours', false],
  ['The stilted tutorial takes 5 minutes', false],
])('%s: %s', (text, more) => {
  expect(waitsForMore(text)).toBe(more);
});
