import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { RawBlock } from './block-reading.ts';
import { hasShapeOfCommand, looksLikeProse, mayBeCommand } from './command-shape.ts';
import { type Entered, enteredOf } from './entered.ts';
import { type LogicalLine, logicalLines } from './logical-lines.ts';
import { isOutput } from './output-lines.ts';
import type { Line, Split } from './piece.ts';
import { promptOf } from './prompts.ts';
import { splitShell } from './split-shell.ts';

/** What the recognisers ask of a block, worked out once. */
export type Facts = {
  raw: RawBlock;
  label: 'shell' | 'console' | 'sql' | 'powershell' | 'env' | 'text' | 'markdown' | 'config' | null;
  lines: readonly Line[];
  /** Logical lines that are neither blank nor comments, as their text. */
  code: readonly string[];
  comments: readonly string[];
  groups: readonly LogicalLine[];
  /** Its lines cut as shell, where the label says shell: parsed once, for looking at and for running. */
  shell: Split | null;
  prompted: number;
  prose: number;
  commandLike: number;
  sqlLike: number;
  /** What programs print. */
  printed: number;
  /** Lines that are typed at no prompt, with what they are. */
  entered: Entered;
};

const labelNames: readonly [NonNullable<Facts['label']>, string][] = [
  ['shell', 'bash sh shell zsh fish ksh command cmdline cli'],
  ['console', 'console terminal shell-session shellsession bash-session sh-session session'],
  ['sql', 'sql psql postgres postgresql pgsql plpgsql mysql sqlite sqlite3 tsql mssql plsql mariadb cockroach duckdb'],
  ['powershell', 'powershell ps1 pwsh posh ps cmd bat batch dos'],
  ['env', 'env dotenv environment'],
  ['text', 'text txt plain plaintext log output none mail email no-highlight nohighlight ascii mermaid plantuml'],
  ['markdown', 'markdown md mdx gfm rst asciidoc'],
];

const labels = new Map(labelNames.flatMap(([label, names]) => names.split(' ').map((name) => [name, label])));

export function factsOf(raw: RawBlock): Facts {
  const lang =
    raw.lang
      ?.trim()
      .toLowerCase()
      .split(/[\s{,:]/)[0] || null;
  const label = lang === null ? null : (labels.get(lang) ?? 'config');
  const marks =
    label === 'sql'
      ? ['--', '/*', '#']
      : label === 'shell' || label === 'console' || label === null
        ? ['#']
        : ['#', '//', '--'];
  const groups = logicalLines(raw.content, marks);
  const labelled = label === 'shell' || label === 'console';
  const shell = labelled ? splitShell(raw.content) : null;
  const written = codeOf(shell, groups);
  const entered = label === 'sql' ? new Map() : enteredOf(raw, groups, written);
  const code = written.map(({ text }) => withoutTrailingComment(text));
  const mayRun = labelled ? mayBeCommand : hasShapeOfCommand;
  return {
    raw,
    label,
    lines: raw.content,
    code,
    comments: groups.filter(({ comment }) => comment).map(({ lines }) => lines[0]?.text.trim() ?? ''),
    groups,
    shell,
    prompted: raw.content.filter(({ text }) => promptOf(text) !== null).length,
    prose: code.filter(looksLikeProse).length,
    commandLike: code.filter((text, at) => !entered.has(written[at]?.line ?? 0) && mayRun(text)).length,
    sqlLike: code.filter(looksLikeSql).length,
    printed: code.filter((text) => isOutput(text)).length,
    entered,
  };
}

/** Loops and conditions are one command: where the shell's parser accepts the block, its commands count, else lines do. */
function codeOf(shell: Split | null, groups: readonly LogicalLine[]): Line[] {
  if (shell?.parsed) return shell.pieces.filter((piece) => piece.kind === 'command');
  return groups
    .filter(({ comment, blank }) => !comment && !blank)
    .map(({ lines }) => ({ line: lines[0]?.line ?? 0, text: lines.map(({ text }) => text).join('\n') }));
}

/** `npm test  # should pass` is `npm test`; a `#` inside quotes or a word stays. */
function withoutTrailingComment(text: string): string {
  const comment = /\s#\s[^"'`]*$/.exec(text);
  return comment ? text.slice(0, comment.index) : text;
}

/** Keywords that begin a statement, with the word that must follow where the keyword alone is an English word or a program. */
export function looksLikeSql(text: string): boolean {
  return sqlStart.test(text);
}

const sqlStart = hinted(
  inRow(
    /^\s*/i,
    oneOf(
      /SELECT(?:\s*$|\s+(?!.*\bfrom the\b)\S)|INSERT\s+(?:OR \w+ )?INTO\b/i,
      /UPDATE\s+[\w."`]+(?:\s*$|(?:\s+(?:AS\s+)?\w+)?\s+SET\b)|DELETE\s+FROM\b/i,
      inRow(
        /CREATE\s+(?:OR REPLACE |UNIQUE |TEMP(?:ORARY)? |MATERIALIZED |VIRTUAL )*/i,
        oneOf(
          /TABLE|INDEX|VIEW|SCHEMA|DATABASE|EXTENSION|TYPE|FUNCTION|TRIGGER|POLICY|ROLE|USER|SEQUENCE|PROCEDURE/i,
          /PUBLICATION|SUBSCRIPTION/i,
        ),
        /\b/i,
      ),
      /ALTER\s+(?:TABLE|SYSTEM|DATABASE|ROLE|USER|INDEX|TYPE|SEQUENCE|VIEW|SCHEMA|POLICY|FUNCTION|DEFAULT)\b/i,
      /DROP\s+(?:TABLE|INDEX|VIEW|SCHEMA|DATABASE|EXTENSION|TYPE|FUNCTION|TRIGGER|POLICY|ROLE|USER|SEQUENCE|MATERIALIZED|COLUMN)\b/i,
      /TRUNCATE\s+(?:TABLE\s+)?[\w."]+\s*(?:;|CASCADE|RESTART|$)|WITH\s+\w+\s+AS\s*\(/i,
      /BEGIN(?:\s+(?:TRANSACTION|WORK|ISOLATION))?\s*;|START TRANSACTION\b|COMMIT\s*;|ROLLBACK\s*;|PRAGMA\s+\w/i,
      /VACUUM\b|ANALYZE(?:\s+\w+)?\s*;|EXPLAIN\s+(?:ANALYZE|SELECT|\()|GRANT\s+\S.*\bTO\b|REVOKE\s+\S.*\bFROM\b/i,
      /REINDEX\s|COPY\s+\S+\s+(?:FROM|TO)\b|REFRESH MATERIALIZED|SET\s+\w+\s*(?:=|TO)\s*\S+.*;|SHOW\s+\w+.*;/i,
      /\\(?:d\w*\+?|l|c|x|timing|conninfo|copy|i|q)(?:\s|$)/i,
      /\.(?:tables|schema|indexes|headers|mode|backup|restore|quit|exit|read|dump)\b/i,
    ),
  ),
);
