import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { readsLikeRowOfStop } from '../likeness/reads-like.ts';
import { words } from '../markdown/plain-text.ts';
import { type Found, joined, type Row, subjectOf } from './row.ts';

/**
 * A row about a case that reads like a stop as a whole, in words that no list has. One word names something that is only explained. `cells`: as
 * they are written.
 */
export function likelyRow({ line, roles, header, texts }: Row, cells: readonly string[]): Found | null {
  if (header.some((head) => duties.test(words(head)))) return null;
  const like = readsLikeRowOfStop(cells);
  const subject = subjectOf({ roles, texts });
  if (like === null || !isCase.test(subject)) return null;
  return {
    line,
    type: like === 'strict' ? 'stop' : 'soft',
    text: joined(texts),
    conditions: [{ line, text: subject }],
  };
}

/** "| Role | Responsibility |": who has to do what is no case. */
const duties = hinted(
  oneOf(
    /^(?:key |main )?(?:responsibilit(?:y|ies)|duty|duties)$|^(?:verantwortung(?:en)?|verantwortlichkeit(?:en)?|zuständigkeit(?:en)?|aufgaben(?:bereiche?)?)$/iu,
    /^(?:responsabilit(?:és?|à)|attributions|responsabilidad(?:es?)?|fun[çc](?:ão|ões)|func(?:ión|iones)|ответственность|обязанности|зона ответственности)$/iu,
    /^(?:职责|责任|責務|責任|役割分担|担当業務|책임|담당 ?업무|مسئولیت(?:‌?ها)?|وظایف|وظیفه)$/iu,
  ),
);

const isCase = /\S\s+\S|\p{Lo}{4}/u;
