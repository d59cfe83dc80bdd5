/**
 * The same pure function, with its last answers kept: many recognisers ask the same of one line, one after the other. Answers are shared, so
 * that nobody may change one. At most `capacity` texts are kept, whatever is read.
 */
export function remember<Answer>(answer: (text: string) => Answer, capacity = 1024): (text: string) => Answer {
  const known = new Map<string, Answer>();
  // Most are asked the same text again at once, and to look it up by its letters takes longer than to see that it is the same.
  let last: { text: string; answer: Answer } | null = null;
  return (text) => {
    if (last?.text === text) return last.answer;
    let found = known.get(text);
    if (found === undefined) {
      found = answer(text);
      if (known.size >= capacity) known.clear();
      known.set(text, found);
    }
    last = { text, answer: found };
    return found;
  };
}
