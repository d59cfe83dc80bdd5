/**
 * The same pure function, with its last answers kept: many recognisers ask the same of one line, one after the other. Answers are shared, so
 * that nobody may change one. At most `capacity` texts are kept, whatever is read.
 */
export function remember<Answer>(answer: (text: string) => Answer, capacity = 1024): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (known.size >= capacity) known.clear();
    known.set(text, found);
    return found;
  };
}
