/**
 * The same pure function, with its last answers kept: many recognisers ask the same of one line, one after the other. Answers are shared, so
 * that nobody may change one. At most twice `capacity` texts are kept, whatever is read.
 */
export function remember<Answer>(answer: (text: string) => Answer, capacity = 1024): (text: string) => Answer {
  let fresh = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (text) => {
    const known = fresh.get(text) ?? older.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (fresh.size >= capacity) {
      older = fresh;
      fresh = new Map();
    }
    fresh.set(text, found);
    return found;
  };
}
