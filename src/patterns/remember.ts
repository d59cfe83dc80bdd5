import { placeOf } from './place-of.ts';

/**
 * The same pure function, with its last answers kept: many recognisers ask the same of one line, one after the other. Answers are shared, so
 * that nobody may change one. At most `capacity` texts are kept, whatever is read: each has its place, which the next text there takes.
 */
export function remember<Answer>(answer: (text: string) => Answer, capacity = 1024): (text: string) => Answer {
  const known: { text: string; answer: Answer }[] = [];
  // Most are asked the same text again at once.
  let last: { text: string; answer: Answer } | null = null;
  return (text) => {
    if (last?.text === text) return last.answer;
    const place = placeOf(text) % capacity;
    const found = known[place];
    last = found?.text === text ? found : { text, answer: answer(text) };
    known[place] = last;
    return last.answer;
  };
}
