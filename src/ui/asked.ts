/**
 * An answer that a screen waits for. It has a place of its own beside what keys change, so that an answer that comes late never undoes
 * what was typed meanwhile.
 */
export type Asked<Answer> = {
  now: { is: 'not asked' } | { is: 'waiting' } | { is: 'there'; answer: Answer } | { is: 'refused'; why: string };
};

export function notAsked<Answer>(): Asked<Answer> {
  return { now: { is: 'not asked' } };
}

/** Asks when nobody has asked yet, and draws again when the answer is there. */
export function askOnce<Answer>(
  asked: Asked<Answer>,
  question: () => Promise<Answer | { refused: string }>,
  redraw: () => void,
): void {
  if (asked.now.is !== 'not asked') return;
  asked.now = { is: 'waiting' };
  question().then((answer) => {
    asked.now = isRefusal(answer) ? { is: 'refused', why: answer.refused } : { is: 'there', answer };
    redraw();
  });
}

/** Asks once more; what was answered before stands until the new answer is there. */
export function askAnew<Answer>(
  asked: Asked<Answer>,
  question: () => Promise<Answer | { refused: string }>,
  redraw: () => void,
): void {
  if (asked.now.is !== 'there') return;
  const again = notAsked<Answer>();
  askOnce(again, question, () => {
    if (again.now.is !== 'there') return;
    asked.now = again.now;
    redraw();
  });
}

export function answerOf<Answer>({ now }: Asked<Answer>): Answer | undefined {
  return now.is === 'there' ? now.answer : undefined;
}

function isRefusal(answer: unknown): answer is { refused: string } {
  return typeof answer === 'object' && answer !== null && 'refused' in answer && typeof answer.refused === 'string';
}
