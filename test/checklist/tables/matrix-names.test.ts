import { expect, test } from 'vitest';
import { decidedByRows } from '../../../src/checklist/tables/matrix-names.ts';
import { planOf } from '../plan-of.ts';

test.each([
  'Approval Matrix',
  'Who has to approve?',
  'Freigabematrix',
  'Matrice d’approbation',
  'Matriz de aprobaciones',
  'Matriz de aprovação',
  'Матрица согласования',
  '审批矩阵',
  '承認マトリクス',
  '승인 매트릭스',
])('%s: who has to approve', (heading) => expect(decidedByRows(heading)).toBe('approval'));

test.each([
  '🚨 Rollback decision matrix',
  'Entscheidungsmatrix Rollback',
  'Matrice de décision : rollback',
  'Matriz de decisión de rollback',
  'Матрица решений об откате',
  '回滚决策矩阵',
])('%s: whether one goes back', (heading) => expect(decidedByRows(heading)).toBe('rollback'));

test.each(['Decision matrix', 'Approvals', 'Rollback', 'Approval of the menu'])('%s: neither', (heading) =>
  expect(decidedByRows(heading)).toBeNull(),
);

test('the rows below it are one stop on the line of the heading; those that lead elsewhere stay apart', () => {
  const plan = (heading: string, ...rows: string[]) =>
    planOf(`## Bake\n\n- [ ] Heat\n\n## ${heading}\n\n| Case | Action |\n|---|---|\n${rows.join('\n')}\n`).gates;
  expect(
    plan(
      'Rollback decision matrix',
      '| Oven is down | Immediate rollback |',
      '| Bread is burnt | Immediate rollback |',
      '| Bread is pale | Bake it on |',
    ),
  ).toMatchObject([{ line: 5, type: 'rollback', conditions: [{ line: 9 }, { line: 10 }] }]);
  expect(
    plan(
      'Approval matrix',
      '| Small loaf | Needs approval from the baker |',
      '| Large loaf | Needs approval from the mayor |',
    ),
  ).toMatchObject([{ line: 5, type: 'approval', conditions: [{ line: 9 }, { line: 10 }] }]);
});
