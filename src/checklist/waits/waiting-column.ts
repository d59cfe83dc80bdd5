import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { addItem, type Cursor } from '../draft.ts';
import type { TableNode } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { findDuration } from './duration.ts';
import { waitSpan } from './time-words.ts';

/** Adds the wait that a row names in its column of waiting times ("Soak", "Observe for"), behind what the row is about. */
export function addRowWait(cursor: Cursor, node: TableNode, { line, cells }: TableNode['rows'][number]): void {
  const column = waitingColumn(node);
  const time = column < 0 ? null : timeIn(node, column, cells[column] ?? '');
  if (time === null) return;
  const { draft, context } = cursor;
  const { condition } = context;
  const others = cells.filter((_, at) => at !== column);
  const told = plainText(others.find((cell) => /\p{L}{2}/u.test(cell)) ?? others[0] ?? '');
  const title = `${told === '' ? '' : `${told}: `}${headOf(node, column)} ${time}`;
  const span = waitSpan(time);
  draft.waits.push({ line, text: title, ...span });
  const data = { text: title, ...span };
  addItem(draft, { kind: 'wait', line, endLine: line, title, effect: 'reads', condition, data });
}

/** The column that says how long is waited in each row; -1 where none does, or its cells name no time. */
export function waitingColumn(node: TableNode): number {
  return node.header.findIndex((_, column) => {
    const head = headOf(node, column);
    if (!Object.values(heads).some((pattern) => pattern.test(head))) return false;
    return node.rows.some(({ cells }) => timeIn(node, column, cells[column] ?? '') !== null);
  });
}

function headOf({ header }: TableNode, column: number): string {
  return words(header[column] ?? '').replace(bracket, '');
}

/** "30 min" of a cell; its unit may stand in the head: "Wait (min)" over 30. */
function timeIn({ header }: TableNode, column: number, cell: string): string | null {
  const unit = bracket.exec(words(header[column] ?? ''))?.[0].replace(/[\s()（）]/g, '') ?? '';
  const text = words(cell);
  const counted = /^\d+(?:\s*[-–]\s*\d+)?$/.test(text) ? `${text} ${unit}` : '';
  return [text, counted].find((one) => findDuration(one) !== null) ?? null;
}

const bracket = /\s*[(（][^()（）]*[)）]$/;

/** What such a column is called, by language. Another language is another entry. */
const heads: { readonly [language: string]: Pattern } = hintedIn({
  english: inRow(
    /^(?:min(?:imum)?\.? )?/i,
    oneOf(
      /(?:soak|bake|wait(?:ing)?|hold|pause|dwell|observ(?:e|ation)|watch|monitor(?:ing)?|settle|cool-?down|stabili[sz]ation)/i,
      /time to (?:wait|observe|watch|soak)/i,
    ),
    /(?: (?:time|for|period|window|duration|phase|before next|between))?$/i,
  ),
  german:
    /^(?:(?:warte|beobachtungs|halte|ruhe|soak|stabilisierungs|bewährungs)-?(?:zeit|dauer|phase)|warten|beobacht(?:en|ung)|pause)$/iu,
  french:
    /^(?:(?:temps|durée|période|délai) (?:d['’]attente|d['’]observation|de surveillance|de stabilisation)|attente|attendre|observation|surveillance|stabilisation|pause)$/iu,
  iberian:
    /^(?:(?:tiempo|tempo|per[íi]odo|duraci[óo]n|duração) de (?:espera|observa\p{L}+|monitor\p{L}+|estabiliza\p{L}+)|espera|esperar|observaci[óo]n|observação|observar|monitor(?:eo|ización|amento)|pausa)$/iu,
  russian:
    /^(?:время (?:ожидания|наблюдения|выдержки)|ожидание|ждать|наблюдение|наблюдать|выдержка|пауза|период (?:наблюдения|ожидания))$/iu,
  chinese: /^(?:等待|观察|监控|稳定|停留|静置)(?:时间|时长|期)?$/,
  japanese: /^(?:待機|待ち|観察|監視|様子見)(?:時間|期間)?$/,
  korean: /^(?:대기|관찰|모니터링|안정화)(?: ?(?:시간|기간))?$/,
  persian: /^(?:(?:زمان|مدت) )?(?:انتظار|پایش|مشاهده)$/,
});
