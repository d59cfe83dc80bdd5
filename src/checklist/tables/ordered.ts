import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Gate } from '../../plan/plan.ts';
import { strongWordsIn } from '../gates/refusals/strong-stops.ts';

/** What the words of a cell order first, as a verb or a noun ("Immediate rollback", "Abort", "Stop and call"); null for what does not end the work. */
export function orderedIn(cell: string): Gate['type'] | null {
  const said = bare(cell.replace(mark, ''));
  return orders.find(({ pattern }) => pattern.test(said))?.type ?? (isOneOrder.test(said) ? strongWordsIn(said) : null);
}

/** The first of several things to do, as a list in a cell is written. */
const mark = /^(?:\d{1,2}[.)]|[-*•→⇒]|=>|->)\s*/u;

/** Nothing but one order: "Release abbrechen". */
const isOneOrder = /^[^,;:.?。、，；：？]{3,40}[.!。！]?$/u;

/** Without how soon it is done, and the verb that a noun needs: "Immediate …", "Execute the …", "ただちに …". */
function bare(said: string, most = mostOpeners): string {
  const rest = said.replace(opener, '');
  return most === 0 || rest === said || rest === '' ? said : bare(rest, most - 1);
}

const mostOpeners = 12;

const opener = inRow(
  /^/iu,
  oneOf(
    /immediate(?:ly)?|urgent(?:ly)?|emergency|instant|auto(?:mated|matic(?:ally)?)?|planned|manual(?:ly)?|execute|trigger|initiate|perform|start|an?|the|full|and|then|please/iu,
    /sofort\p{L}*|umgehend\p{L}*|unverzüglich\p{L}*|automatisch\p{L}*|den|einen|immédiat\p{L}*|déclencher|effectuer|exécuter|procéder (?:au|à un)|lancer|faire|le|un/iu,
    /iniciar|ejecutar|executar|acionar|activar|ativar|disparar|lanzar|realizar|fazer|hacer|(?:inm|im)ediat\p{L}+|el|o|um/iu,
    /немедленн\p{L}+|срочн\p{L}+|сразу|автоматическ\p{L}+|выполнить|сделать|запустить|начать/iu,
    /立即|立刻|马上|即刻|紧急|尽快|自动|手动|执行|触发|启动|直ちに|ただちに|即時|即座に|すぐに|速やかに|緊急|自動|手動/iu,
    /즉시|긴급|바로|자동|수동|فوری|بلافاصله|فورا|فوراً|انجام|اجرای/iu,
  ),
  /(?![a-zà-ÿа-яё])[の ,-]*/iu,
);

const orders: readonly { type: Gate['type']; pattern: Pattern }[] = hintedIn([
  {
    type: 'rollback',
    pattern: inRow(
      /^(?:(?:stop|pause|abort|halt|and|then|the)[ ,-]+)*/iu,
      oneOf(
        /roll(?:ing)?[- ]?back|revert(?!\p{L})|zurück(?:rollen|setzen|nehmen)|rückgängig|retour (?:en )?arrière|revenir en arrière/iu,
        /revers[ãa]o|reversi[óo]n|revert[ei]r|откат/iu,
        /回滚|回退|ロールバック|切り?戻|롤백|بازگشت|بازگردانی/iu,
      ),
      /(?![- ]?(?:is |are )?(?:not|im)\b|[- ]?(?:plan|script|skript|procedure|steps?|guide)\b|[计方]|手順|不可|불가|계획)/iu,
    ),
  },
  {
    type: 'stop',
    pattern: inRow(
      /^/iu,
      oneOf(
        /(?:stop|abort|halt|pause|hold|freeze)(?=$|[.!,;]| (?:here|immediately|and|the (?:rollout|deploy\w*|release|migration|upgrade|launch)|rollout|deploy\w*|release|further)\b)/iu,
        /no-?go|fail(?= (?:if|when|on)\b)|reject(?:ed)?(?=$|[.!,;])|(?:do not|don['’]t) (?:proceed|continue|deploy|release|go live)|block (?:the )?(?:release|deploy\w*|launch)/iu,
        /abbrechen|abbruch|stopp(?:en)?(?!\p{L})|anhalten|nicht fortfahren|arrêter(?! (?:le|la|les) (?:service|serveur))|interrompre|abandonner/iu,
        /(?:parar|abortar|interromper|interrumpir|detener)(?! (?:o|el|la) (?:servi|proces|conten))|остановить(?! (?:сервис|сервер))|прервать|прекратить/iu,
        /(?:arrêt|abandon|interruption|parada|interrup[çc]\p{L}+|cancela[çc]\p{L}+)(?!\p{L}| (?:du|de la|des|del?|d[aeo]s?) (?:serv|proces|cont))|стоп(?!\p{L})|(?:остановка|отмена) (?:релиз|депло|выкат|миграц|обновл)/iu,
        /(?:停止|中止|终止|暂停)(?!服务|应用|容器)|(?:不|禁止|不得|不可)准?(?:上线|发布|部署|通过|出$)|阻断|中断|중단|중지|توقف/iu,
      ),
    ),
  },
]);
