import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const run = '```sh\n./serve.sh\n```\n';
const read = (text: string) => {
  const { expectations, steps } = planOf(text);
  return { seen: expectations.map(({ line, command }) => [line, command]), steps: steps.map(({ title }) => title) };
};

describe('a heading that names what is expected', () => {
  test.each([
    'Expected result',
    'Sample output',
    'Erwartetes Ergebnis',
    'Résultat attendu',
    'Resultado esperado',
    'Salida esperada',
    'Ожидаемый результат',
    '预期结果',
    '期待される結果',
    '예상 결과',
    'نتیجه مورد انتظار',
  ])('belongs to what was run above it, with all that stands below it: %s', (heading) => {
    const text = `# Shop\n\n## Go\n\n${run}\n### ${heading}\n\nIt is up.\n\n- the page loads\n\n## Next\n\n${run}`;
    expect(read(text)).toEqual({ seen: [[9, 6]], steps: ['Go', 'Next'] });
  });

  test('may stand beside the heading of what is run, and over a sample', () => {
    const text = `# Shop\n\n## Go\n\n${run}\n## Expected output\n\n\`\`\`\nall fine\n\`\`\`\n`;
    expect(read(text)).toEqual({ seen: [[9, 6]], steps: ['Go'] });
    expect(planOf(text).expectations).toMatchObject([{ check: 'literal', parts: ['all fine'] }]);
  });

  test('may be the name of a fold', () => {
    const fold = '<details><summary>Expected output</summary>\n\n```\nall fine\n```\n\n</details>';
    expect(read(`## Go\n\n${run}\n${fold}\n`)).toEqual({ seen: [[7, 4]], steps: ['Go'] });
  });

  test.each(['- [ ] look', '1. look', run])('is a step of its own where something is to be done there: %s', (work) => {
    expect(read(`## Go\n\n${run}\n## Expected state\n\n${work}\n`).seen).toEqual([]);
  });

  test.each(['Expected downtime', 'What is expected of you', 'Unexpected results'])('is told from %s', (heading) => {
    expect(read(`## Go\n\n${run}\n## ${heading}\n\n- a short one\n`).seen).toEqual([]);
  });
});
