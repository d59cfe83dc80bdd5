import { type SignOffVersion, signOffVersion, signOffVersions } from '../../session/sign-off-version.ts';
import { signOffTitle } from './sign-off-text.ts';

/** A sign-off as read back: its lines before the blank one, and the form after it. Keys that may occur often are kept in order. */
export type ParsedSignOff = {
  session: string;
  result: string;
  journal: { size: number; root: string };
  fields: { key: string; value: string }[];
  form: string[];
};

/** The first line (from 1) that a sign-off of this version cannot have, and why. */
export type SignOffProblem = { line: number; message: string };

/** Reads a sign-off strictly: UTF-8 that comes back as the same bytes, only LF, every key known and in its order. Never throws. */
export function parseSignOff(bytes: Uint8Array): { ok: true; value: ParsedSignOff } | ({ ok: false } & SignOffProblem) {
  const text = decode(bytes);
  if (text === undefined) return bad(1, 'The sign-off is not UTF-8 text');
  if (!text.endsWith('\n')) return bad(text.split('\n').length, 'The sign-off does not end with a line feed');
  const lines = text.slice(0, -1).split('\n');
  const control = lines.findIndex((line) => /[\u0000-\u001f\u007f-\u009f]/.test(line));
  if (control >= 0) return bad(control + 1, 'This line of the sign-off holds a control character');
  const version = signOffVersions.find((one) => signOffTitle(one) === lines[0]);
  if (version === undefined) return bad(1, `The sign-off does not begin with "${signOffTitle(signOffVersion)}"`);
  const blank = lines.indexOf('');
  if (blank < 0) return bad(lines.length, 'The sign-off has no blank line before its form');
  const fields = lines.slice(1, blank).map(splitField);
  const wrong = firstOutOfOrder(
    fields.map(({ key }) => key),
    version,
  );
  if (wrong !== undefined) return bad(wrong + 2, 'This line of the sign-off is not the one that comes here');
  const get = (key: string) => fields.find((field) => field.key === key)?.value ?? '';
  const size = get('journal size');
  if (!/^[1-9]\d{0,14}$/.test(size)) return bad(blank - 1, 'The journal size of the sign-off is not a number');
  if (!/^[0-9a-f]{64}$/.test(get('journal root')))
    return bad(blank, 'The journal root of the sign-off is not 64 hex digits');
  const journal = { size: Number(size), root: get('journal root') };
  return {
    ok: true,
    value: { session: get('session'), result: get('result'), journal, fields, form: lines.slice(blank + 1) },
  };
}

function bad(line: number, sentence: string): { ok: false } & SignOffProblem {
  return { ok: false, line, message: `${sentence} (line ${line}).` };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function splitField(line: string): { key: string; value: string } {
  const colon = line.indexOf(': ');
  return colon < 0 ? { key: line, value: '' } : { key: line.slice(0, colon), value: line.slice(colon + 2) };
}

/** Keys in their order; how often each may occur, and since which version where not since the first. */
const order: readonly { key: string; least: 0 | 1; most: 1 | 'any'; since?: SignOffVersion }[] = [
  ...[
    'session',
    'checklist',
    'sha256',
    'environment',
    'operator',
    'key',
    'opened',
    'closed',
    'result',
    'completion',
  ].map((key) => ({ key, least: 1, most: 1 }) as const),
  { key: 'rehearsal', least: 0, most: 1 },
  ...['change', 'reason', 'category', 'risk', 'planned window', 'review'].map(
    (key) => ({ key, least: 0, most: 1, since: 2 }) as const,
  ),
  { key: 'witness', least: 0, most: 1, since: 4 },
  { key: 'steps', least: 1, most: 1 },
  { key: 'open', least: 0, most: 'any', since: 3 },
  { key: 'deviation', least: 0, most: 'any' },
  { key: 'failed attempt', least: 0, most: 'any' },
  { key: 'not as expected', least: 0, most: 'any', since: 5 },
  { key: 'not judged', least: 0, most: 'any', since: 7 },
  { key: 'not asked', least: 0, most: 'any', since: 6 },
  { key: 'choice', least: 0, most: 'any', since: 4 },
  { key: 'way back', least: 0, most: 'any', since: 3 },
  { key: "on a person's word", least: 0, most: 1, since: 3 },
  { key: 'ended, compared with nothing', least: 0, most: 1, since: 3 },
  { key: 'check', least: 0, most: 'any', since: 2 },
  { key: 'looked around', least: 0, most: 'any', since: 2 },
  { key: 'approval', least: 0, most: 'any' },
  { key: 'linked checklist', least: 0, most: 'any' },
  { key: 'note', least: 0, most: 'any', since: 3 },
  { key: 'journal size', least: 1, most: 1 },
  { key: 'journal root', least: 1, most: 1 },
];

/** Every key that a sign-off can have, in the order of its lines. */
export const signOffKeys: readonly string[] = order.map(({ key }) => key);

function firstOutOfOrder(keys: readonly string[], version: SignOffVersion): number | undefined {
  let at = 0;
  for (const { key, least, most } of order.filter(({ since = 1 }) => since <= version)) {
    const start = at;
    while (keys[at] === key && (most === 'any' || at === start)) at++;
    if (at - start < least) return at;
  }
  return at === keys.length ? undefined : at;
}
