import type { Plan, Field as Written } from '../plan/plan.ts';
import { resultField } from '../plan/result-field.ts';
import type { EventData } from '../session/events.ts';
import type { Completion } from '../walk/completion.ts';
import { tooShort } from '../walk/context.ts';
import { asksWho, isOwn } from './sign-off-people.ts';
import { emptyField, type Field } from './text-field.ts';

/** One row of the form: the document's own label, and what was answered so far. Nothing is preselected in a choice. */
export type Row = {
  line: number | null;
  label: string;
} /** `claim`: what the author's file says there already. Nobody has said it of this walk, so that it is taken by a key, or not. */ & (
  | { is: 'text'; field: Field; claim?: string }
  | { is: 'date' }
  | { is: 'choice'; options: string[]; chosen: number | undefined }
  /** Why it is signed without the witness that the session needs: not the document's, and no answer of its form. */
  | { is: 'unwitnessed'; field: Field }
);

/** The document's form in its order and wording; one of our own where it has none. A result is always asked for. */
export function formOf(plan: Plan, completion: Completion): Row[] {
  const fields = withOwnDates(plan.signOff.map(rowOf));
  const written = nameAt(fields) < 0 ? [ownName, ...fields] : fields;
  const asked = resultIn(written);
  if (asked === undefined) return [...written.map(withNoAnswer), ownResult(completion)];
  const result = completion.result === 'incomplete' ? withNotComplete(asked) : asked;
  return written.map((row) => (row === asked ? result : withNoAnswer(row)));
}

/** Only the date of the person who signs is the clock's: somebody else was not there, or says when. */
function withOwnDates(rows: Row[]): Row[] {
  return rows.map((row, at) => {
    if (row.is !== 'date' || isOwn(rows, at)) return row;
    return { line: row.line, label: row.label, is: 'text', field: emptyField() };
  });
}

/** The form with the row that asks why, as long as the witness that the session needs has no receipt of it; without it else. */
export function withWitness(rows: Row[], missing: { name: string } | undefined): Row[] {
  const asks = rows.some(({ is }) => is === 'unwitnessed');
  if (asks === (missing !== undefined)) return rows;
  if (missing === undefined) return rows.filter(({ is }) => is !== 'unwitnessed');
  const row: Row = {
    line: null,
    label: `Why sign without the witness ${missing.name}`,
    is: 'unwitnessed',
    field: emptyField(),
  };
  const result = resultIn(rows);
  return [...rows.map((one) => (result !== undefined && one === result ? withNotComplete(result) : one)), row];
}

/** The form with what was answered in it before, but for what cannot be said any more, and the reason that was given for a witness. */
export function answeredAgain(rows: Row[], before: readonly Row[], canBe: (result: string) => boolean): Row[] {
  const again = rows.map((row) => {
    const same = before.find(({ is, line, label }) => is === row.is && line === row.line && label === row.label);
    if (row.is === 'text' && same?.is === 'text') return { ...row, field: same.field };
    if (row.is !== 'choice' || same?.is !== 'choice') return row;
    const chosen = row.options.findIndex((option, at) => at === same.chosen && option === same.options[at]);
    return chosen < 0 || (row === resultIn(rows) && !canBe(row.options[chosen] ?? '')) ? row : { ...row, chosen };
  });
  return [...again, ...before.filter(({ is }) => is === 'unwitnessed')];
}

/** The reason that is given for that; nothing where it is not asked. */
export function unwitnessedOf(rows: readonly Row[]): { unwitnessed?: string } {
  const row = rows.find((one) => one.is === 'unwitnessed');
  return row?.is === 'unwitnessed' ? { unwitnessed: row.field.text.trim() } : {};
}

type Choice = Extract<Row, { is: 'choice' }>;

/** The row that the result is signed in: the product's own where it asks, or else the document's. */
export function resultIn(rows: readonly Row[]): Choice | undefined {
  const choices = rows.filter((row) => row.is === 'choice');
  return (
    choices.find(({ line }) => line === null) ?? resultField(choices.map((row) => ({ ...row, kind: row.is, row })))?.row
  );
}

/** What the form says so far; empty texts are answers, too. */
export function answersOf(rows: readonly Row[], now: number): EventData<'session.closed'>['form'] {
  return rows
    .filter(({ is }) => is !== 'unwitnessed')
    .map((row) => ({ line: row.line, label: row.label, answer: answerOf(row, now) }));
}

export function resultOf(rows: readonly Row[], now: number): string {
  const row = resultIn(rows);
  return row ? answerOf(row, now) : '';
}

/** The name to be typed by hand: what stands where the form asks for one, or the user's own. */
export function signingName(rows: readonly Row[], user: string): string {
  const row = rows[nameAt(rows)];
  return (row?.is === 'text' && row.field.text.trim()) || user;
}

/** The first text that asks who; -1: none. "Latency: … ms" is a value within a sentence. */
function nameAt(rows: readonly Row[]): number {
  return rows.findIndex((row) => row.is === 'text' && !row.label.includes('…') && asksWho(row));
}

/** The time of signing as the record has it: UTC, to the minute. */
export function dateText(now: number): string {
  return `${new Date(now).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** The first row that still waits for an answer that cannot be left out. */
export function firstOpen(rows: readonly Row[]): number {
  const name = nameAt(rows);
  return rows.findIndex(
    (row, index) =>
      (row.is === 'choice' && row.chosen === undefined) ||
      (row.is === 'text' && (index === name || isWhoSigns(rows, index)) && row.field.text.trim() === '') ||
      (row.is === 'unwitnessed' && tooShort(row.field.text)),
  );
}

/** A name or a signature of the person who signs. */
function isWhoSigns(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  return row !== undefined && asksWho(row) && isOwn(rows, at);
}

function answerOf(row: Row, now: number): string {
  if (row.is === 'date') return dateText(now);
  if (row.is !== 'choice') return row.field.text.trim();
  return row.chosen === undefined ? '' : (row.options[row.chosen] ?? '');
}

function rowOf({ line, label, kind, options, suggestion }: Written): Row {
  if (kind === 'date') return { line, label, is: 'date' };
  if (kind === 'choice' && options.length > 0) return { line, label, is: 'choice', options, chosen: undefined };
  return { line, label, is: 'text', field: emptyField(), ...(suggestion === null ? {} : { claim: suggestion }) };
}

/** A form that knows only good ends could not be signed honestly for a walk that was not finished. */
function withNotComplete(row: Choice): Choice {
  return row.options.some((option) => /not complete|incomplete|fail|abort/i.test(option))
    ? row
    : { ...row, options: [...row.options, 'Not complete'] };
}

/** A choice that is not the result may have been for a case that did not come. */
function withNoAnswer(row: Row): Row {
  if (row.is !== 'choice' || row.options.some((option) => /^(?:n\/?a|not applicable|none|skipped)$/i.test(option)))
    return row;
  return { ...row, options: [...row.options, 'No answer'] };
}

const ownName: Row = { line: null, label: 'Completed by', is: 'text', field: emptyField() };

function ownResult({ result }: Completion): Row {
  const options = result === 'rolled back' ? ['Rolled Back', 'Not complete'] : ['Success', 'Not complete'];
  return { line: null, label: 'Result', is: 'choice', options, chosen: undefined };
}
