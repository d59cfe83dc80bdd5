import { readsLikeStop } from '../likeness/reads-like.ts';
import { words } from '../markdown/plain-text.ts';
import { endsInColon } from '../text/ends-in-colon.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tellsCase } from './likely-words.ts';
import type { SoftGate } from './soft-gate-words.ts';

/**
 * The first sentence of a text that reads like a stop although no vocabulary has its words: a case that ends the work where it forbids, or else
 * what has to be so first. Lines to fill in are none, and what a lead says of what stands below it is told by both together.
 */
export function likelyStop(markdown: string): SoftGate | null {
  if (toFill.test(markdown) || endsInColon(markdown)) return null;
  const sentences = sentencesOf(markdown, 'with answer');
  if (sentences.length > mostSentences || presents.test(markdown)) return null;
  for (const from of sentences) {
    const text = words(from);
    const like = from.length > longest || !isSaid(text) || isQuoted(from) ? null : readsLikeStop(from);
    if (like === null) continue;
    return { kind: like === 'strict' && tellsCase(text) ? 'stop' : 'order', text, from };
  }
  return null;
}

/** "This runbook is the procedure for …": what a checklist says of itself. */
const presents =
  /^[^\p{L}]{0,8}(?:this (?:runbook|document|checklist|guide|procedure|page|plan|playbook) (?:is|describes|covers|explains|documents|contains|outlines|walks)|dieses? (?:runbook|dokument|checkliste|anleitung) (?:ist|beschreibt|enthält)|ce (?:document|guide|runbook) (?:est|décrit|explique)|est[ea] (?:documento|guía|guia|runbook|checklist) (?:es|é|describe|descreve))(?!\p{L})/iu;

const toFill = /[☐□▢⬜]|_{3,}|\.{6,}|\[[^\]]{0,120}\]\s*$/u;

/** "Latency > 2 s" names something; where words are not set apart by blanks, a few letters say as much. */
function isSaid(text: string): boolean {
  return (text.match(/\p{L}+/gu)?.length ?? 0) >= fewest || /\p{Lo}{6}/u.test(text);
}

/** The first or the last sentence of what is said to others: "Post: 'The shop is open. Shout if anything is off.'" */
function isQuoted(sentence: string): boolean {
  return (sentence.match(/["“”„«»]/g)?.length ?? 0) % 2 === 1;
}

const fewest = 4;

/** A text that long explains. */
const longest = 280;
const mostSentences = 12;
