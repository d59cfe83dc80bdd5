/**
 * The byte forms in which a secret may turn up in output, each as a binary ("latin1") string: itself, trimmed, with the line ends of a
 * terminal, percent- and form-encoded, JSON-escaped, and in base64 at each of the three places it can have among other bytes.
 * Nothing at all for a value shorter than `shortestSecret` characters.
 */
export function formsOf(value: string): string[] {
  const plain = [value, value.trim()].filter((form) => form.length >= shortestSecret);
  const written = plain.flatMap((form) => [
    form,
    form.replace(/\r?\n/g, '\r\n'),
    ...percentForms(form),
    JSON.stringify(form).slice(1, -1),
  ]);
  return [...new Set([...written.map(binary), ...plain.flatMap(base64Forms)])];
}

/** Shorter values are not masked: they would turn half of every output into stars, and hide nothing that guessing does not find. */
export const shortestSecret = 4;

/** Values longer than this (a key in a variable) are looked for as they are, not in every encoding. */
const longestEncoded = 512;

/** A shorter piece of base64 turns up by chance. */
const shortestBase64 = 8;

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
