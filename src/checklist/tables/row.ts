import type { Gate } from '../../plan/plan.ts';
import { saysNoWay } from '../rollbacks/rollback-words.ts';
import type { ColumnRole } from './column-roles.ts';

/** A stop as a row of a table tells it. */
export type Found = Pick<Gate, 'line' | 'type' | 'text' | 'conditions'>;

/** A row with the heads of its columns and what those hold. */
export type Row = { line: number; roles: readonly ColumnRole[]; header: readonly string[]; texts: readonly string[] };

/** "| - |", "| n/a |" and an empty cell say nothing. */
export function isSaid(cell: string | undefined): boolean {
  return cell !== undefined && /[\p{L}\p{N}]/u.test(cell) && !saysNoWay(cell);
}

/** What a row is about, and what is said of it. */
export function about(row: Pick<Row, 'roles' | 'texts'>, said: string): string {
  const subject = subjectOf(row);
  return subject === '' || subject === said ? said : `${subject}: ${said}`;
}

/** What a row is about: its case, or else its first words. Levels of severity are no cases: who gives them decides. */
export function subjectOf({ roles, texts }: Pick<Row, 'roles' | 'texts'>): string {
  const named = roles.findIndex((role, at) => role === 'case' && isSaid(texts[at]));
  if (named >= 0) return texts[named] ?? '';
  return roles[0] === 'rank' ? '' : (texts.find((text, at) => roles[at] !== 'count' && isSaid(text)) ?? '');
}

/** The row on one line. */
export function joined(texts: readonly string[]): string {
  return texts.filter(Boolean).join(' | ');
}
