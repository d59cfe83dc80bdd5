import { decodeWindows1252 } from './code-pages.ts';
import { type Repaired, repairMojibake } from './mojibake.ts';
import type { Note, Plan } from './plan.ts';

/** The text of a checklist as lines (without their ends), how it was encoded, and what had to be said about that. */
export type SourceText = { lines: string[]; encoding: Plan['source']['encoding']; notes: Note[] };

/**
 * Bytes to lines. UTF-16 is known by its BOM; bytes that are not UTF-8 are read as Windows-1252 with a note; text that went through the
 * wrong code page is repaired with a note. Lines are those of the file as stored: CRLF, LF and a lone CR each end one.
 */
export function readText(bytes: Uint8Array): SourceText {
  const decoded = decode(bytes);
  const mojibake = repairMojibake(decoded.text);
  const lines = mojibake.text.split(lineEnd);
  if (lines.at(-1) === '') lines.pop();
  const notes = [...decoded.notes, ...(mojibake.repaired === null ? [] : [repairNote(decoded.text, lines, mojibake)])];
  const encoding = {
    eol: endOfLine(decoded.text),
    bom: decoded.bom,
    repaired: mojibake.repaired ?? (decoded.notes.length > 0 ? 'windows-1252' : null),
  };
  return { lines, encoding, notes };
}

const lineEnd = /\r\n|\n|\r/;

const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

function decode(bytes: Uint8Array): { text: string; bom: boolean; notes: Note[] } {
  const mark = byteOrderMarks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return { text: new TextDecoder(mark.encoding).decode(bytes), bom: true, notes: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), bom: false, notes: [] };
  } catch {
    const why =
      'The file is not valid UTF-8. It was read as Windows-1252; look at its accented characters before you trust them.';
    const text = decodeWindows1252(bytes);
    return { text, bom: false, notes: [{ line: 1, text: text.split(lineEnd, 1)[0] ?? '', why }] };
  }
}

function repairNote(broken: string, lines: string[], { repaired, runs, first }: Repaired): Note {
  const times = runs === 1 ? 'one place' : `${runs} places`;
  const why = `UTF-8 that was read as ${repaired} stands in ${times}; it is shown as it was meant. The file itself is unchanged.`;
  const line = broken.slice(0, first).split(lineEnd).length;
  return { line, text: lines[line - 1] ?? '', why };
}

function endOfLine(text: string): 'lf' | 'crlf' | 'mixed' {
  if (!text.includes('\r')) return 'lf';
  const crlf = text.match(/\r\n/g)?.length ?? 0;
  const lf = (text.match(/\n/g)?.length ?? 0) - crlf;
  const cr = (text.match(/\r/g)?.length ?? 0) - crlf;
  if (cr > 0 || (crlf > 0 && lf > 0)) return 'mixed';
  return crlf > 0 ? 'crlf' : 'lf';
}
