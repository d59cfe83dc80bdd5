/** "…, no errors": what an expectation demands beside a quotation, in the languages that checklists are written in. */
const demandsNone = [
  /\b(?:no|zero|0|without(?: any)?) (?:[\w-]+ )?(?:errors?|failures?|exceptions?)\b/iu,
  /\b(?:keine?|ohne) (?:\p{L}+ )?fehler|\b(?:sans|aucune?) (?:\p{L}+ )?erreurs?|\b(?:sin|sem|ning[uú]n|nenhum) (?:\p{L}+ )?err(?:or(?:es)?|os?)(?!\p{L})/iu,
  /(?<!\p{L})(?:без|нет) (?:\p{L}+ )?ошиб\p{L}+|(?:无|没有|未出现)(?:任何)?(?:错误|报错|异常)|エラー(?:が|は)?(?:な[いし]|無し)|(?:오류|에러)(?:가|는)? ?(?:없|無)|بدون خطا/iu,
];

const speaksOfError = /\b(?:error|errors|fatal|panic|traceback|\w*exception|failed|failure)\b/i;
const denied =
  /\b(?:no|zero|0|without(?: any)?|never)\s+(?:[\w-]+\s+)?(?:errors?|fail(?:ed|ures?)|exceptions?)\b|\b(?:errors?|fail(?:ed|ures?))["']?\s*[:=]\s*["']?(?:0|none|false|null|\[\])|\b0\s+failed\b/gi;

/** The first line of an output that speaks of an error, where the expectation demands that none does. */
export function errorDespite(expectation: string, output: string): string | undefined {
  if (!demandsNone.some((words) => words.test(expectation)) || !speaksOfError.test(output)) return undefined;
  return output
    .split('\n')
    .find((line) => speaksOfError.test(line.replace(denied, ' ')))
    ?.trim();
}
