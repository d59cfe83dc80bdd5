/** One variable as `declare -p` prints it: the exact text restores it, `value` is what `$NAME` expands to (absent: declared, not set). */
export type Declaration = { name: string; text: string; value?: string };

/**
 * Reads the output of bash's `declare -p`. The text is bytes held as latin1, so that what is not UTF-8 survives; values are decoded
 * as UTF-8. Values may hold newlines and lines that look like declarations, so the quoting is followed rather than the lines.
 * @throws Error where the text is not what bash prints: a half-written dump must not become state.
 */
export function parseDeclarations(text: string): Declaration[] {
  const declarations: Declaration[] = [];
  let at = 0;
  while (at < text.length) {
    const head = /declare -([-A-Za-z]+) ([A-Za-z_]\w*)/y;
    head.lastIndex = at;
    const found = head.exec(text);
    const name = found?.[2];
    if (name === undefined) throw new Error(`The dump of the shell's variables cannot be read at byte ${at}.`);
    const { value, end } = readValue(text, head.lastIndex);
    declarations.push({ name, text: text.slice(at, end), ...(value === undefined ? {} : { value: fromBytes(value) }) });
    if (text[end] !== '\n') throw new Error(`The dump of the shell's variables is broken off after ${name}.`);
    at = end + 1;
  }
  return declarations;
}

type Read = { value: string | undefined; end: number };

function readValue(text: string, at: number): Read {
  if (text[at] !== '=') return { value: undefined, end: at };
  return text[at + 1] === '(' ? readArray(text, at + 2) : readWord(text, at + 1);
}

/** `([0]="a" [1]="b" )`: an array's plain value is that of its element 0, as in bash. */
function readArray(text: string, from: number): Read {
  let at = from;
  let first: string | undefined;
  while (at < text.length && text[at] !== ')') {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const { key, end } = readKey(text, at);
    const word = readWord(text, end);
    if (key === '0') first = word.value;
    at = word.end;
  }
  return { value: first, end: at + 1 };
}

/** `[key]=`; keys of an associative array may be quoted. */
function readKey(text: string, at: number): { key: string; end: number } {
  const next = text[at + 1];
  if (next === '"' || next === '$') {
    const word = readWord(text, at + 1);
    return { key: word.value ?? '', end: word.end + 2 };
  }
  const close = text.indexOf(']=', at);
  if (close < 0) throw new Error('An array in the dump of the shell’s variables is broken off.');
  return { key: text.slice(at + 1, close), end: close + 2 };
}

function readWord(text: string, at: number): Read {
  if (text[at] === '"') return readQuoted(text, at + 1, '"', (next) => ('\\"$`'.includes(next) ? next : `\\${next}`));
  if (text.startsWith("$'", at)) return readEscaped(text, at + 2);
  const bare = /[^\s)]*/y;
  bare.lastIndex = at;
  const value = bare.exec(text)?.[0] ?? '';
  return { value, end: at + value.length };
}

function readQuoted(text: string, from: number, close: string, unescaped: (next: string) => string): Read {
  let value = '';
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === close) return { value, end: at + 1 };
    if (character === '\\') {
      at += 1;
      value += unescaped(text.charAt(at));
    } else value += character;
  }
  throw new Error('A value in the dump of the shell’s variables is broken off.');
}

function readEscaped(text: string, from: number): Read {
  const close = /(?:[^'\\]|\\[\s\S])*'/y;
  close.lastIndex = from;
  const body = close.exec(text)?.[0];
  if (body === undefined) throw new Error('A value in the dump of the shell’s variables is broken off.');
  const value = body.slice(0, -1).replaceAll(ESCAPE, (_, code: string) => unescapeAnsi(code));
  return { value, end: from + body.length };
}

const ESCAPE = /\\([0-7]{1,3}|x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|U[0-9A-Fa-f]{1,8}|c[\s\S]|[\s\S])/g;
const NAMED: Record<string, string> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

function unescapeAnsi(code: string): string {
  const kind = code.charAt(0);
  if (kind >= '0' && kind <= '7') return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
  if (code.length > 1 && kind === 'x') return String.fromCharCode(Number.parseInt(code.slice(1), 16));
  if (code.length > 1 && kind === 'c') return String.fromCharCode(code.charCodeAt(1) & 0x1f);
  if (code.length > 1) return toBytes(String.fromCodePoint(Number.parseInt(code.slice(1), 16)));
  return NAMED[kind] ?? kind;
}

const toBytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const fromBytes = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8');
