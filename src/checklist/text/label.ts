import { inRow, oneOf } from '../../patterns/joined.ts';
import { words } from '../markdown/plain-text.ts';

/** The words of a text without what it is called before them: "Achtung:", "**Go/no-go:**", "**Triggers** —". */
export function unlabelled(markdown: string): string {
  return words(markdown.replace(inBold, '')).replace(calls, '');
}

const inBold = /^[^\p{L}*_]{0,8}(\*\*|__)[^*_]{2,30}?(?:[:：]\1|\1\s*[:：]|\1\s+[-–—])\s+(?=\S)/u;

/** Whether a text is nothing but what is called so: "Note" above a quotation. */
export function isLabel(text: string): boolean {
  return labelAlone.test(text);
}

const called = oneOf(
  /important|warning|caution|danger|alert|note|attention|achtung|warnung|wichtig|hinweis|alerte|avertissement/iu,
  /alerta|atenci[óo]n|aten[çc][ãa]o|importante|aviso|cuidado|внимание|важно|注意|警告|重要|주의|경고|중요|توجه|هشدار|مهم/iu,
);

const calls = inRow(/^/iu, called, /\s*[:：!！]\s*(?=\S)/iu);
const labelAlone = inRow(/^\W*/iu, called, /\W*$/iu);
