import type { Expectation } from '../../plan/plan.ts';

/** An expectation as the program can compare it; `item` is left to the structure of the document. */
export function readExpectation(line: number, text: string, command: number | null): Expectation {
  const base = { line, text, command, item: null };
  for (const recognise of checks) {
    const found = recognise(text.trim());
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

function partPattern(part: string): string {
  if (/^"?(?:\.{3}|…)"?$/.test(part)) return '.*';
  return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/(?:\\\.){3}|…/g, '.*');
}

const equality: Check = (text) => {
  const match = /^([A-Za-z_][\w.]*)\s*={1,2}\s*([A-Za-z_][\w.]*)\b/.exec(text);
  return match?.[1] && match[2] && /_|[a-z][A-Z]/.test(match[1] + match[2])
    ? { check: 'equality', parts: [match[1], match[2]] }
    : null;
};

const literal: Check = (text) => {
  const quoted = [...text.matchAll(/"([^"]{2,})"|“([^”]{2,})”|`([^`]{2,})`/g)];
  // `no "x" errors` expects that a text is missing: a program that looks for it would get it backwards.
  if (
    quoted.length === 0 ||
    quoted.some((match) => /\b(?:no|not|without|never)\b[^"“`,;]*$/i.test(text.slice(0, match.index)))
  )
    return null;
  return { check: 'literal', parts: quoted.map((match) => match[1] ?? match[2] ?? match[3] ?? '') };
};

const status: Check = (text) => {
  const match =
    /\b(?:HTTP(?:\/[\d.]+)?|status(?: code)?|code|returns?)\s*:?\s*([1-5]\d\d)\b|^([1-5]\d\d)(?:\s+[A-Z][A-Za-z ]*)?$|\b([1-5]\d\d) (?:OK|Created|Accepted|No Content)\b/i.exec(
      text,
    );
  const code = match?.[1] ?? match?.[2] ?? match?.[3];
  return code ? { check: 'number', parts: ['=', code] } : null;
};

/** `http_requests_total > 0`: only with a name that the output can hold; "P95 < 500 ms" is for a person. */
const comparison: Check = (text) => {
  const match = /^([a-z]\w*_\w+)\s*(<=|>=|≤|≥|<|>|==?)\s*(\d+(?:\.\d+)?)\b/.exec(text);
  const operator = match?.[2]?.replace('≤', '<=').replace('≥', '>=').replace('==', '=');
  return match?.[1] && match[3] && operator ? { check: 'number', parts: [operator, match[3], match[1]] } : null;
};

const checks: readonly Check[] = [json, equality, literal, status, comparison];
