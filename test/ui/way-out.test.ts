import { expect, test } from 'vitest';
import { fold } from '../../src/session/evolve.ts';
import { initialState } from '../../src/session/state.ts';
import type { Item } from '../../src/steps/index.ts';
import type { View } from '../../src/ui/view.ts';
import { exitText } from '../../src/ui/way-out.ts';
import { walk } from '../../src/walk/walk.ts';
import { releasePlan } from './release-plan.ts';
import { boxItem, commandItem, samplePlan, step } from './sample-plan.ts';

const now = Date.parse('2026-11-20T02:14:07.000Z');
const file = { path: '/srv/orders_20261120.sql', bytes: 412_000_000, sha256: 'none', at: '2026-11-20T02:12:07.000Z' };
const plan = releasePlan();

/** The text behind `EXIT:` at this width, for a way back with this title. */
function exitAt(columns: number, title: string, withFile = true, doubt?: string): string {
  const found = walk(plan, fold([], initialState));
  const [rollback] = plan.rollbacks;
  if (!rollback) throw new Error('The plan has ways back.');
  const wayBack = {
    state: 'WILL NOT RESTORE' as const,
    rollback: { ...rollback, title },
    file: withFile ? { ...file, ...(doubt === undefined ? {} : { doubt }) } : undefined,
    remark: undefined,
    prepared: undefined,
  };
  return exitText({ walk: { ...found, wayBack }, now, size: { columns, rows: 24 } } as unknown as View);
}

test('the way back, its file and its state are told apart from what the key does, and q is named', () => {
  expect(exitAt(150, 'Emergency plan')).toBe(
    'R way back: Emergency plan, orders_20261120.sql 412 MB, 2 min old (WILL NOT RESTORE). q leaves, the session is kept.',
  );
});

test.each([
  [80, 'Emergency plan', 'R way back: Emergency plan, backup 412 MB, 2 min old (WILL NOT RESTORE)'],
  [
    80,
    'Rollback of the orders and all that hangs on them, by hand',
    /^R way back: Rollback of .*\.\. \(WILL NOT RESTORE\)$/,
  ],
  [60, 'Take the orders back', 'R way back: Take the orders back (WILL NOT RESTORE)'],
])('at %i columns %s keeps its state whole', (columns, title, text) => {
  const shown = exitAt(columns, title);
  expect(shown).toMatch(text instanceof RegExp ? text : new RegExp(`^${text.replace(/[()]/g, '\\$&')}`));
  expect(shown.length).toBeLessThanOrEqual(columns - 6);
});

test('a backup that something speaks against is told to be in doubt, and why where there is room', () => {
  const doubt = 'made by a command that FAILED (exit 1)';
  expect(exitAt(150, 'Emergency plan', true, doubt)).toContain(`2 min old, ${doubt} (WILL NOT RESTORE)`);
  expect(exitAt(84, 'Emergency', true, doubt)).toBe(
    'R way back: Emergency, backup 412 MB, 2 min old, IN DOUBT (WILL NOT RESTORE)',
  );
  expect(exitAt(60, 'Back', true, doubt)).toContain('backup IN DOUBT');
});

test('a step that only reads has nothing to undo; one with something by hand has no way back', () => {
  const exitOf = (...items: Item[]) => {
    const found = walk(samplePlan([step(1, 'Look', items)]), fold([], initialState));
    return exitText({ walk: found, now, size: { columns: 120, rows: 24 } } as unknown as View);
  };
  const look = commandItem('item-11', 'git status');
  expect(exitOf(look)).toMatch(/^nothing to undo: this step only reads\./);
  expect(exitOf(look, boxItem('item-12', 'Restart the application'))).toMatch(/^NONE - this step has no written/);
  expect(exitOf(look, commandItem('item-13', './deploy.sh', 'changes'))).toMatch(/^NONE - this step has no written/);
});
