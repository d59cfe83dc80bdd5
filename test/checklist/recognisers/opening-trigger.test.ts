import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const gatesOf = (lead: string) =>
  planOf(`## Bake\n\n- [ ] Heat\n\n## Rollback\n\n${lead}\n\n1. Stop the oven\n2. Take the old recipe\n`).gates;

describe('what goes wrong at the head of a way back says when it is taken', () => {
  test.each([
    'If a loaf burns:',
    '**Wenn irgendein Brot nicht aufgeht:**',
    'Si le four tombe en panne :',
    '**Si el horno no calienta:**',
    'Se algo der errado e o forno falhar:',
    'Если печь не греет:',
    '如果烤箱出现故障：',
    '窯に異常がある場合：',
    '오븐에 문제가 생긴 경우:',
    'اگر تنور خراب شد:',
  ])('%s', (lead) => expect(gatesOf(lead)).toMatchObject([{ line: 7, type: 'rollback' }]));

  test.each([
    'Wenn das neue Rezept Nüsse enthält:',
    'Si la nouvelle recette contient des noix :',
    'Se a receita inclui nozes:',
    'Если в рецепте есть орехи:',
    'Em caso de falha do forno, é possível assar no vizinho:',
  ])('%s tells ways apart', (lead) => expect(gatesOf(lead)).toEqual([]));
});
