/** Why bytes are no text that can be walked, as a sentence without its subject, and what to do. */
export type NotAText = { why: string; fix: string };

/** Characters of a line. No line of a checklist that a person reads is longer. */
const longestLine = 100_000;

/**
 * What keeps bytes from being read as a checklist; undefined when nothing does. `name` is the file as the operator named it, for the
 * command that mends it.
 */
export function notAText(bytes: Uint8Array, name: string): NotAText | undefined {
  if (bytes.every((byte) => blank.has(byte)))
    return { why: 'is empty', fix: 'Give the path of a markdown checklist, or start one: deploy-assist init' };
  return zeroBytes(bytes, name) ?? controlBytes(bytes) ?? longLine(bytes);
}

/** White space and the bytes of byte order marks. */
const blank = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);

const another = 'Give the path of a markdown checklist.';

/** No text has them, and no shell can be given one. UTF-16 has them in every other place, and says so by its mark. */
function zeroBytes(bytes: Uint8Array, name: string): NotAText | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return zeroCharacters(bytes);
  const at = bytes.indexOf(0);
  if (at < 0) return undefined;
  const zeros = bytes.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  const little = zeros > bytes.length / 4 && bytes[0] !== 0;
  if (zeros > bytes.length / 4 && halves(bytes) > 0.9)
    return {
      why: 'is UTF-16 without the mark that says so',
      fix: `Save it as UTF-8: iconv -f UTF-16${little ? 'LE' : 'BE'} -t UTF-8 ${name} > utf8.md`,
    };
  if (zeros > bytes.length / 100) return { why: 'is not a text: it holds zero bytes', fix: another };
  const line = bytes.subarray(0, at).reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 1);
  return {
    why: `holds a zero byte in line ${line}, which no text has and no shell can be given`,
    fix: `Take it out, and look at that line: tr -d '\\000' < ${name} > mended.md`,
  };
}

/** The share of the zero bytes that lie at places of one kind, even or odd. */
function halves(bytes: Uint8Array): number {
  let [even, odd] = [0, 0];
  for (let index = 0; index < bytes.length; index++) if (bytes[index] === 0) index % 2 === 0 ? even++ : odd++;
  return Math.max(even, odd) / Math.max(1, even + odd);
}

/** Of UTF-32 the mark begins like that of UTF-16. */
function zeroCharacters(bytes: Uint8Array): NotAText | undefined {
  for (let index = 2; index + 1 < bytes.length; index += 2)
    if (bytes[index] === 0 && bytes[index + 1] === 0)
      return {
        why: 'is not a text: behind the mark of UTF-16 it holds zero characters',
        fix: 'Save it as UTF-8.',
      };
  return undefined;
}

/** Programs and archives without a zero byte are rare, and full of control bytes. Escapes of a copied terminal are not counted. */
function controlBytes(bytes: Uint8Array): NotAText | undefined {
  let controls = 0;
  for (let index = 0; index < bytes.length; index++) if (isControl(bytes[index] ?? 0x20)) controls++;
  if (controls < 4 || controls < bytes.length / 50 || bytes.indexOf(0) >= 0) return undefined;
  return { why: `is not a text: ${controls} of its ${bytes.length} bytes are control characters`, fix: another };
}

const isControl = (byte: number) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;

function longLine(bytes: Uint8Array): NotAText | undefined {
  let [line, from] = [1, 0];
  for (let index = 0; index <= bytes.length; index++) {
    const byte = bytes[index];
    if (byte !== undefined && byte !== 10 && byte !== 13) continue;
    if (index - from > longestLine)
      return {
        why: `has ${index - from} bytes in line ${line}, too many for one line of a checklist`,
        fix: `Give the path of a markdown checklist; what line ${line} holds may belong into a file of its own.`,
      };
    if (!(byte === 13 && bytes[index + 1] === 10)) line += 1;
    from = index + 1;
  }
  return undefined;
}
