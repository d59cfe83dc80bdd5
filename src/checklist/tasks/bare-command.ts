import { inRow, oneOf } from '../../patterns/joined.ts';
import { type InlineContext, readInline } from '../block/read-inline.ts';
import type { TextLine } from '../markdown/nodes.ts';
import { boxPattern } from '../sections/sections.ts';

type Read = NonNullable<ReturnType<typeof readInline>>;

/**
 * A task that is nothing but a command, though its author did not mark it as code: "- kubectl scale deploy web --replicas=0". Told by what only a
 * shell has a use for, an option or a value that is set, or by being the whole of a call that everybody knows. Null for words.
 */
export function bareCommand(
  lines: readonly TextLine[],
  context: InlineContext,
): { line: number; text: string; read: Read } | null {
  const [first, second] = lines;
  if (first === undefined || second !== undefined) return null;
  const text = first.text.replace(boxPattern, '').trim();
  if (!mayBegin.test(text) || text.length > longest) return null;
  if (tells.test(text.replace(/"[^"]*"|'[^']*'/g, '""'))) return null;
  if (!wellKnown.test(text) && !signs.test(text)) return null;
  const read = readInline(text, first.line, context);
  return read === null || read.chat
    ? null
    : { line: first.line, text, read: { ...read, confidence: 'C', why: unmarked } };
}

const unmarked = 'It reads like a command, and nothing marks it as one.';
const longest = 200;

/** Names of programs are written in small letters. */
const mayBegin = /^(?:sudo )?[a-z][\w./-]* \S/;

/** What sentences have and commands have not, at least not outside of quotation marks. */
const tells = oneOf(
  /[`‘’“”→⇒≥≤]|[^\x00-\x7f]|[.:;,?!]$|, |\s\(|[<>]=|\s[-–—]\s/,
  inRow(
    /\s/,
    oneOf(
      /(?:shows?|returns?|prints?|reports?|gives?|lists?|works?|is|are|was|has|should|must|will|can|and|or|the|with no|without)/,
      /(?:succeeds?|passe[sd]|done|completed?|finished|executed|ok|OK|zeigt|ist|sind|und|oder|affiche|montre|et|muestra|mostra)/,
    ),
    /(?=\s|$)/,
  ),
);

/** An option, a value that is set, a pipe, a variable. */
const signs = /\s--?[A-Za-z][\w-]*(?=[\s=]|$)|\s[A-Za-z_][\w.]*=\S|\s[|]{1,2}\s\w|\s&&\s|\$\{?\w|\s\.{1,2}\/\w/;

const wellKnown = inRow(
  /^(?:sudo )?/,
  oneOf(
    /(?:npm|pnpm|yarn) (?:ci|install|test|run [\w:.-]+)|(?:composer|bundle|poetry) install|pip3? install [\w.=-]+/,
    /git (?:pull|push|fetch|status)(?: origin [\w./-]+)?|git (?:checkout|switch|merge) [\w.-]*[/\d_-][\w./-]*/,
    /docker[- ]compose (?:up|down|pull|build|ps|restart)|terraform (?:init|plan|apply)|kubectl get [a-z]+/,
    /systemctl (?:start|stop|restart|reload|status) [\w.@-]+|service [\w.-]+ (?:start|stop|restart|reload|status)/,
    /pm2 (?:start|stop|restart|reload) [\w.-]+|php artisan [\w:-]+|(?:bundle exec )?rails db:[\w:]+/,
  ),
  /$/,
);
