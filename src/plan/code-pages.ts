/** Code pages that UTF-8 is most often mistaken for, in the order they are tried; the key is the name kept in the plan. */
export type CodePage = 'cp1252' | 'cp1254' | 'macintosh';

/** 0x80 to 0x9F of Windows-1252; what is undefined there is left as the C1 control of the same number. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const turkish: { [byte: number]: string } = {
  142: '\u008e',
  158: '\u009e',
  208: 'Ğ',
  221: 'İ',
  222: 'Ş',
  240: 'ğ',
  253: 'ı',
  254: 'ş',
};
const bytes = Array.from({ length: 128 }, (_, index) => index + 128);
const latin = bytes.map((byte) => windows[byte - 128] ?? String.fromCharCode(byte));

/**
 * The characters of bytes 0x80 to 0xFF. Windows-1252 is written out: Node's TextDecoder of several versions reads it as Latin-1
 * (nodejs/node issue 56542).
 */
export const codePages: { [Page in CodePage]: readonly string[] } = {
  cp1252: latin,
  cp1254: latin.map((character, index) => turkish[index + 128] ?? character),
  macintosh: [...new TextDecoder('macintosh').decode(Uint8Array.from(bytes))],
};

/** Bytes as Windows-1252: never fails. */
export function decodeWindows1252(source: Uint8Array): string {
  let text = '';
  for (const byte of source) text += byte < 128 ? String.fromCharCode(byte) : (latin[byte - 128] ?? '');
  return text;
}
