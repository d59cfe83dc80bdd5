import { hintedIn, mayMatchIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { startsLikeCommand } from './command-shape.ts';
import type { Piece, Split } from './piece.ts';

/** Whether a line is what a program printed: it stands in a block of commands because its author copied a terminal without the prompts. */
export function isOutput(text: string): boolean {
  const line = text.trim();
  if (line.includes('\n') || line.length > longestLooked || isCronJob(line)) return false;
  return printed(line).some((pattern) => pattern.test(line)) || (isRow(line) && !startsLikeCommand(line));
}

/** A job of cron, as it is written into the table: `0 3 * * * /usr/bin/backup`, `@daily backup`. Never typed at a prompt. */
export function isCronJob(text: string): boolean {
  return cronJob.test(text.trim());
}

/** Takes what was printed, and jobs of cron, out of the commands: the one is noted, the others are entered by hand. */
export function withoutOutput({ pieces, parsed }: Split): Split {
  const cut = pieces.map((piece): Piece => {
    if (piece.kind !== 'command' || piece.endLine !== piece.line) return piece;
    if (isCronJob(piece.text)) return { kind: 'comment', line: piece.line, text: piece.text, trailing: false };
    return isOutput(piece.text) ? { kind: 'output', line: piece.line, text: piece.text } : piece;
  });
  return { pieces: cut, parsed };
}

const longestLooked = 400;

/** A row of a table: columns set apart, and among them what no argument looks like. */
function isRow(line: string): boolean {
  const columns = line.split(/\s{2,}/);
  return columns.length > 2 && columns.slice(1).some((column) => cell.test(column));
}

const cell = /^(?:\d+\/\d+|\d+(?:\.\d+)*[smhdy%]?|[A-Z][a-z]+(?:,\S+)?|<none>|(?:\d{1,3}\.){3}\d{1,3})$/;

const done =
  'created|configured|unchanged|deleted|scaled|labeled|unlabeled|annotated|patched|cordoned|uncordoned|already cordoned|drained|evicted|restarted|exposed|edited|replaced|rolled back|condition met|pruned|force deleted';

const printedBy: readonly Pattern[] = hintedIn([
  // Heads of tables and their frames.
  /^[A-Z][A-Z0-9_()/%-]+(?:\s[A-Z][A-Z0-9_()/%-]+)?(?:\s{2,}[A-Z](?:[A-Z0-9_()/%-]| (?! ))+)+$/,
  /^\+(?:[-=]+\+)+$|^-{3,}(?:\+-{3,})+$|^\|\s.*\s\|$|^\(\d+ rows?\)$/,
  // What kubectl and its like say of each thing.
  new RegExp(String.raw`^[a-z][\w.-]*/[\w.:-]+ (?:${done})(?: \(.*\))?$`),
  new RegExp(String.raw`^[a-z][\w.]* "[^"]+" (?:${done})(?: .*)?$`),
  /^(?:evicting pod |Release "[^"]*" has been |NAME: |LAST DEPLOYED: |deployment "[^"]*" successfully rolled out)/,
  // Shells and programs that complain.
  /^(?:-?(?:ba|z|da)?sh|-bash): .*: /,
  /: (?:command not found|No such file or directory|Permission denied|not found)\.*$/,
  /^(?:Error|ERROR|Warning|WARNING|WARN|INFO|DEBUG|FATAL|fatal|error|warning)(?: \([\w-]+\))?: \S/,
  /^\[(?:INFO|WARN(?:ING)?|ERROR|DEBUG|OK|SUCCESS)\]/,
  // Logs, headers, and what package managers, git and builders tell.
  /^\{"[\w.@-]+":.*\}$|^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/,
  /^(?:< |> )?HTTP\/\d/,
  /^(?:npm (?:WARN|ERR!|notice)|added \d+ packages|up to date(?:,|$)|found \d+ vulnerabilit|audited \d+)/,
  inRow(
    /^/,
    oneOf(
      /Already up to date|Switched to (?:a new )?branch|Your branch is|On branch |HEAD is now at|Fast-forward/,
      /remote: |nothing to commit|\d+ files? changed|To (?:git@|https:\/\/)\S+$|Everything up-to-date/,
      /Updating [0-9a-f]+\.\./,
    ),
  ),
  /^(?:Sending build context|Step \d+\/\d+ :|Successfully (?:built|tagged|installed)|Removing intermediate|---> |Digest: sha256|Status: (?:Downloaded|Image))/,
  /^(?:CREATE|ALTER|DROP|GRANT|TRUNCATE) (?:TABLE|INDEX|DATABASE|ROLE|EXTENSION|SCHEMA|VIEW)$|^(?:INSERT 0|UPDATE|DELETE|COPY|SELECT) \d+$/,
  /^(?:Apply complete!|Plan: \d+ to add|No changes\.|PLAY \[|TASK \[|ok: \[|changed: \[|PLAY RECAP)/,
]);

const printed = mayMatchIn(printedBy, (pattern) => pattern);

const field = String.raw`(?:\*|\d{1,2}|[A-Za-z]{3})(?:[-/,](?:\*|\d{1,2}|[A-Za-z]{3}))*`;
export const cronJob = new RegExp(
  String.raw`^(?:(?:${field}\s+){5}(?=\S*[A-Za-z/$])\S|@(?:reboot|hourly|daily|midnight|weekly|monthly|yearly|annually)\s+\S)`,
);
