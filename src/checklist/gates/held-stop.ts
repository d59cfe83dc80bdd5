import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { words } from '../markdown/plain-text.ts';

/** A mark in brackets at the end of a text that holds the walk: `said`: what it waits for, or the sentence before it where it names nothing. */
export type HeldStop = { text: string; from: string };

/** "… report the counts. [STOP]", "[STOP — Ann confirms the copy]", "[HOLD for QA]". Null for others. */
export function heldStop(markdown: string): HeldStop | null {
  const whole = words(markdown);
  const found = mark.exec(whole);
  if (found === null) return null;
  const [from, inside = ''] = found;
  return {
    text: /[\p{L}\p{N}]{2}/u.test(inside) ? from.slice(1, -1) : sentenceBefore(whole.slice(0, found.index), from),
    from,
  };
}

/** "report the counts. [STOP]" */
function sentenceBefore(before: string, mark: string): string {
  const last = /(?<![^.。!！→])[^.。!！→]*[.。!！]?\s*$/u.exec(before)?.[0].trim() ?? '';
  return `${last} ${mark}`.trim();
}

const mark = hinted(
  oneOf(
    /\[(?:HARD )?(?:STOP|HOLD|PAUSE|HALT|WAIT|GATE|CHECKPOINT|SIGN-?OFF)\b([^[\]]{0,100})\](?=[.\s]*$)/u,
    /\[(?:STOPP|HALTEN|WARTEN|FREIGABE|ARRÊT|ATTENDRE|PAUSE|PARE|PARAR|ALTO|ESPERAR|AGUARDAR|СТОП|ПАУЗА|ЖДАТЬ)(?!\p{L})([^[\]]{0,100})\](?=[.\s]*$)/u,
    /[[【](?:停止|暂停|等待|中止|一時停止|停止して確認|중단|대기|정지|توقف)([^[\]【】]{0,100})[\]】](?=[.。\s]*$)/u,
  ),
);
