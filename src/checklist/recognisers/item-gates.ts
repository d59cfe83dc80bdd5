import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Cursor } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { tellsState } from '../gates/criteria/told-state.ts';
import { readGate } from '../gates/gate-words.ts';
import type { ItemNode, ParagraphNode } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { sentencesOf } from '../text/sentences.ts';
import { laterGate } from './gate.ts';
import { addTaskGate } from './soft-gate.ts';

/** "Ask a maintainer to approve …" and "**CRITICAL**: …" stop behind their own item. */
export function addItemGates(cursor: Cursor, node: ItemNode | ParagraphNode, text: string): void {
  if (cursor.context.purpose !== 'walk') return;
  const { line, lines } = node;
  const found = readGate(text);
  const later = found === null ? laterGate(lines) : null;
  if (found !== null && found.type !== 'order') {
    const conditions = found.conditions.map((condition) => ({ line, text: condition }));
    addGate(cursor, { line, type: found.type, text: found.text, conditions });
  } else if (later !== null) {
    addGate(cursor, later);
  } else if (critical.test(text)) {
    addGate(cursor, { line, type: 'soft', text: plainText(text), conditions: [] });
  } else if (isShown(cursor, node, text)) {
    addGate(cursor, { line, type: 'soft', text: firstSentence(text), conditions: [] });
  } else addTaskGate(cursor, text, 'after');
}

/** "1. **The oven is cold.** `oven --heat` says so": before the work the command only shows it. Where nothing is run, it is asked by its tick. */
function isShown({ context, draft }: Cursor, node: ItemNode | ParagraphNode, text: string): boolean {
  if (context.role !== 'prepare' || node.kind !== 'item' || node.ordinal === null) return false;
  if (boxPattern.test(node.lines[0]?.text ?? '')) return false;
  const last = draft.items.at(-1);
  return last?.kind === 'command' && last.line >= node.line && tellsState(firstSentence(text));
}

function firstSentence(text: string): string {
  return plainText(sentencesOf(text, 'apart')[0] ?? text);
}

/** The author's mark of a task that nothing may pass: in capitals, at the head, in bold, in brackets or behind a sign at the end. */
const critical = hinted(
  oneOf(
    inRow(
      /(?:\*\*\s*|^(?:[^\p{L}\p{N}]{0,6})|[([【]\s*\**)/u,
      oneOf(
        /CRITICAL|MANDATORY|BLOCKER|BLOCKING|KRITISCH|PFLICHT|CRITIQUE|OBLIGATOIRE|CR[IÍ]TIC[OA]|OBRIGAT[ÓO]RI[OA]/u,
        /OBLIGATORI[OA]|КРИТИЧНО|КРИТИЧЕСКИ|ОБЯЗАТЕЛЬНО|必须|必須|필수|الزامی|حیاتی/u,
      ),
      /(?![\p{L}])/u,
    ),
    /\*\*\s*Critical\s*(?::|\*\*)/u,
    /(?:(?!\d)\p{Extended_Pictographic}\p{Variation_Selector}?|[-–—])\s*\*{0,2}(?:CRITICAL|MANDATORY|BLOCKER|BLOCKING|KRITISCH|PFLICHT|CRITIQUE|CR[IÍ]TIC[OA]|КРИТИЧНО|必须|必須|필수)[*!.]*$/u,
    // Where it is decided whether to go, nothing passes before it is.
    /^[^.:]{0,24}\b[Gg][Oo] ?\/ ?[Nn][Oo]-?[Gg][Oo]\b[^.:]{0,30}\b(?:meeting|review|decision|call|vote|poll)\b/u,
  ),
);
