import type { SessionEvent } from '../../session/events.ts';
import { madeByItself } from '../checks/made-by-itself.ts';
import type { ExportInput } from '../exports/export-input.ts';
import { viaWords } from '../handed-in.ts';
import { moment } from '../moment.ts';
import { type Block, bullets, code, table, text } from './report-blocks.ts';

/** Everybody who did something in a session, and what it rests on that it was they. */
export function people({ events }: ExportInput): Block {
  const found = new Map<string, { first: SessionEvent; last: SessionEvent; lines: number }>();
  for (const event of events.filter((one) => !madeByItself(one))) {
    const key = JSON.stringify(whoDid(event));
    const known = found.get(key);
    found.set(key, { first: known?.first ?? event, last: event, lines: (known?.lines ?? 0) + 1 });
  }
  const rows = [...found.values()].map(({ first, last, lines }) => [
    ...whoDid(first),
    moment(first.time),
    moment(last.time),
    String(lines),
  ]);
  return table(['Who', 'What that rests on', 'First (UTC)', 'Last (UTC)', 'Lines'], rows);
}

/** Whoever approved is known by their key, whatever account it was handed in from. */
function whoDid(event: SessionEvent): [who: string, basis: string] {
  const { type, data, actor } = event;
  if (type === 'approval.given') return [data.principal, `approver: key ${data.key}, ${viaWords(event)}`];
  if (type === 'approval.declined' || type === 'approval.withdrawn') {
    const did = type === 'approval.declined' ? 'declined an approval' : 'took an approval back';
    return [data.principal, data.key === undefined ? actor.basis : `${did}: key ${data.key}`];
  }
  return [actor.id, actor.basis];
}

/** The sign-offs of others, later, as they lie beside the first one. Only `verify` says whether they hold. */
export function laterSignOffs({ reviews, state }: ExportInput): Block[] {
  const isAsked = state.opened?.data.category === 'emergency';
  const none = isAsked
    ? 'None yet, and one is asked for: it was an emergency.'
    : 'None. Nothing asks for one: it was no emergency.';
  if (reviews.length === 0) return [bullets([], none)];
  return reviews.flatMap(({ file, text: words, signature }) => [
    text(`${file}${signature === null ? ', not signed' : ', with its signature'}:`),
    code(words),
    ...(signature === null ? [] : [code(signature)]),
  ]);
}
