import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import type { DocumentNode } from '../markdown/nodes.ts';
import { textOf } from '../markdown/nodes.ts';

/**
 * Whether a procedure builds anew what was lost, instead of taking a change back: its heading speaks of recovery and not of going back, and it
 * begins with another machine. A step that went wrong is not taken back that way.
 */
export function isAfterLoss(title: string, nodes: readonly DocumentNode[]): boolean {
  if (goesBack.test(title) || !recovers.test(title)) return false;
  if (/\bdisaster\b|katastroph|catastroph|desastre|аварий|灾难|災害|재해/iu.test(title)) return true;
  return nodes.some((node) => (node.kind === 'item' || node.kind === 'paragraph') && another.test(textOf(node)));
}

const goesBack = hinted(
  /roll(?:ing)? ?-?back|back ?-?out|revert|undo|zurück|rückbau|retour|annul|revers|откат|回滚|回退|ロールバック|切り?戻|롤백|بازگشت/iu,
);
const recovers = hinted(
  /recover|restor|rebuil|wiederherstell|wiederaufbau|restaur|récupér|recupera|reconstru|восстанов|恢复|重建|復旧|再構築|복구|재구축|بازیابی/iu,
);
const another = hinted(
  oneOf(
    /\b(?:new|fresh|replacement|spare|another|clean) (?:[\w-]+ ){0,2}(?:servers?|hosts?|machines?|clusters?|instances?|nodes?|vms?|boxe?s?|droplets?|hardware|region|account)\b/iu,
    /\bfrom (?:scratch|zero)\b/iu,
    /\b(?:neue[nrs]?|frische[nrs]?) (?:\p{L}+ )?(?:server|rechner|maschine|cluster|instanz|knoten)/iu,
    /\b(?:nouveau|nouvelle|nouvel) (?:serveur|machine|instance|hôte|grappe)/iu,
    /\b(?:nuev[oa]|nov[oa]) (?:servidor|máquina|instancia|instância|nodo|nó|clúster|cluster)/iu,
    /нов\p{L}+ (?:сервер|машин|кластер|узел|инстанс)|新(?:的|しい)?(?:服务器|主机|机器|集群|实例|サーバー?|マシン|クラスタ|インスタンス)/iu,
    /(?:새|신규) ?(?:서버|머신|클러스터|인스턴스)|سرور جدید/iu,
  ),
);
