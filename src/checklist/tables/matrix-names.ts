import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { words } from '../markdown/plain-text.ts';

/** What a heading says that the rows of the table below it decide together: who has to approve, or whether one goes back. Null for others. */
export function decidedByRows(heading: string): 'approval' | 'rollback' | null {
  const text = words(heading);
  if (text.length > longest) return null;
  if (approvals.test(text)) return 'approval';
  return decisions.test(text) && back.test(text) ? 'rollback' : null;
}

const longest = 60;

const approvals = hinted(
  inRow(
    /^[^\p{L}]*/iu,
    oneOf(
      /(?:[\w-]+ )?(?:approval|sign-?off|authori[sz]ation) (?:matrix|table|levels|requirements)|(?:required approvals|approvals required|who (?:approves|has to approve|must approve))/iu,
      /(?:freigabe|genehmigungs)-?(?:matrix|tabelle|stufen)|wer (?:gibt frei|genehmigt)|(?:matrice|tableau|niveaux) d['’](?:approbation|autorisation)|matrice de validation|qui (?:approuve|valide)/iu,
      /(?:matriz|tabla|tabela|niveles|níveis) de (?:aprobaci[óo]n(?:es)?|aprobaciones|aprova[çc](?:ão|ões)|autorizaci[óo]n|autoriza[çc]ão)|qui[ée]n aprueba|quem aprova/iu,
      /матрица (?:согласовани[яй]|одобрени[яй])|кто (?:согласует|одобряет)|审批(?:矩阵|权限|级别|表)|承認(?:マトリクス|マトリックス|権限|表)|승인 ?(?:매트릭스|권한|표)|ماتریس (?:تأیید|تایید)/iu,
    ),
    /[^\p{L}]*$/iu,
  ),
);

const decisions = hinted(
  oneOf(
    /\bdecision (?:matrix|table|tree)\b|entscheidungs-?(?:matrix|tabelle|baum)|(?:matrice|tableau|arbre) de décision|(?:matriz|tabla|tabela|[áa]rbol|árvore) de decis/iu,
    /матрица (?:принятия )?решени|决策(?:矩阵|表|树)|判断(?:表|マトリ)|결정 ?(?:표|매트릭스|행렬)|ماتریس تصمیم/iu,
  ),
);

const back = hinted(
  /roll ?-?back|rückroll|zurückroll|retour (?:en )?arrière|revers[ãai]|откат|回滚|回退|切り?戻|ロールバック|롤백|بازگشت/iu,
);
