import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Gate } from '../../plan/plan.ts';

/** What the words of a cell order first, as a verb or a noun ("Immediate rollback", "Abort", "Stop and call"); null for what does not end the work. */
export function orderedIn(cell: string): Gate['type'] | null {
  const said = cell.replace(mark, '');
  return orders.find(({ pattern }) => pattern.test(said))?.type ?? null;
}

/** The first of several things to do, as a list in a cell is written. */
const mark = /^(?:\d{1,2}[.)]|[-*•→⇒]|=>|->)\s*/u;

const orders: readonly { type: Gate['type']; pattern: Pattern }[] = hintedIn([
  {
    type: 'rollback',
    pattern: inRow(
      /^(?:(?:immediate(?:ly)?|emergency|auto(?:mated|matic(?:ally)?)?|planned|manual(?:ly)?|execute|trigger|initiate|perform|start|an?|the|full|stop|pause|abort|halt|and|then|please|sofort\p{L}*|(?:den|einen) |immédiat\p{L}*|iniciar|ejecutar|executar|fazer|hacer|lancer|faire|немедленн\p{L}+|автоматическ\p{L}+|立即|立刻|直ちに|自动|自動|즉시|자동|فوری|بلافاصله)[ ,-]*)*/iu,
      oneOf(
        /roll(?:ing)?[- ]?back|revert(?!\p{L})|zurückrollen|retour (?:en )?arrière|revers[ãa]o|reversi[óo]n|revert[ei]r|откат/iu,
        /回滚|回退|ロールバック|切り?戻|롤백|بازگشت|بازگردانی/iu,
      ),
    ),
  },
  {
    type: 'stop',
    pattern: inRow(
      /^(?:(?:immediate(?:ly)?|sofort|immédiatement|немедленно|立即|立刻|直ちに|즉시)[ ,]*)?/iu,
      oneOf(
        /(?:stop|abort|halt|pause|hold|freeze)(?=$|[.!,;]| (?:here|immediately|and|the (?:rollout|deploy\w*|release|migration|upgrade|launch)|rollout|deploy\w*|release|further)\b)/iu,
        /no-?go|fail(?= (?:if|when|on)\b)|reject(?:ed)?(?=$|[.!,;])|(?:do not|don['’]t) (?:proceed|continue|deploy|release|go live)|block (?:the )?(?:release|deploy\w*|launch)/iu,
        /abbrechen|abbruch|stopp(?:en)?(?!\p{L})|anhalten|nicht fortfahren|arrêter(?! (?:le|la|les) (?:service|serveur))|interrompre|abandonner/iu,
        /(?:parar|abortar|interromper|interrumpir|detener)(?! (?:o|el|la) (?:servi|proces|conten))|остановить(?! (?:сервис|сервер))|прервать|прекратить/iu,
        /(?:停止|中止|终止|暂停)(?!服务|应用|容器)|(?:不|禁止|不得|不可)准?(?:上线|发布|部署|通过|出$)|阻断|中断|중단|중지|توقف/iu,
      ),
    ),
  },
]);
