import { mayMatchIn } from '../patterns/hinted.ts';
import { remember } from '../patterns/remember.ts';
import type { Placeholder } from '../plan/plan.ts';
import type { Family } from './family.ts';
import { familyHint } from './family-hint.ts';
import { families } from './placeholder-families.ts';

/** Where the text stands: the same characters mean different things in a shell, in SQL, in prose, in a list of settings, and in the lines of a program. */
export type Place = 'shell' | 'sql' | 'prose' | 'env' | 'program';

/** What is to be filled in or looks like a value of another run, one entry a token, with all its lines. Never reads output samples: the caller leaves them out. */
export function findPlaceholders(lines: readonly { line: number; text: string }[], place: Place): Placeholder[] {
  const found = new Map<string, Placeholder>();
  for (const { line, text } of lines) {
    for (const span of placeholderSpans(text, place)) {
      const known = found.get(span.token);
      if (known) {
        if (!known.lines.includes(line)) known.lines.push(line);
        known.secret ||= isSecret(text, span);
      } else {
        const kind = place === 'env' && span.family.class !== 'example' ? 'environment' : span.family.class;
        found.set(span.token, {
          token: span.token,
          lines: [line],
          class: classOf(kind, span),
          secret: isSecret(text, span),
        });
      }
    }
  }
  return mergeLonger([...found.values()]);
}

/** `/path/to/app.db` stands in `/path/to/app.db.backup` too: filling in the shorter one fills both. */
function mergeLonger(placeholders: readonly Placeholder[]): Placeholder[] {
  return placeholders.filter((longer) => {
    if (longer.class !== 'ask' || !longer.token.includes('path/to')) return true;
    const shorter = placeholders.find(
      ({ token, class: kind }) =>
        kind === 'ask' &&
        token !== longer.token &&
        /path\/to\/./.test(token) &&
        longer.token.startsWith(token) &&
        /[._-]/.test(longer.token[token.length] ?? ''),
    );
    if (!shorter) return true;
    shorter.lines = [...new Set([...shorter.lines, ...longer.lines])].sort((a, b) => a - b);
    return false;
  });
}

/** The text with every open placeholder replaced by a plain word of equal length, so that a shell parser sees words where the author meant words. */
export const maskPlaceholders = remember((text): string => {
  return text.split('\n').map(maskLine).join('\n');
});

function maskLine(line: string): string {
  let masked = '';
  let at = 0;
  for (const { start, end, family } of placeholderSpans(line, 'shell')) {
    if (!family.masked) continue;
    masked += line.slice(at, start) + 'x'.repeat(end - start);
    at = end;
  }
  return masked + line.slice(at);
}

/** Whether something must be filled in before this text can run. */
export function hasOpenPlaceholder(text: string, place: Place): boolean {
  return placeholderSpans(text, place).some(({ family }) => family.class !== 'example');
}

const familiesIn = mayMatchIn(families, ({ pattern }) => pattern);

type Span = { token: string; start: number; end: number; family: Family };

/** Spans never overlap: the families are tried in order, and the first to claim a character keeps it. */
function placeholderSpans(text: string, place: Place): Span[] {
  const spans: Span[] = [];
  const claimed = new Set<number>();
  // Each family looks at every character; most lines hold nothing that any of them could begin with.
  if (!familyHint.test(text)) return spans;
  for (const family of familiesIn(text)) {
    // Going through matches takes a copy of the pattern, which costs more than to look whether there is one.
    if (!family.places.includes(place) || text.search(family.pattern) < 0) continue;
    for (const match of text.matchAll(family.pattern)) {
      const token =
        (family.group ? match[family.group] : match.slice(1).find((group) => group !== undefined)) ?? match[0];
      const start = match.index + (family.group ? match[0].lastIndexOf(token) : match[0].indexOf(token));
      const end = start + token.length;
      const isMeant = !family.except?.(text, start, token);
      if (isMeant && claims(claimed, start, end)) spans.push({ token, start, end, family });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Whether these characters were nobody's so far; then they are somebody's. */
function claims(claimed: Set<number>, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (claimed.has(at)) return false;
  for (let at = start; at < end; at++) claimed.add(at);
  return true;
}

function classOf(kind: Placeholder['class'], { token }: Span): Placeholder['class'] {
  if (kind !== 'derive') return kind;
  return /[./]/.test(token) ? 'derive' : 'ask';
}

const secretWords =
  /token|passw(?:or)?d|passphrase|(?:^|[-_ <{[])pass(?:$|[-_ >}\]])|secret|credential|api[-_ ]?key|private[-_ ]?key|(?:^|[-_ ])key(?:$|[-_ >}\]])/i;

/** Letters in front of a value in which its name is looked for. */
const longestName = 200;

function isSecret(text: string, { token, start, family }: Span): boolean {
  if (family.class === 'example') return false;
  const before = text.slice(Math.max(0, start - longestName), start);
  const named = /(?<![\w-])([\w-]+)["']?\s*[:=]\s*["']?(?:Bearer\s+)?$/i.exec(before)?.[1] ?? '';
  return (
    /\b(?:Bearer|Token)\s+["']?$/i.test(before) ||
    secretWords.test(token) ||
    secretWords.test(named) ||
    /(?<![^/@\s])[^/@\s:]*:[^/@\s]+@/.test(token)
  );
}
