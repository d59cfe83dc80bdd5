import { type Line, line, type Span, spans } from './line.ts';
import type { Context } from './screen.ts';
import { dateText, type Row } from './sign-off-form.ts';
import { fieldSpans } from './text-field.ts';

/** A row of the form: its label, what was answered, and what the file says there where nothing was. `room`: of the labels; 0: above their fields. */
export function rowLines(
  { view, columns }: Pick<Context, 'view' | 'columns'>,
  row: Row,
  { inHand, room }: { inHand: boolean; room: number },
): Line[] {
  const label = `${inHand ? ' > ' : '   '}${row.label}:`;
  const value = valueSpans(row, inHand, view.now, columns - 8);
  const claim = openClaim(row);
  const indent = ' '.repeat(room === 0 ? 5 : room + 4);
  const said = claim && `${indent}the file says "${claim}"${inHand ? ': Right takes it' : ''}`;
  const claimed = said ? [line(said, 'dim', { hang: indent.length })] : [];
  const field = inHand ? ({ field: true } as const) : {};
  if (room === 0)
    return [line(label, 'plain', { hang: 3 }), { ...spans('     ', ...value), hang: 5, ...field }, ...claimed];
  return [{ ...spans(`${label.padEnd(room + 3)} `, ...value), hang: room + 4, ...field }, ...claimed];
}

function valueSpans(row: Row, inHand: boolean, now: number, width: number): Span[] {
  if (row.is === 'date') return [{ text: `${dateText(now)} (by the clock, not editable)` }];
  if (isTyped(row))
    return ['[', ...(inHand ? fieldSpans(row.field, width) : [{ text: row.field.text || ' ' }]), ']'].map(asSpan);
  return row.options.flatMap((option, index): Span[] => [
    { text: `${row.chosen === index ? '(x)' : '( )'} ${inHand ? `${index + 1} ` : ''}${option}  ` },
  ]);
}

function asSpan(one: Span | string): Span {
  return typeof one === 'string' ? { text: one } : one;
}

/** Whether it is answered by typing. */
export function isTyped(row: Row | undefined): row is Extract<Row, { field: unknown }> {
  return row?.is === 'text' || row?.is === 'unwitnessed';
}

/** What the file says in the place of an answer that nobody has given. */
export function openClaim(row: Row): string | undefined {
  return row.is === 'text' && row.field.text === '' ? row.claim : undefined;
}
