import { hinted } from '../../patterns/hinted.ts';
import { words } from '../markdown/plain-text.ts';
import { orderedIn } from './ordered.ts';
import { about, type Found, isSaid, joined, type Row, subjectOf } from './row.ts';

/** A cell under "Rollback threshold" or "Abort criteria" says when, whatever it is a limit of. */
export function criteriaOf({ line, roles, texts }: Row): Found | null {
  const column = roles.findIndex(
    (role, at) => (role === 'rollback' || role === 'stop') && isSaid(texts[at]) && !votes.test(texts[at] ?? ''),
  );
  const role = roles[column];
  if ((role !== 'rollback' && role !== 'stop') || roles[0] === 'rank') return null;
  const cell = texts[column] ?? '';
  return {
    line,
    type: orderedIn(cell) ?? role,
    text: joined(texts),
    conditions: [{ line, text: about({ roles, texts }, cell) }],
  };
}

/** "| No-Go |" may be where somebody votes. */
const votes = /^(?:x|y|n|yes|no|go|ja|nein|oui|non|s[íi]|sim|n[ãa]o|да|нет|是|否|はい|いいえ|예|아니오|بله|خیر)$/iu;

/** The stop that a row is by its case and what is done then, or by what is done where it is not so. */
export function gateOfRoles(row: Row): Found | null {
  return actionOf(row) ?? unlessOf(row);
}

/** A case, and beside it what is done then. */
function actionOf({ line, roles, texts }: Row): Found | null {
  const column = roles.findIndex((role, at) => role === 'action' && at > 0);
  const done = texts[column] ?? '';
  const type = column < 0 ? null : orderedIn(done);
  const subject = subjectOf({ roles, texts });
  if (type === null || subject === '') return null;
  const limit = saysWhen.test(done) ? done : (texts[roles.indexOf('limit')] ?? '');
  const text = limit === '' ? subject : about({ roles, texts }, limit);
  return { line, type, text: joined(texts), conditions: [{ line, text }] };
}

/** What has to be so, and beside it what is done where it is not. */
function unlessOf({ line, roles, header, texts }: Row): Found | null {
  const column = roles.indexOf('unless');
  const type = column < 1 ? null : orderedIn(texts[column] ?? '');
  if (type === null) return null;
  const text = about({ roles, texts }, words(header[column] ?? ''));
  return { line, type, text: joined(texts), conditions: [{ line, text }] };
}

/** "Roll back if it stays so for an hour" */
const saysWhen = hinted(
  /(?<!\p{L})(?:if|when|unless|wenn|falls|bei|si|se|caso|cuando|quando|если|при)(?!\p{L})|如果|[若当]|場合|경우|اگر/iu,
);
