import { hintedIn, mayMatchIn, type Pattern } from '../../patterns/hinted.ts';
import { startsLikeCommand } from './command-shape.ts';
import type { Line } from './piece.ts';

/** What a terminal prints before a command. `host` is null on this machine; `client` prompts belong to a database client. */
export type Prompt = { host: string | null; rest: string; client: boolean };

const prompts: readonly { pattern: Pattern; read: (match: RegExpExecArray) => Prompt }[] = hintedIn([
  {
    pattern: /^\s*(?:\([\w.-]+\)\s*)?[$❯➜]\s+(\S.*)$/u,
    read: (match) => ({ host: null, rest: match[1] ?? '', client: false }),
  },
  { pattern: /^\s*(?:\([\w.-]+\)\s*)?\[([\w.-]+@[\w.-]+)[^\]]*\]\s*[#$%]\s*(.*)$/, read: remote },
  { pattern: /^\s*(?:\([\w.-]+\)\s*)?([\w.-]+@[\w.-]+)(?::[^\s$#%>]*)?\s*[#$%>]\s*(.*)$/, read: remote },
  { pattern: /^\s*((?:sh|bash)-[\d.]+)\s*[#$]\s*(.*)$/, read: remote },
  { pattern: /^\s*([a-z][\w.-]*-[\w.-]*)[#%]\s+(\S.*)$/, read: remote },
  {
    pattern: /^\s*(?:[\w-]+)?(?:=[#>*]|=\([#>]|[a-z]\w*>)\s+(\S.*)$/,
    read: (match) => ({ host: null, rest: match[1] ?? '', client: true }),
  },
]);

const promptsIn = mayMatchIn(prompts, ({ pattern }) => pattern);

/** No prompt is longer; a line of megabytes is not looked through for one. */
const longestPrompt = 500;

/** The prompt at the head of a line, or null. */
export function promptOf(text: string): Prompt | null {
  const head = text.slice(0, longestPrompt);
  for (const { pattern, read } of promptsIn(head)) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const prompt = read(match);
    return { ...prompt, rest: prompt.rest + text.slice(longestPrompt) };
  }
  return null;
}

/** In a console fence `# apt update` may be root's prompt: only when every line begins so and none with `$`. */
export function rootPrompts(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  return filled.length > 0 && filled.every(({ text }) => /^\s*#\s+[a-z./]\S*/.test(text));
}

/**
 * `> npm version patch`: a prompt that a shell would take for a file to write, so every line but the comments between has to begin so, and
 * like a command.
 */
export function quotePrompts(lines: readonly Line[]): boolean {
  const typed = lines.filter(({ text }) => text.trim() !== '' && !isComment(text));
  return (
    typed.length > 0 &&
    typed.every(({ text }) => /^\s*>\s+[a-z./]/.test(text) && startsLikeCommand(text.replace(/^\s*>\s+/, '')))
  );
}

const isComment = (text: string): boolean => /^\s*#\s/.test(text);

function remote(match: RegExpExecArray): Prompt {
  const host = match[1] ?? null;
  return {
    host: host !== null && /@localhost$/.test(host) ? null : host,
    rest: match[2] ?? '',
    client: false,
  };
}
