import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import type { Gate } from '../../plan/plan.ts';
import { outcomeOf } from '../gates/criteria/criteria-name.ts';
import { readGate } from '../gates/gate-words.ts';
import { readSoftGate } from '../gates/soft-gate-words.ts';
import { words } from '../markdown/plain-text.ts';
import { orderedIn } from './ordered.ts';
import { type Found, joined, type Row, subjectOf } from './row.ts';

/** Whatever its head: a cell that orders an end beside trouble, or that says a stop as a sentence does. */
export function toldIn({ line, roles, header, texts }: Row): Found | null {
  const subject = subjectOf({ roles, texts });
  for (const [column, text] of texts.entries()) {
    const ordered = column > 0 && outcomeOf(words(header[column] ?? '')) === null ? orderedIn(text) : null;
    const type = ordered !== null && trouble.test(subject) ? ordered : saidAs(text);
    if (type === null) continue;
    const about = ordered !== null && subject !== '' ? subject : text;
    return { line, type, text: joined(texts), conditions: [{ line, text: about }] };
  }
  return null;
}

/** The stop that a cell is as a sentence. */
function saidAs(text: string): Gate['type'] | null {
  const strict = readGate(text)?.type;
  if (strict !== undefined) return strict === 'order' ? null : strict;
  const kind = text.length < shortest ? undefined : readSoftGate(text)?.kind;
  if (kind === 'stop' || kind === 'approval') return kind;
  return kind === 'order' && orders.test(text) ? 'soft' : null;
}

/** "Must match" is how something looks; what comes first is an order. */
const orders = hinted(
  oneOf(
    /\b(?:before|after|only|once|until|prior to)\b|(?<!\p{L})(?:bevor|vor|nachdem|nur|erst|avant|après|seulement|antes|después|depois|s[óo]lo|только|перед|после)(?!\p{L})/iu,
    /前|[后後]|再|才|전에?(?=\s|$)|후에?(?=\s|$)|قبل|پس از/iu,
  ),
);

const shortest = 16;

/** A measure beyond its limit, or something that went wrong. */
const trouble = hinted(
  oneOf(
    /[<>≥≤]=? ?\d|\d ?%|fail|error|timeout|mismatch|corrupt|(?:data|packet) loss|\bdown\b|unavailable|unreachable|crash|breach|incident|regress|vulnerab/iu,
    /fehl(?:er|schl)|ausfall|abweich|panne|échec|erreur|indisponib|falla|falha|erro(?!\p{L})|ca[íi]d[ao]|ошибк|сбо[йея]|отказ|недоступ/iu,
    /失败|异常|错误|丢失|不一致|超时|不可用|失敗|異常|エラー|障害|실패|오류|장애|불일치|خطا|شکست/iu,
  ),
);
