import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { readGate } from '../gates/gate-words.ts';
import { type DocumentNode, type ItemNode, nodesUntil, type ParagraphNode, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { hasInlineCommand } from '../tasks/task-items.ts';
import { endsInColon } from '../text/ends-in-colon.ts';
import { leadText } from '../text/lead.ts';
import { conditionLine } from './listed-conditions.ts';

/** `> [!WARNING]`, `:::warning`, `!!! danger`, "**⚠️ Warning:** …": what to heed is shown as a soft stop behind the item above it. */
export const alert: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (cursor.context.purpose !== 'walk') return 0;
  if (node?.kind === 'item') return isWarning(node) ? addAlert(cursor, node, 0, []) : 0;
  if (node?.kind !== 'paragraph') return 0;
  const first = node.lines[0]?.text.trim() ?? '';
  if (bracketed.test(first) && node.quoted) return addAlert(cursor, node, 1, quotedBelow(cursor));
  if (fenced.test(first)) return addAlert(cursor, node, 1, untilColons(cursor, node));
  // "**CRITICAL:** Change these:" announces the work below it.
  const isWorded = worded.test(first) || shouted.test(first);
  return isWorded && !endsInColon(leadText(node) ?? '') ? addAlert(cursor, node, 0, []) : 0;
};

const bracketed = /^\[!(?:WARNING|CAUTION|DANGER)\]/i;
/** Docusaurus and VitePress write `:::warning`, MkDocs `!!! warning "Title"`. */
const fenced = hinted(/^(?::{3,}\s*\{?|!!!\s*)(?:warning|danger|caution|alert|attention|critical)\b/i);
const worded = hinted(
  inRow(
    /^(?:[^\p{L}\p{N}\s*_]{1,3}\s*)?(?:\*\*|__)\s*(?:[^\p{L}\p{N}\s*_]{1,3}\s*)?/iu,
    oneOf(
      /warning|caution|danger|critical|warnung|achtung|vorsicht|avertissement|attention|aviso|atenção|cuidado/iu,
      /atención|advertencia|внимание|осторожно|警告|注意|경고|주의|هشدار/iu,
    ),
    /(?!\p{L})[^*_]{0,40}?(?:[:：!]\s*(?:\*\*|__)|(?:\*\*|__)\s*[:：!])\s*\S/iu,
  ),
);

/** Without emphasis only capitals say that it is no word of a sentence. */
const shouted = inRow(
  /^[^\p{L}\p{N}\s*_]{0,3}\s*/u,
  oneOf(
    /WARNING|CAUTION|DANGER|CRITICAL|WARNUNG|ACHTUNG|VORSICHT|AVERTISSEMENT|ATTENTION|AVISO|ATENÇÃO|CUIDADO/u,
    /ATENCIÓN|ADVERTENCIA|ВНИМАНИЕ|ОСТОРОЖНО|警告|注意|경고|주의|هشدار/u,
  ),
  /\s*(?:[:：!！]|\s[-–—]\s)\s*\S/u,
);

/** A bullet that is done has its stop from its own words. */
function isWarning(node: ItemNode): boolean {
  const first = node.lines[0]?.text.trim() ?? '';
  const isPlainBullet = node.ordinal === null && !boxPattern.test(first) && !hasInlineCommand(node);
  return isPlainBullet && (worded.test(first) || shouted.test(first)) && !endsInColon(textOf(node));
}

function quotedBelow({ nodes, at }: Cursor): DocumentNode[] {
  return nodesUntil(nodes, at, (other) => !(other.quoted && isPlain(other)));
}

/** Text that is part of the alert; a block or a box in it is work of its own. */
function isPlain(node: DocumentNode): boolean {
  return node.kind === 'paragraph' || (node.kind === 'item' && !boxPattern.test(node.lines[0]?.text ?? ''));
}

/** Up to the line of colons that closes it; everything else that is in there is read as usual. */
function untilColons({ nodes, at }: Cursor, node: ParagraphNode): DocumentNode[] {
  if (node.lines.length > 1 && closes(node.lines.at(-1)?.text)) return [];
  const below = nodes.slice(at + 1, at + 1 + longest);
  const inside = below.slice(0, below.findIndex(isClosing) + 1);
  return inside.every(isPlain) ? inside : [];
}

const longest = 12;

function isClosing(node: DocumentNode): boolean {
  return (node.kind === 'paragraph' || node.kind === 'item') && closes(node.lines.at(-1)?.text);
}

function closes(text: string | undefined): boolean {
  return /^:{3,}$/.test(text?.trim() ?? '');
}

function addAlert(cursor: Cursor, node: ParagraphNode | ItemNode, skipped: number, below: DocumentNode[]): number {
  const own = node.lines.slice(skipped).filter((line) => !closes(line.text));
  const paragraphs = below.filter((other) => other.kind === 'paragraph');
  const lead = own.length > 0 ? own : (paragraphs[0]?.lines.filter((line) => !closes(line.text)) ?? node.lines);
  const text = words(textOf({ lines: lead }));
  const strict = readGate(text);
  const listed = below.filter((other) => other.kind === 'item').map(conditionLine);
  const inline = strict?.conditions.map((condition) => ({ line: node.line, text: condition })) ?? [];
  const conditions = [...inline, ...listed];
  addGate(cursor, { line: node.line, type: strict?.type ?? 'soft', text, conditions });
  return below.length + 1;
}
