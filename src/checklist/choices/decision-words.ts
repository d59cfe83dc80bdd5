import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/** "Decision points", "Which way back?", "判断ポイント": a heading over cases of which somebody has to find the one that holds. */
export function asksToDecide(label: string): boolean {
  return label.length <= longest && asksIn(label).some(({ pattern }) => pattern.test(label));
}

const longest = 60;

/** How a heading says so. Another language is another entry. */
const asks: { [L in Language]: Pattern } = hintedIn({
  english:
    /^(?!after|before)(?:\w+ ){0,2}decisions?(?: (?:points?|matrix|table|tree|guide|making|criteria|flow))?(?:$|\s*[:?–—-])|^(?:decide|which|choose|choosing|select|pick)\s/i,
  german: /^(?:entscheidung(?:en|s\p{L}+)?)(?!\p{L})|^(?:welche[rsn]?|wahl d\p{L}+|wähle\p{L}*)\s/iu,
  french:
    /^(?:(?:points?|arbre|matrice|tableau) de )?décisions?(?!\p{L})|^(?:quel(?:le)?s?|choisir|choix d)(?!\p{L})/iu,
  iberian:
    /^(?:(?:puntos?|pontos?|matriz|tabla|tabela) de )?(?:decisi(?:ón|ones)|decis(?:ão|ões))(?!\p{L})|^(?:cu[áa]l|qual|elegir|escolher?|elija|escolha)(?!\p{L})/iu,
  russian:
    /^(?:точк[аи] )?(?:принятия )?решени[ейя](?!\p{L})|^(?:матрица|дерево|таблица) решений|^(?:какой|какая|выбор)\s/iu,
  chinese: /^(?:决策|判断|抉择)(?:点|树|矩阵|表|条件|标准|依据|流程)?$|^(?:选择|如何选择)/u,
  japanese: /^(?:判断|意思決定)(?:ポイント|基準|フロー|表|の流れ)?$|^どの.{1,12}(?:か|選)/u,
  korean: /^(?:결정|판단|의사 ?결정) ?(?:지점|기준|트리|흐름|표|포인트)?$|^어떤 .{1,12}(?:까|할지|선택)/u,
  persian: /^(?:نقاط|معیارهای|جدول|درخت)? ?تصمیم(?:‌?گیری)?|^کدام /u,
});

const asksIn = triedOn(saidIn(asks, (pattern, language) => [{ language, pattern }]));
