import type { RunState } from '../../session/state.ts';
import { type Line, labelled } from '../line.ts';
import type { View } from '../view.ts';
import { duration, firstOf } from '../words.ts';

/** A command that said something and then nothing for this long may be asking something, in milliseconds. */
export const quietMs = 5000;

/** For whoever comes back while a command runs: which, since when, what it seems to wait for, and its last line. */
export function goingLines(view: View): Line[] {
  const { going } = view;
  if (going === undefined) return [];
  const rows = view.runs.get(going.id);
  const last = lastWords(rows);
  return [
    labelled('RUNNING', [
      { text: firstOf(going.text), tone: 'bold' },
      { text: `  since ${duration(view.now - Date.parse(going.requestedAt))}` },
    ]),
    labelled('WAITS', [{ text: waitsFor(view, going), tone: 'warn' }]),
    ...(last === undefined ? [] : [labelled('PRINTED', last)]),
  ];
}

/** Programs that open an editor unless they are told what to write. */
export const opensEditor =
  /^\s*(?:\w+=\S*\s+)*(?:sudo\s+)?(?:(?:vi|vim|nvim|nano|emacs|ed|visudo|sudoedit|crontab -e)\b|git\s+(?:revert|merge|rebase|tag|commit)\b(?!.*(?:--no-edit|\s-\w*m\b|--message|-F\b))|kubectl\s+edit\b)/m;

function waitsFor({ runs, now }: View, { id, text, requestedAt }: RunState): string {
  if (opensEditor.test(text))
    return 'for its editor, as far as its words tell: Enter, then i gives it the keyboard. Save and leave the editor there.';
  const quiet = now - (runs.get(id)?.lastAt ?? Date.parse(requestedAt));
  return quiet < quietMs
    ? 'for nothing that can be seen: it prints.'
    : `perhaps for an answer: quiet for ${duration(quiet)}. Enter, then i types into it.`;
}

/** The last row of the output with something on it, among the last screenful. */
function lastWords(rows: ReturnType<View['runs']['get']>): string | undefined {
  if (rows === undefined) return undefined;
  const from = Math.max(0, rows.length - 50);
  const texts = rows.rows(from, rows.length - from).map(({ spans }) => spans.map(({ text }) => text).join(''));
  return texts.findLast((text) => /\w/.test(text))?.trim();
}
