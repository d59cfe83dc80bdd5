import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { DocumentSection } from '../sections/sections.ts';
import { numberedStep } from '../tasks/step-words.ts';

/** Whether a heading below a way back names a case or a part of its own: "If only the app is broken", "Database", "仅前端回滚". */
export function startsCase({ label, title }: DocumentSection): boolean {
  return !/^(?:post|after|before|pre)\b/i.test(label) && !numberedStep.test(title) && ownCase.test(label);
}

const ownCase = hinted(
  oneOf(
    inRow(
      /^/iu,
      oneOf(
        /if|when|in case|case|scenario|situation|option|full|partial|automated|automatic|manual|application|app|code/iu,
        /database|db|data|infrastructure|frontend|backend|config\w*|emergency|quick|immediate rollback|for|to/iu,
        /roll ?-?back|rolling back|revert|restore|если|wenn|bei|si|se|falls/iu,
        /datenbank|anwendung|zurückrollen|zurücksetzen|retour (?:en )?arrière|restauration|código|aplicaci[óo]n|aplicação/iu,
        /banco|base de (?:datos|dados|données)|revert[ei]r|restaurar|reversi[óo]n|reversão|откат\p{L}*|восстановлени\p{L}+/iu,
      ),
      /(?!\p{L})/iu,
    ),
    /\broll ?-?back\b(?! (?:is )?(?:complete|verif))/iu,
    // "前端回滚" is that of a part; "回滚步骤" and "回滚验证" belong to one.
    /^.{1,14}?(?:回滚|回退|还原|の?ロールバック|の?切り?戻し|の?復元| ?롤백| ?되돌리기| ?복원)(?:\s*[(（]|$)/iu,
  ),
);
