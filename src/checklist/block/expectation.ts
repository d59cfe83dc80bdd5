import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import type { Expectation } from '../../plan/plan.ts';
import { exitName } from '../../steps/expectation.ts';
import { behindLabel } from '../expected/behind-label.ts';
import { exitCodeIn } from '../expected/exit-code.ts';
import { hasShapeOfCommand } from './command-shape.ts';

/** An expectation as the program can compare it; `item` is left to the structure of the document. */
export function readExpectation(line: number, text: string, command: number | null): Expectation {
  const base = { line, text, command, item: null };
  const said = behindLabel(text.trim());
  for (const recognise of checks) {
    const found = recognise(said);
    if (found) return { ...base, ...found };
  }
  return { ...base, check: 'ask', parts: [] };
}

type Check = (text: string) => Pick<Expectation, 'check' | 'parts'> | null;

/** `{"status":"ok",…}` on one line: spaces between its parts may differ, and `...` stands for anything. */
const json: Check = (text) => {
  if (!/^[{[].*[}\]]$/.test(text) || !/[":]/.test(text)) return null;
  const parts = text.match(/"(?:[^"\\]|\\.)*"|\.{3}|…|[{}[\]:,]|[^\s{}[\]:,"]+/g) ?? [];
  return { check: 'pattern', parts: [parts.map(partPattern).join('\\s*')] };
};

/** `"errors": 0`, `"status":"ok"`: members of an answer in JSON, each compared with its value. */
const members: Check = (text) => {
  if (!/^"[^"]+"\s*:/.test(text)) return null;
  const found = [...text.matchAll(/("[^"]+")\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)\s*(?:,\s*|$)/g)];
  if (found.map(([whole]) => whole).join('') !== text) return null;
  const patterns = found.map(
    ([, key = '', value = '']) => `${partPattern(key)}\\s*:\\s*${partPattern(value)}(?![\\w.])`,
  );
  return { check: 'pattern', parts: patterns };
};

function partPattern(part: string): string {
  if (/^"?(?:\.{3}|…)"?$/.test(part)) return '.*';
  return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/(?:\\\.){3}|…/g, '.*');
}

const equality: Check = (text) => {
  const match = /^([A-Za-z_][\w.]*)\s*={1,2}\s*([A-Za-z_][\w.]*)\b/.exec(text);
  return match?.[1] && match[2] && /_|[a-z][A-Z]/.test(match[1] + match[2])
    ? compared(text, match[0], { check: 'equality', parts: [match[1], match[2]] })
    : null;
};

/** What is demanded beside what a program can compare ("… and below 5 %") is for a person, and then all of it is. */
function compared<Found>(text: string, part: string, found: Found): Found | null {
  return /[\d<>=≤≥]|\b(?:within|below|above|under|over|less|more|fewer|at (?:least|most))\b/i.test(
    text.replace(part, ' '),
  )
    ? null
    : found;
}

/** "`{"status":"ok"}`", "`0`": code or a quotation alone is read as what it holds. */
const alone: Check = (text) => {
  const [, inCode, inQuotes] = /^(?:`([^`]+)`|“([^”]+)”)[.。]?$/.exec(text) ?? [];
  const held = (inCode ?? inQuotes)?.trim();
  return held === undefined ? null : (checksOfHeld.map((check) => check(held)).find((found) => found !== null) ?? null);
};

const literal: Check = (text) => {
  const quoted = [...text.matchAll(quotations)];
  if (isElsewhere.test(text) || quoted.some(([, , , code]) => isCommand(code))) return null;
  // `no "x" errors` expects that a text is missing: a program that looks for it would get it backwards.
  if (quoted.length === 0 || quoted.some(({ index }, at) => endsInNo.test(text.slice(endOf(quoted[at - 1]), index))))
    return null;
  if (demandsMore(text.replace(quotations, ' '))) return null;
  return { check: 'literal', parts: quoted.map((match) => match[1] ?? match[2] ?? match[3] ?? '') };
};

const quotations = /"([^"]{2,})"|“([^“”]{2,})”|`([^`]{2,})`/g;
const endsInNo = /\b(?:no|not|without|never)\b[^"“`,;]*$/i;

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length;
}

/** What is shown in a browser, by mail or in a chat is not in what a command printed. */
const isElsewhere =
  /^[^"“`]*\b(?:page|browser|dashboard|screen|button|dialog|pop-?up|window|site|website|tab|menu|ui|e-?mail|inbox|channel|chat)\b/i;

/** "run `make health` and …": code that is a command with its words is run, and printed by nothing. */
function isCommand(code: string | undefined): boolean {
  return code !== undefined && /\s/.test(code.trim()) && hasShapeOfCommand(code);
}

/** Whether words around quotations demand more than that these are seen: "`state` must be streaming", "“healthy” and 0 errors". */
function demandsMore(rest: string): boolean {
  const said = rest.replace(/\b(?:no|without) (?:errors?|warnings?)\b/gi, ' ');
  const behind = said.replace(
    /^[^\d<>=]*?\b(?:shows?|contains?|includes?|prints?|says?|displays?|returns?)\b/i,
    (lead) => (manyWords.test(lead) ? lead : ' '),
  );
  return (behind.match(/[\p{L}\p{N}<>=≤≥%]+/gu) ?? []).some((word) => !bareWords.has(word.toLowerCase()));
}

const manyWords = /\b(?:all|every|each|both|only|any|none|no|not|never)\b/i;

/** Words that say no more than that something is to be seen. */
const bareWords = new Set(
  (
    'a an and appear appears be contain contains console display displays in include includes is it like line log logs message messages of or output ' +
    'print printed prints read reads response result return returned returns say says see seen should show shown shows similar something status terminal ' +
    'text that the to with you your list lists body answer ' +
    'ausgabe antwort enthält zeigt meldet die das sortie réponse contient affiche la le salida saída respuesta resposta contiene contém muestra mostra el o ' +
    'вывод ответ содержит показывает 输出 输出包含 响应包含 返回 显示'
  ).split(' '),
);

const status: Check = (text) => {
  const match =
    givenCode.exec(text) ??
    /\b(?:HTTP(?:\/[\d.]+)?|status(?: code)?|code|returns?)\s*:?\s*([1-5]\d\d)\b|^([1-5]\d\d)(?:\s+[A-Z][A-Za-z ]*)?$|\b([1-5]\d\d) (?:OK|Created|Accepted|No Content)\b/i.exec(
      text,
    );
  const code = match?.[1] ?? match?.[2] ?? match?.[3];
  return code ? compared(text, code, { check: 'number', parts: ['=', code] }) : null;
};

/** "liefert 200", "200 を返す", in other languages than English. */
const givenCode = hinted(
  oneOf(
    /^(?:liefert|zeigt|antwortet mit|renvoie|retourne|répond|devuelve|responde(?: con)?|retorna|возвращает|отвечает|返回|显示)\s*(?:HTTP |status |code )?([1-5]\d\d)(?!\d)/iu,
    /^(?:HTTP )?(?<!\d)([1-5]\d\d) ?(?:を?返す|が返る|を?返却|(?:을|를)? ?반환|응답|(?:را )?برمی)/iu,
  ),
);

/** `http_requests_total > 0`: only with a name that the output can hold; "P95 < 500 ms" is for a person. */
const comparison: Check = (text) => {
  const match = /^([a-z]\w*_\w+)\s*(<=|>=|≤|≥|<|>|==?)\s*(\d+(?:\.\d+)?)\b/.exec(text);
  const operator = match?.[2]?.replace('≤', '<=').replace('≥', '>=').replace('==', '=');
  return match?.[1] && match[3] && operator
    ? compared(text, match[0], { check: 'number', parts: [operator, match[3], match[1]] })
    : null;
};

/** `3`: all that is printed, or the one value of a result. */
const bareNumber: Check = (text) => (/^-?\d+(?:\.\d+)?$/.test(text) ? { check: 'number', parts: ['=', text] } : null);

/** "Exit code 0": how the command has to end, which the program knows. */
const exit: Check = (text) => {
  const code = exitCodeIn(text);
  return code === null ? null : { check: 'number', parts: ['=', code, exitName] };
};

/** "contains “a” or “b”": one of them is enough. */
const either: Check = (text) => {
  const [, first, second] = /^[^"“`]*["“`]([^"”`]{2,})["”`] or ["“`]([^"”`]{2,})["”`][.]?$/.exec(text) ?? [];
  if (first === undefined || second === undefined || literal(text) === null) return null;
  return { check: 'pattern', parts: [[first, second].map((one) => `(?<!\\w)${partPattern(one)}(?!\\w)`).join('|')] };
};

const checksOfHeld: readonly Check[] = [json, members, equality, status, comparison, bareNumber];
const checks: readonly Check[] = [
  json,
  members,
  equality,
  alone,
  either,
  literal,
  exit,
  status,
  comparison,
  bareNumber,
];
