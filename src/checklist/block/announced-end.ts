import { hintedIn, mayMatchIn, type Pattern } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import type { Unit } from './block-reading.ts';

/** Whether a text beside a command says that it goes on until somebody stops it ("Ctrl+C to stop", "leave it running"). */
export function announcesNoEnd(text: string): boolean {
  return endlessIn(text).some((pattern) => pattern.test(text));
}

/** By language; another language is another line. "Ctrl+C to cancel" is what may be pressed at any command. */
const endless: readonly Pattern[] = hintedIn([
  oneOf(
    /\b(?:ctrl|control)[\s+-]*c\b[`"']?,? (?:(?:it |this )?(?:to|will|when|once|after) )(?:you |it |done|finished|ready|stop|exit|quit|end|leave|detach|about |~ ?|\d)/i,
    /\b(?:stop|exit|quit|end|leave|detach) (?:it |them |this |the \w+ )?(?:with|by|using|via)(?: pressing| hitting)? [`"']?(?:ctrl|control)[\s+-]*c\b/i,
    /\bruns? until (?:you |it is |it's )?(?:stop|stopped|interrupt|interrupted|killed|kill)|\b(?:leave|keep) (?:it|this|that|the (?:command|script|process|tail|log)) (?:running|going)\b/i,
  ),
  /(?:strg|ctrl)[\s+-]*c[`"']? (?:beendet|stoppt|zum (?:beenden|stoppen|verlassen))|mit [`"']?(?:strg|ctrl)[\s+-]*c[`"']? (?:beenden|stoppen|verlassen)|läuft(?: weiter)?,? bis (?:man|du|sie|es|zum abbruch)|(?:weiter)?laufen lassen(?!\p{L})/iu,
  /ctrl[\s+-]*c[`"']? pour (?:quitter|arrêter|sortir|stopper|terminer)|(?:quitter|arrêter|sortir) (?:avec|par|via) [`"']?ctrl[\s+-]*c|laisse[rz] tourner/iu,
  /ctrl[\s+-]*c[`"']? para (?:sair|parar|encerrar|finalizar|salir|detener|terminar)|(?:sair|parar|salir|detener) con? [`"']?ctrl[\s+-]*c|(?:deix[ae]r?|dejar|deje|deja) (?:rodando|corriendo|ejecutándose|executando)/iu,
  /ctrl[\s+-]*c[`"']?[\s,—-]*(?:для (?:выхода|остановки|завершения)|чтобы (?:выйти|остановить|завершить)|выход)|остановить (?:через |по )?[`"']?ctrl[\s+-]*c|остав(?:ьте|ить) (?:запущенн|работать)/iu,
  /ctrl[\s+-]*c[`"']?\s*(?:可|来|以|键)?\s*(?:退出|停止|结束|终止)|(?:保持|持续)(?:运行|输出)/iu,
  /ctrl[\s+-]*c[`"']?\s*(?:で|を押して|を押すと)\s*(?:終了|停止|抜け|止め)|(?:起動|実行)したまま/iu,
  /ctrl[\s+-]*c[`"']?\s*(?:로|으로|를 눌러|을 눌러)\s*(?:종료|중지|중단|빠져)|실행(?:해 ?둔|한 ?채|된 ?채)/iu,
  /ctrl[\s+-]*c[`"']?\s*(?:برای )?(?:خروج|توقف)|(?:خروج|توقف) با [`"']?ctrl[\s+-]*c/iu,
]);

const endlessIn = mayMatchIn(endless, (pattern) => pattern);

/** Marks the last command of a unit whose title, or the comments right below it, say so, unless one is known to go on anyway. */
export function markEndless(units: readonly Unit[]): Unit[] {
  return units.map((unit, at) => {
    const last = unit.commands.at(-1);
    if (last === undefined || unit.commands.some(({ longRunning }) => longRunning)) return unit;
    if (last.effect === 'shell' || /&\s*$/.test(last.text)) return unit;
    const below = units[at + 1];
    const said = [
      unit.title,
      ...unit.manual.map(({ text }) => text),
      ...(below === undefined ? [] : commentsOf(below)),
    ];
    if (!said.some(announcesNoEnd)) return unit;
    return { ...unit, commands: [...unit.commands.slice(0, -1), { ...last, longRunning: true }] };
  });
}

function commentsOf({ title, manual, commands, statements, client }: Unit): string[] {
  if (commands.length > 0 || statements.length > 0 || client !== null) return [];
  return [title, ...manual.map(({ text }) => text)];
}
