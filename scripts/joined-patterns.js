import { inRow, oneOf } from '../src/patterns/joined.ts';

/**
 * Writes `oneOf(/a/, inRow(/b/, /c|d/))` of `src/patterns/joined.ts` as the one literal that it stands for: what is put together when the program
 * is built need not be when it starts. A call with anything else than literals in it is left alone.
 */
export function withJoinedPatterns(source) {
  let written = '';
  let at = 0;
  for (const { index } of source.matchAll(/\b(?:oneOf|inRow)\(/g)) {
    if (index < at) continue;
    const call = readCall(source, index);
    if (call === null) continue;
    written += source.slice(at, index) + String(call.pattern);
    at = call.end;
  }
  return written + source.slice(at);
}

const joins = { inRow, oneOf };

/** The pattern of a call that begins there, and where the call ends; null where it is not of literals alone. */
function readCall(source, start) {
  const name = source.slice(start, source.indexOf('(', start));
  const patterns = [];
  let at = start + name.length + 1;
  for (;;) {
    at = skip(source, at);
    if (source[at] === ')') break;
    const read = readPattern(source, at);
    if (read === null) return null;
    patterns.push(read.pattern);
    at = skip(source, read.end);
    if (source[at] === ',') at += 1;
  }
  return { pattern: joins[name](...patterns), end: at + 1 };
}

function readPattern(source, at) {
  if (/^(?:oneOf|inRow)\(/.test(source.slice(at, at + 6))) return readCall(source, at);
  const literal = /\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([a-z]*)/y;
  literal.lastIndex = at;
  const [whole, pattern, flags] = literal.exec(source) ?? [];
  return whole === undefined ? null : { pattern: new RegExp(pattern, flags), end: at + whole.length };
}

/** Behind spaces, line ends and comments. */
function skip(source, at) {
  const blank = /(?:\s|\/\/[^\n]*\n|\/\*.*?\*\/)*/sy;
  blank.lastIndex = at;
  return at + blank.exec(source)[0].length;
}
