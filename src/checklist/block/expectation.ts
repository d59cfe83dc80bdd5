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

/** `{"status":"ok",…}` on one line: spaces may differ, and `...` stands for anything. */
const json: Check = (text) => {
  if (!/^[{[].*[}\]]$/s.test(text) || !/[":]/.test(text) || text.includes('\n')) return null;
  const pattern = text
    .split(/(?:"?(?:\.{3}|…)"?)/)
    .map((part) =>
      part
        .replace(/\s+/g, '')
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/([:,])/g, '\\s*$1\\s*')
        .replace(/\\([{}[\]])/g, '\\s*\\$1\\s*'),
    )
    .join('.*');
  return { check: 'pattern', parts: [pattern] };
};

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

const comparison: Check = (text) => {
  const match = /(?<![\w-])(<=|>=|≤|≥|<|>|==?)\s*(\d+(?:\.\d+)?)\s*(%|ms|s|MB|GB)?(?!\w)/.exec(text);
  const operator = match?.[1]?.replace('≤', '<=').replace('≥', '>=').replace('==', '=');
  return match?.[2] && operator ? { check: 'number', parts: [operator, match[2]] } : null;
};

const percent: Check = (text) => {
  const match = /^(\d+(?:\.\d+)?)\s*(?:%|rows?\b|tables?\b)/.exec(text);
  return match?.[1] ? { check: 'number', parts: ['=', match[1]] } : null;
};

const checks: readonly Check[] = [json, equality, literal, status, comparison, percent];
