import { hintedIn } from '../../../patterns/hinted.ts';
import { oneOf } from '../../../patterns/joined.ts';
import type { Gate } from '../../../plan/plan.ts';
import { type Language, likelyLanguagesOf, type Said, saidIn, triedOn } from '../../text/languages.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { leadingCondition, withoutAsNeeded } from '../condition-words.ts';
import type { GatePattern } from '../gate-pattern.ts';
import { chinese, japanese, korean, persian } from './strong-asian.ts';
import { english } from './strong-english.ts';
import { french, german, iberian, russian } from './strong-european.ts';
import type { StrongWords } from './strong-words.ts';
import { isTakenBack } from './taken-back.ts';

/**
 * "Bei jeder Regression sofort Rollback", "Exit code 2: Deployment abbrechen", "Exit code != 0 -> STOP": the stop of one sentence that says it
 * somewhere and has a case somewhere. A name ("Immediate rollback") has no case. Tried when nothing names its case more closely; the case is
 * what stands at the head, or the sentence as a whole.
 */
export function strongStop(sentence: string): { type: Gate['type']; condition: string } | null {
  if (sentence.length > longest) return null;
  const shouts = shoutedIn(sentence).find(({ pattern }) => pattern.test(sentence));
  const condition = shouts?.pattern.exec(sentence)?.groups?.['condition'];
  if (shouts !== undefined && condition !== undefined) return { type: shouts.type, condition };
  const said = withoutNoCases(sentence);
  const found = strongIn(said).find(
    ({ pattern, words, language }) => pattern.test(said) && words.cases.test(said) && !isTakenBack(sentence, language),
  );
  if (found === undefined || sentencesOf(sentence, 'apart').length > 1) return null;
  return { type: found.type, condition: leadingCondition(sentence) ?? sentence.replace(/[.。!！]$/, '') };
}

/** "(< 5 min)" says how soon it is done, "from before the incident" which copy is meant, "if needed" says nothing of when, and a quotation that does something is a name. */
function withoutNoCases(sentence: string): string {
  return withoutAsNeeded(sentence.replace(howSoon, '').replace(fromBefore, '').replace(doer, '_'));
}

const howSoon =
  /[(（]\s*(?:[<≤~≈]|under |within |unter |in |moins de |menos de |до |менее )\s*\d+\s*\p{L}{1,8}\.?\s*[)）]/giu;
const fromBefore = oneOf(
  /\b(?:before|prior to) the (?:incident|outage|failure|crash|problem)\b|(?<!\p{L})vor dem (?:vorfall|ausfall|fehler|absturz)(?!\p{L})/giu,
  /(?<!\p{L})avant (?:l['’]incident|la panne|le problème|l['’]erreur)(?!\p{L})|(?<!\p{L})(?:antes|anterior) (?:del? |do |da |al? |ao |à )(?:la |el )?(?:incidente|falha|fall[ao]|problema|erro|error)(?!\p{L})/giu,
  /(?<!\p{L})до (?:инцидента|сбоя|аварии|ошибки)(?!\p{L})|(?:事故|故障|障害|장애|사고) ?(?:发生)?(?:之?前|発生前|직?전)의?|قبل از (?:حادثه|خرابی|مشکل)/giu,
);
const doer = /["“”„«][^"“”„«»]{3,60}["”“»](?=\s+(?!(?:is|was|has|this)\b)[\p{Ll}-]+s\s)/gu;

/** Whether a text holds words of such a stop: only then may a part of it be one. */
export function mayBeStrong(text: string): boolean {
  return strongIn(text).length > 0 || shoutedIn(text).length > 0;
}

/** What a sentence says to do that ends the work, whatever its case. */
export function strongWordsIn(sentence: string): Gate['type'] | null {
  const found = strongIn(sentence).find(
    ({ pattern, language }) => pattern.test(sentence) && !isTakenBack(sentence, language),
  );
  return found?.type ?? null;
}

/** What is longer explains. */
const longest = 280;

const table: { [L in Language]: StrongWords } = {
  english,
  german,
  french,
  iberian,
  russian,
  chinese,
  japanese,
  korean,
  persian,
};

type Row = Said & { type: Gate['type']; words: StrongWords };

const strongIn = triedOn(
  saidIn(table, (words, language) =>
    (['rollback', 'stop', 'proceed'] as const).flatMap((type) =>
      [words[type] ?? []].flat().map((pattern): Row => ({ type, language, pattern, words })),
    ),
  ),
  likelyLanguagesOf,
);

/** Shouted behind an arrow, in whatever language the case is told. */
const shouted: readonly GatePattern[] = hintedIn([
  {
    type: 'stop',
    pattern:
      /^(?<condition>[^→⇒]{2,160}?)\s*(?:→|⇒|[-=]+>)\s*(?:STOPP?|ABORT|HALT|ABBRUCH|ABBRECHEN|NO-?GO|ARRÊT|ARRÊTER|ALTO|СТОП)(?![\p{L}_-])/u,
  },
]);

const shoutedIn = triedOn(shouted.map((stop) => ({ language: 'english' as const, ...stop })));
