import { inRow, oneOf } from '../../patterns/joined.ts';
import type { CodeNode, DocumentNode } from '../markdown/nodes.ts';
import { opensShell } from './opens-shell.ts';
import { promptOf } from './prompts.ts';
import type { OpenShell } from './typed-inside.ts';

/**
 * Marks the blocks that are typed into a shell which a block above opened: one that ends in `ssh x` with nothing typed behind it means what
 * comes next. Until somebody leaves it, opens another, or says to be somewhere else; and no further than the chapter goes. One pass over
 * the text.
 */
export function markLeftOpen(nodes: DocumentNode[]): void {
  let open: Open | null = null;
  let level = 0;
  for (const node of nodes) {
    if (node.kind === 'heading') level = node.level;
    if (open !== null && isElsewhere(node, open)) open = null;
    if (node.kind === 'code' && mayBeShell(node)) open = throughBlock(node, open, level);
  }
}

/** `level`: of the heading that the block stands under, 0 for none. */
type Open = OpenShell & { level: number };

function isElsewhere(node: DocumentNode, open: Open): boolean {
  return (node.kind === 'heading' && node.level < open.level) || elsewhereLine(node) !== undefined;
}

/** The line on which a heading or a text says that what comes next is typed in another place; undefined where none does. */
export function elsewhereLine(node: DocumentNode): number | undefined {
  if (node.kind === 'heading') return elsewhere.test(node.text) ? node.line : undefined;
  if (node.kind !== 'paragraph' && node.kind !== 'item') return undefined;
  return node.lines.find(({ text }) => elsewhere.test(text))?.line;
}

/** "On your own machine", "in a second terminal", "leave the container": what comes next is not typed into the shell that is open. */
const elsewhere = oneOf(
  inRow(
    /\b/iu,
    oneOf(
      /local(?:ly|host)?|(?:your|own) (?:machine|laptop|computer|workstation)/iu,
      /(?:another|new|second|separate|different|other) (?:terminal|shell|window|tab)/iu,
      /(?:exit|leave|log ?out|close|quit|disconnect)\b[^.]{0,30}\b(?:shell|session|server|host|container|pod|node|ssh)/iu,
    ),
    /\b/iu,
  ),
  /\b(?:lokal\p{L}*|(?:neue[sn]?|zweite[sn]?|andere[sn]?) terminal|localement|(?:nouveau|autre|second) terminal|localmente|(?:otra|outro|nueva|novo|segundo) terminal)\b/iu,
  /локально|(?:другом|новом|втором) терминале|本地|另一个终端|新终端|ローカル|別のターミナル|로컬|다른 터미널|새 터미널/iu,
);

function mayBeShell({ lang }: CodeNode): boolean {
  return lang === null || /^(?:bash|sh|shell|zsh|console|terminal|shell-session|text|txt)$/i.test(lang);
}

/** Goes to another host from the one that is sat at. */
export const toAnotherHost = /^\s*(?:ssh|mosh|gcloud|aws|az|vagrant|fly|flyctl|heroku|railway)\b/;

/** A prompt of its own says where a block is typed, and so does going to another host; `chroot` and `su` are typed where one is. */
function throughBlock(node: CodeNode, open: Open | null, level: number): Open | null {
  const typed = node.content.filter(({ text }) => text.trim() !== '' && !/^\s*#\s/.test(text));
  const last = typed.at(-1);
  const prompt = last === undefined ? null : promptOf(last.text);
  const name = last === undefined ? null : opensShell(prompt?.rest ?? last.text.trim());
  const placed =
    (name !== null && toAnotherHost.test(last?.text ?? '')) || typed.some(({ text }) => promptOf(text)?.host);
  if (open !== null && !placed) node.inside = { name: open.name, line: open.line, prompt: open.prompt };
  if (last !== undefined && name !== null) return { name, line: last.line, prompt: prompt?.host ?? null, level };
  return placed || typed.some(({ text }) => /^\s*(?:exit|logout)\b/.test(text)) ? null : open;
}
