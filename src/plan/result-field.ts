/** Whether a field of the form asks for the result: a choice that says so, or whose answers do. The first such field of a form is it. */
export function isResultField({ kind, label, options }: { kind: string; label: string; options: string[] }): boolean {
  return (
    kind === 'choice' && options.length > 0 && /result|outcome|status|success/i.test(`${label} ${options.join(' ')}`)
  );
}
