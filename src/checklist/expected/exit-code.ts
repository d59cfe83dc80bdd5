import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';

/** With which code a text says that a program ends, where it says no more than that: "Exit code 0 (success)", "Rückgabewert 0". */
export function exitCodeIn(text: string): string | null {
  return code.exec(text)?.[1] ?? null;
}

const code = hinted(
  inRow(
    /^(?:\p{L}{1,4}['’ ])?/iu,
    oneOf(
      /(?:exit|return)s?[- ]?(?:with )?(?:code|status)|exits (?:with )?|rückgabewert|exit-?code|code de (?:retour|sortie)|código de (?:saída|salida|retorno)/iu,
      /код (?:возврата|выхода|завершения)|退出(?:状态)?码|返回码|終了(?:コード|ステータス)|종료 ?코드|کد (?:خروج|بازگشت)/iu,
    ),
    /(?!\p{L}{3})[^.;,\d]{0,12}?(\d{1,3}) ?(?:입니다|이다|です|است)?[.。]?(?:\s*[(（][^()（）\d]*[)）])?[.。]?$/iu,
  ),
);
