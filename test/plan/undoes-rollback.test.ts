import { describe, expect, test } from 'vitest';
import { undoesRollback } from '../../src/plan/undoes-rollback.ts';
import { initialState } from '../../src/session/state.ts';
import { laneOfStep } from '../../src/walk/lane.ts';
import { wayBack } from '../../src/walk/way-back.ts';
import { planOf } from '../checklist/plan-of.ts';

describe('a procedure that takes a way back back', () => {
  test.each([
    'Rollback of the rollback',
    'Undo the rollback',
    'Reverting a failed rollback',
    'If the rollback fails',
    'Rollback des Rollbacks',
    'Annuler le rollback',
    'Revertir el rollback',
    'Отмена отката',
    '取消回滚',
  ])('is called "%s"', (title) => {
    expect(undoesRollback({ title })).toBe(true);
  });

  test.each(['Rollback', 'Rollback of the database', 'Undo the migration', 'Revert the release', 'After the rollback'])(
    'is not called "%s"',
    (title) => {
      expect(undoesRollback({ title })).toBe(false);
    },
  );

  test('is no way back of a step, and stands among the ways back all the same', () => {
    const block = (text: string) => `\`\`\`bash\n${text}\n\`\`\`\n\n`;
    const plan = planOf(
      `# Rollback runbook: release 7\n\n## 1. Stop the oven\n\n${block('./stop.sh')}## 2. Old recipe\n\n${block('./old.sh')}## Undo the rollback\n\n${block('./new.sh')}`,
    );
    expect(plan.rollbacks.map(({ title }) => title)).toEqual(['Undo the rollback']);
    expect(plan.steps.map(({ rollback }) => rollback)).toEqual([null, null]);
    for (const step of plan.steps) expect(wayBack(plan, initialState, laneOfStep(plan, step)).state).toBe('NONE');
  });
});
