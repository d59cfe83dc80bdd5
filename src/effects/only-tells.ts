import type { Call } from './call.ts';

/** Whether a call only tells what it is or what it would do: `--help`, `--dry-run`, `rsync -n`. */
export function onlyTells({ program, words }: Call): boolean {
  const short = shortForms.get(program);
  return words.some((word) => telling.test(word) || short?.test(word) === true);
}

const telling =
  /^--?(?:help|dry-?run(?:=(?!none|false|no$|0$).*)?|dryrun|what-?if|noop|no-op|simulate|just-print|preview-only|plan-only)$/i;

const shortForms: ReadonlyMap<string, RegExp> = new Map([
  ['rsync', /^-[a-zA-Z]*n/],
  ['git', /^-n[a-zA-Z]*$/],
  ['make', /^-n$/],
  ['apt', /^-s$/],
  ['apt-get', /^-s$/],
  ['ansible', /^(?:-C|--check)$/],
]);
