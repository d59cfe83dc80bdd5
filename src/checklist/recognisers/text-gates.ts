import type { Cursor } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { type GateText, readGate } from '../gates/gate-words.ts';
import { announcesRules, isBan } from '../gates/soft-gate-words.ts';
import type { CodeNode, TextLine } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';

/** The stops in a fence of text: rules under a heading that announces them, or numbered steps of which some end the work in a case. */
export function addTextGates(cursor: Cursor, node: CodeNode): void {
  if (announcesRules(cursor.context.heading)) addRules(cursor, node.content);
  else if (cursor.context.purpose !== 'rollback') addSteps(cursor, node.content);
}

/** The stops in comments of code that is typed or pasted as a whole: "// If it is more than 0: do not go on". They are asked behind it. */
export function addCommentStops(cursor: Cursor, node: CodeNode): void {
  for (const { line, text } of node.content) {
    const said = comment.exec(text)?.[1] ?? '';
    const stop = said === '' ? null : readGate(said);
    if (stop === null || !stopsInCase(stop)) continue;
    addStop(cursor, line, said);
  }
}

const comment = /^\s*(?:\/\/|#|--|;)+\s*(\p{L}.*?)\s*$/u;

/** Files speak of what they are for; only what names its case is said of the walk. */
function stopsInCase({ type, text, conditions }: GateText): boolean {
  return type !== 'order' && conditions.length > 0 && conditions[0] !== text;
}

/** Rules drawn in a box ("║ 1. NO release WITHOUT a backup ║"): each line is one. */
function addRules(cursor: Cursor, lines: readonly TextLine[]): void {
  for (const { line, text } of lines) {
    const rule = text.replace(/^[\s│┃║|+*#>-]+|[\s│┃║|+]+$/g, '').replace(numbered, '');
    if (addStop(cursor, line, rule)) continue;
    if (isBan(rule)) addGate(cursor, { line, type: 'soft', text: words(rule), conditions: [] });
  }
}

/** "2. If it does not rise: ROLLBACK" among steps in prose; a stop without a case of its own is a name or a way through menus. */
function addSteps(cursor: Cursor, lines: readonly TextLine[]): void {
  const steps = lines.filter(({ text }) => numbered.test(text));
  if (steps.length < fewest) return;
  for (const { line, text } of steps) {
    const step = text.trim().replace(numbered, '');
    if (readGate(step)?.conditions[0] !== words(step)) addStop(cursor, line, step);
  }
}

/** One line with a number is no list. */
const fewest = 2;
const numbered = /^\s*\d{1,2}[.)]\s+/;

function addStop(cursor: Cursor, line: number, text: string): boolean {
  const stop = readGate(text);
  if (stop === null || stop.type === 'order') return false;
  const conditions = stop.conditions.map((condition) => ({ line, text: condition }));
  addGate(cursor, { line, type: stop.type, text: stop.text, conditions });
  return true;
}
