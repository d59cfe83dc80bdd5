import { hasOpenPlaceholder } from '../../effects/placeholders.ts';
import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { toFill } from '../../plan/class-of.ts';
import type { Command, Confidence } from '../../steps/item.ts';
import { looksLikeProse, startsLikeCommand } from './command-shape.ts';
import { chatCommand } from './kinds/chat.ts';
import { readCommand } from './read-command.ts';
import { isSpokenAgainst } from './spoken-against.ts';

/** Where inline code stands: the heading above it, the whole text of its task or paragraph, and what the checklist's own blocks call. */
export type InlineContext = { heading: string; taskText: string; programs?: ReadonlySet<string> | undefined };

/**
 * Inline code as a command: `pnpm test`, `/admin sync` (chat). Null when it is a name, a path or a value. Never class A: the author did not
 * say that it is to be run, so by hand is the default.
 */
export function readInline(
  text: string,
  line: number,
  context: InlineContext,
): { command: Command; confidence: Confidence; why: string; chat: boolean } | null {
  const trimmed = text.trim();
  if (isSpokenAgainst(trimmed, context.taskText)) return null;
  const base = { line, endLine: line, text: trimmed, title: null };
  if (isChat(trimmed, context))
    return {
      command: { ...base, effect: 'changes', longRunning: false, interactive: false, danger: null, host: null },
      confidence: 'D',
      why: 'It is a command for a chat, not for a shell.',
      chat: true,
    };
  if (!(isCommand(trimmed) || isOwn(trimmed, context.programs)) || isEdited(trimmed, context.taskText)) return null;
  const command = { ...base, ...readCommand(trimmed, { comments: [context.taskText], host: null }) };
  const open = hasOpenPlaceholder(trimmed, 'shell') ? ` ${toFill}` : '';
  return { command, confidence: 'B', why: `${inText}${open}`, chat: false };
}

const inText = 'It is code in the text of a task: the author did not say that it is to be run as it stands.';

/** A chat command has words after it, or the text around it speaks of a bot or a chat; `/health` alone is a path. */
function isChat(text: string, { heading, taskText }: InlineContext): boolean {
  if (!chatCommand.test(text)) return false;
  if (/^\/[a-z][\w-]*\s+\S/i.test(text)) return !/\b(?:GET|POST|PUT|PATCH|DELETE)\b/.test(taskText);
  return /\b(?:bot|chat|discord|slack|telegram|slash command|channel|quick action)\b/i.test(`${heading}\n${taskText}`);
}

/** "Edit `./formula.rb`" names a file; "Run `./deploy.sh`" does not. */
function isEdited(text: string, taskText: string): boolean {
  if (/\s/.test(text)) return false;
  const at = taskText.indexOf(`\`${text}\``);
  return at >= 0 && edits.test(taskText.slice(Math.max(0, at - 40), at));
}

const edits = hinted(
  /\b(?:edit|open|update|modify|change|adjust|configure|review|read|inspect|see|create|add|save|copy|in|into|from|of)\s+(?:(?:the|your|a|an|file|script|files?)\s+)*$/i,
);

/** A program that nobody knows is known where a block of the checklist calls it. */
function isOwn(text: string, programs: ReadonlySet<string> | undefined): boolean {
  const [first = '', ...rest] = text.replace(/^sudo\s+/, '').split(/\s+/);
  return rest.length > 0 && programs?.has(first) === true && !alsoWords.test(first) && !looksLikeProse(text);
}

/** One word is a command only when it is a script or a program that is commonly run without words. */
function isCommand(text: string): boolean {
  if (text === '' || /^[-.]{1,2}[a-z-]+$/i.test(text) || looksLikeProse(text)) return false;
  const [first = '', ...rest] = text.split(/\s+/);
  if (rest.length === 0)
    return runsAlone.test(first) || /^(?:\.{1,2}|~)\/(?:[\w.-]+\/)*[\w-]+(?:\.(?:sh|py|rb|js|ts))$/.test(first);
  if (/^\w+=\S*$/.test(first) && rest.length > 0) return startsLikeCommand(rest.join(' '));
  if (alsoWords.test(first) && !rest.some((word) => /[-./=$:'"<{[|&>\d]/.test(word))) return false;
  return (
    startsLikeCommand(text) &&
    !/^(?:\(|\{|\[|if|for|while|case|select|function)$/.test(first) &&
    !/^\s*=/.test(text.slice(first.length))
  );
}

/** Programs that are English words: `find me`, `sort order` and `watch mode` are no commands without an option, a path or a quotation. */
const alsoWords = inRow(
  /^/,
  oneOf(
    /find|sort|watch|test|time|host|read|set|cut|join|file|who|which|type|date|help|history|head|tail|less|more/,
    /service|task|just|forge|cast|print|info|man|hash|tree|column|split|wait|exit|return|break|continue|kill/,
    /install|migrate|move|copy|apply|deploy|release|render|serverless|screen|sleep|true|false|source|export/,
    /command|exec|expand|vault|op|air|node|next|turbo|act|from|select|free|top|up|down|id|w|last|look|seq|strings/,
    /paste/,
  ),
  /$/,
);

const runsAlone = /^(?:make|pytest|jest|vitest|uptime|whoami|htop|top|visudo|reboot)$/;
