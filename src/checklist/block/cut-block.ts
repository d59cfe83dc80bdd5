import type { Block } from '../../plan/plan.ts';
import { withoutEntered } from './entered.ts';
import { type Facts, looksLikeSql } from './facts.ts';
import { markForbidden } from './forbidden-runs.ts';
import { markExamples } from './given-examples.ts';
import { isCommand } from './kinds/sql.ts';
import { logicalLines } from './logical-lines.ts';
import { opensClient } from './opens-client.ts';
import { withoutOutput } from './output-lines.ts';
import type { Line, Piece, Split } from './piece.ts';
import { promptOf, quotePrompts, rootPrompts } from './prompts.ts';
import { splitShell } from './split-shell.ts';
import { isMetaCommand, splitSql } from './split-sql.ts';
import { typedInside } from './typed-inside.ts';
import { markWentWrong } from './went-wrong.ts';

/** Cuts a block of a known kind into pieces. Kinds that never run keep their lines as comments, so that nothing is lost. */
export function cutBlock(reads: Block['reads'], facts: Facts): Split {
  const { pieces, parsed } = cut(reads, facts);
  return { pieces: markForbidden(markExamples(pieces)), parsed };
}

function cut(reads: Block['reads'], facts: Facts): Split {
  switch (reads) {
    case 'shell':
      return typedInside(withoutEntered(withoutOutput(shellOf(facts)), facts.entered), facts.raw.inside);
    case 'sql':
      return { pieces: splitSql(facts.lines), parsed: true };
    case 'client':
    case 'mixed':
      return cutMixed(facts);
    case 'transcript':
      return typedInside(cutTranscript(facts), facts.raw.inside);
    case 'template':
      return facts.label === 'sql' ? { pieces: asComments(facts.lines), parsed: true } : splitShell(facts.lines);
    default:
      return { pieces: asComments(facts.lines), parsed: true };
  }
}

function shellOf({ shell, label, lines }: Facts): Split {
  return shell ?? splitShell(label === 'sql' ? lines.map(sqlCommentAsShell) : lines);
}

function asComments(lines: readonly Line[]): Piece[] {
  return lines.map(({ line, text }) =>
    text.trim() === ''
      ? { kind: 'blank', line }
      : { kind: 'comment', line, text: text.trim().replace(/^(?:#+|--|\/\/)\s?/, ''), trailing: false },
  );
}

/** `-- x` becomes `# x` of the same length, so that offsets stay. Inside an open quotation it is the client's comment and stays as it is. */
function sqlCommentAsShell({ line, text }: Line): Line {
  return { line, text: text.replace(/^(\s*)--/, '$1##') };
}

type MixedRun = { sql: boolean; lines: Line[] };

function cutMixed(facts: Facts): Split {
  const inSql = facts.label === 'sql';
  const splits = mixedRuns(facts, inSql).map(
    ({ sql, lines }): Split =>
      sql
        ? { pieces: splitSql(lines.map(shellCommentAsSql)), parsed: true }
        : splitShell(inSql ? lines.map(sqlCommentAsShell) : lines),
  );
  const split = { pieces: splits.flatMap(({ pieces }) => pieces), parsed: splits.every(({ parsed }) => parsed) };
  return typedInside(split, facts.raw.inside);
}

/** Lines of one language that follow each other. Comments and blanks go with what they stand above. */
function mixedRuns(facts: Facts, inSql: boolean): MixedRun[] {
  const runs: MixedRun[] = [];
  let above: Line[] = [];
  let inStatement = false;
  let clientOpen = false;
  for (const { lines, comment, blank } of logicalLines(facts.lines, inSql ? ['--', '/*', '#'] : ['#', '--'])) {
    if (comment || blank) {
      above.push(...lines);
      continue;
    }
    const text = lines.map((line) => line.text).join('\n');
    const command: boolean = !inStatement && isCommand(text, inSql);
    const sql: boolean = !command && (inSql || inStatement || clientOpen || looksLikeSql(text));
    if (command) clientOpen = opensClient(text);
    inStatement = sql && !/;\s*(?:--.*)?$/.test(text) && !isMetaCommand(text);
    addToRun(runs, { sql, lines: [...above, ...lines] });
    above = [];
  }
  addToRun(runs, { sql: runs.at(-1)?.sql ?? inSql, lines: above });
  return runs;
}

function addToRun(runs: MixedRun[], { sql, lines }: MixedRun): void {
  const last = runs.at(-1);
  if (last?.sql === sql) last.lines.push(...lines);
  else runs.push({ sql, lines });
}

/** To a database `# x` is no comment, and would be sent to it. `#>>` is an operator. */
function shellCommentAsSql({ line, text }: Line): Line {
  return { line, text: text.replace(/^(\s*)#+(?=[\s\w]|$)/, '$1--') };
}

function cutTranscript(facts: Facts): Split {
  const bare = barePrompt(facts);
  const pieces: Piece[] = [];
  let parsed = true;
  for (let at = 0; at < facts.lines.length; at++) {
    const line = facts.lines[at] ?? { line: 0, text: '' };
    const prompt = bare?.test(line.text)
      ? { host: null, rest: line.text.replace(bare, ''), client: false }
      : promptOf(line.text);
    if (!prompt) {
      pieces.push(outside(line, pieces.at(-1)));
      continue;
    }
    if (prompt.rest.trim() === '') {
      pieces.push({ kind: 'blank', line: line.line });
      continue;
    }
    const typed = [{ line: line.line, text: prompt.rest }, ...continuation(facts.lines, at + 1)];
    const [group] = logicalLines(typed, ['#']);
    const taken = group?.lines ?? [];
    if (prompt.client) pieces.push(...splitSql(taken));
    else {
      const split = splitShell(taken);
      parsed &&= split.parsed;
      pieces.push(...split.pieces.map((piece) => (piece.kind === 'command' ? { ...piece, host: prompt.host } : piece)));
    }
    at += Math.max(taken.length, 1) - 1;
  }
  return { pieces: markWentWrong(pieces), parsed };
}

/** The prompt that is a sign of the shell as well, where the block as a whole says that it is none. */
function barePrompt({ prompted, lines }: Facts): RegExp | null {
  if (prompted > 0) return null;
  if (quotePrompts(lines)) return /^\s*>\s+/;
  return rootPrompts(lines) ? /^\s*#\s+/ : null;
}

function continuation(lines: readonly Line[], from: number): Line[] {
  let end = from;
  while (end < lines.length && promptOf(lines[end]?.text ?? '') === null) end++;
  return lines.slice(from, end).map(({ line, text }) => ({ line, text: text.replace(/^> /, '') }));
}

function outside({ line, text }: Line, before: Piece | undefined): Piece {
  if (text.trim() === '') return { kind: 'blank', line };
  if (/^\s*#\s/.test(text) && before?.kind !== 'output')
    return { kind: 'comment', line, text: text.trim().replace(/^#+\s?/, ''), trailing: false };
  return { kind: 'output', line, text };
}
