/**
 * The byte forms in which a secret may turn up in output, each as a binary ("latin1") string: itself, trimmed, with the line ends of a
 * terminal, percent- and form-encoded, JSON-escaped, quoted for a shell, and in base64 at each of the three places it can have among
 * other bytes.
 * Nothing at all for a value shorter than `shortestSecret` characters.
 */
export function formsOf(value: string): string[] {
  const plain = [value, value.trim()].filter((form) => form.length >= shortestSecret);
  const written = plain.flatMap((form) => [
    form,
    form.replace(/\r?\n/g, '\r\n'),
    ...percentForms(form),
    JSON.stringify(form).slice(1, -1),
    ...shellForms(form),
  ]);
  return [...new Set([...written.map(binary), ...plain.flatMap(base64Forms)])];
}

/** Shorter values are not masked: they would turn half of every output into stars, and hide nothing that guessing does not find. */
export const shortestSecret = 4;

/** Values longer than this (a key in a variable) are looked for as they are, not in every encoding. */
const longestEncoded = 512;

/** A shorter piece of base64 turns up by chance. */
const shortestBase64 = 8;

/**
 * As bash's `printf %q` writes it, with backslashes or, where it has control characters, inside `$'…'`; and as `set -x` and Python's
 * `shlex.quote` write it between single quotes. Signs that are quoted only at the beginning are looked for without their backslash.
 */
function shellForms(value: string): string[] {
  const backslashed = value.replace(/[ "'\\|&;()<>!{}*[\]?^$`,]|(?<=[=:])~/g, '\\$&');
  // The second as it is where the locale has no UTF-8.
  const dollarQuoted = [value.replace(controls, dollarQuote), binary(value).replace(notAscii, dollarQuote)];
  return [backslashed, ...dollarQuoted, value.replaceAll("'", "'\\''"), value.replaceAll("'", `'"'"'`)];
}

const controls = /[\x01-\x1f\x7f'\\]/g;
const notAscii = /[\x01-\x1f\x7f-\xff'\\]/g;

const signNames: Record<string, string> = {
  ...{ '\x07': '\\a', '\b': '\\b', '\t': '\\t', '\n': '\\n', '\v': '\\v', '\f': '\\f', '\r': '\\r' },
  ...{ '\x1b': '\\E', "'": "\\'", '\\': '\\\\' },
};

function dollarQuote(sign: string): string {
  return signNames[sign] ?? `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`;
}

function percentForms(value: string): string[] {
  if (!value.isWellFormed() || value.length > longestEncoded) return [];
  const upper = encodeURIComponent(value);
  // encodeURIComponent leaves these five alone; other programs do not.
  const strict = upper.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const lower = strict.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  return [upper, strict, lower, strict.replaceAll('%20', '+')];
}

/** Base64 of a text that contains the value: with 0, 1 or 2 bytes before it, less the digits that its neighbours have a part in. */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  if (bytes.length > longestEncoded) return [];
  const forms = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const firstOwnDigit = Math.ceil((before * 8) / 6);
    const ownDigits = Math.floor(((before + bytes.length) * 8) / 6);
    return text.slice(firstOwnDigit, ownDigits);
  });
  return forms
    .filter((form) => form.length >= shortestBase64)
    .flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}

function binary(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
