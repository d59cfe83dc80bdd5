import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { saysOnlyAsNeeded } from '../gates/condition-words.ts';
import { readGate } from '../gates/gate-words.ts';
import { words } from '../markdown/plain-text.ts';
import type { RawBlock } from './block-reading.ts';
import type { Comment } from './comment.ts';

/**
 * "If it burns for five minutes: ROLLBACK": a comment with nothing to run below it that says in which case the work ends. Null for others, and
 * where to go back is the work itself.
 */
export function endOfWork(text: string, role: RawBlock['role']): Extract<Comment, { is: 'gate' }> | null {
  const found = readGate(text.replace(numbered, ''));
  if (found === null || found.conditions.length === 0) return null;
  const { type, conditions } = found;
  if (conditions.every((condition) => saysOnlyAsNeeded(`if ${condition}`))) return null;
  if (conditions[0] === found.text || (type === 'rollback' && role === 'rollback')) return null;
  if (type !== 'rollback' && type !== 'stop' && type !== 'proceed') return null;
  return { is: 'gate', type, text: found.text, condition: conditions.join(', ') };
}

const numbered = /^\s*\d{1,2}[.)]\s+/;

/** "No burnt loaf = gate pass", "approve it when it pauses": what a comment beside a command says has to be so, or be agreed to, before the next one. */
export function callsItselfGate(text: string): boolean {
  return gate.test(words(text));
}

const gate = hinted(
  oneOf(
    /[=→:–—-]\s*(?:the )?gates?(?: is)? (?:pass(?:es|ed)?|open|green)[.!]*$|\bthis is the (?:[\w-]+ )?gate\b|^(?:[\w-]+ )?gate\s*:\s+\S/iu,
    /^(?:then )?approve\b(?! (?:nothing|no)\b)/iu,
    /[=→:–—-]\s*(?:das )?gate (?:bestanden|offen|grün)|(?:^|[\s,])freigeben(?:[,.;]|$)/iu,
    /[=→:–—-]\s*(?:gate|porte|jalon) (?:franchie?|validée?|ouverte?)|^(?:puis )?approuve[rz](?!\p{L})/iu,
    /[=→:–—-]\s*(?:gate|puerta|porta|portão) (?:superad[oa]|aprovad[oa]|aprobad[oa]|abiert[oa]|abert[oa])|^(?:luego |depois )?(?:aprobar|aprovar|apruebe|aprove)(?!\p{L})/iu,
    /[=→:–—-]\s*(?:гейт|шлюз|ворота) (?:пройден|открыт)\p{L}*|^(?:затем )?(?:одобрить|одобрите|подтвердить вручную)(?!\p{L})/iu,
    /[=→:：–—-]\s*(?:通过(?:关卡|门禁|闸门)|(?:关卡|门禁|闸门)通过|放行)|^.{0,8}(?:时|后)?批准[。]?$/iu,
    /[=→:：–—-]\s*ゲート(?:通過|クリア|合格)|承認する[。]?$/iu,
    /[=→:–—-]\s*(?:게이트|관문) ?(?:통과|합격)|승인(?:한다|합니다|하기)[.]?$/iu,
    /[=→:–—-]\s*(?:گیت|دروازه) (?:باز|رد شد|پاس)|(?:تأیید|تایید) کنید[.]?$/iu,
  ),
);
