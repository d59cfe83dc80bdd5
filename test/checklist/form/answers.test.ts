import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const formOf = (lines: string) => planOf(`# Bake\n\n## Notes of the night\n\n${lines}\n`).signOff;

describe('answers behind a label are chosen from, whatever heading they stand below', () => {
  test.each([
    ['- Oven test (`WARM_UP=true`): pass / fail', ['pass', 'fail']],
    ['- Bread: ✅ Baked / ❌ Burnt', ['Baked', 'Burnt']],
    ['- Approved: yes / no / n/a', ['yes', 'no', 'n/a']],
    ['- Abgenommen: ja / nein', ['ja', 'nein']],
    ['- Test réussi : oui / non', ['oui', 'non']],
    ['- Resultado: aprovado / reprovado', ['aprovado', 'reprovado']],
    ['- Итог: успешно / неуспешно', ['успешно', 'неуспешно']],
    ['- 结果：通过 / 不通过', ['通过', '不通过']],
    ['- 結果：合格 / 不合格', ['合格', '不合格']],
    ['**State**: ⬜ Open | ⬜ Closed', ['Open', 'Closed']],
  ])('%s', (line, options) => {
    const [field] = formOf(line);
    expect(field).toMatchObject({ kind: 'choice', options });
  });

  test.each(['- Cache: true / false', '- Path: bin / lib', '- Flour: rye / wheat'])('%s is no form', (line) => {
    expect(formOf(line)).toEqual([]);
  });
});

test('a list of nothing but open labels is a form', () => {
  expect(formOf('- `OvenKey`:\n- Baker:').map(({ label }) => label)).toEqual(['OvenKey', 'Baker']);
});

test('names beside empty cells are a form; a table with something written in it is none', () => {
  const table = (value: string) =>
    formOf(`| Metric | Time |\n|---|---|\n| Oven lit | |\n| Bread out | ${value} |`).map(({ label }) => label);
  expect(table('')).toEqual(['Oven lit: Time', 'Bread out: Time']);
  expect(table('at noon')).toEqual([]);
});
