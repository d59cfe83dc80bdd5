/**
 * Whether a field of the form asks for the result of the whole: a choice that is called so ("Result", "Deployment status"), or whose answers say that the
 * work was done or taken back. "Restore drill result" and "Smoke test: success / failure" are of a part.
 */
export function isResultField({ kind, label, options }: { kind: string; label: string; options: string[] }): boolean {
  if (kind !== 'choice' || options.length === 0) return false;
  const name = label.replace(/^.*[:：]\s*(?=\S)/, '').trim();
  return (
    ofTheWhole.test(name) ||
    (options.some((option) => takenBack.test(option)) && /success|complete/i.test(options.join(' ')))
  );
}

const ofTheWhole =
  /^\W*(?:(?:the|final|overall|general|total|deploy(?:ment)?|release|roll-?out|migration|upgrade|update|change|go-?live|cut-?over|session|walk) )*(?:result|outcome|status|success)(?: of (?:the|this) (?:deploy(?:ment)?|release|roll-?out|migration|upgrade|update|change|go-?live|cut-?over))?\W*$/i;
const takenBack = /roll(?:ed|ing)?[- ]?back/i;

/** The field that the result of the session is signed in: the only one that asks for it. Where several tests have a result each, none is it. */
export function resultField<One extends { kind: string; label: string; options: string[] }>(
  fields: readonly One[],
): One | undefined {
  const found = fields.filter(isResultField);
  return found.length === 1 ? found[0] : undefined;
}
