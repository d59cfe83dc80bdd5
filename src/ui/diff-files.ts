import { parsePatch, type StructuredPatch } from 'diff';
import { sanitise } from '../terminal/sanitise.ts';

/** A row to be read: its sign, and its line in the new file (in the old one for what is taken out). `@` begins another hunk. */
export type DiffRow = { sign: '+' | '-' | ' ' | '@'; line: number; text: string };

export type DiffFile = { path: string; added: number; removed: number; rows: DiffRow[]; remark: string | undefined };

/** What `git diff` printed: files with their hunks, only a list of files (`--stat`, `--name-only`), or text that is neither. */
export type Diff =
  | { is: 'files'; files: DiffFile[] }
  | { is: 'list'; rows: string[]; paths: string[] }
  | { is: 'text'; rows: string[] };

/** Reads the output of a diff. Colours and a pager's sequences are taken out first; what cannot be read is handed on as it is. */
export function readDiff(output: string): Diff {
  const text = sanitise(output);
  const rows = text.replace(/\n+$/, '').split('\n');
  const paths = rows.flatMap((row) => statRow.exec(row)?.[1]?.trim() ?? []);
  if (/^(diff --git |--- )/m.test(text)) {
    const files = filesOf(text);
    if (files.length > 0) return { is: 'files', files };
  }
  return paths.length > 0 ? { is: 'list', rows, paths } : { is: 'text', rows };
}

/** ` path | 12 ++--` and ` path | Bin 0 -> 5 bytes`. */
const statRow = /^ (\S.*?)\s+\|\s+(?:Bin\b.*|\d+(?: [+-]+)?)\s*$/;

function filesOf(text: string): DiffFile[] {
  try {
    return parsePatch(text).map(fileOf);
  } catch {
    // A cut or hand-made patch: shown as text rather than not at all.
    return [];
  }
}

function fileOf(patch: StructuredPatch): DiffFile {
  const rows = patch.hunks.flatMap(rowsOf);
  return {
    path: pathOf(patch),
    added: rows.filter(({ sign }) => sign === '+').length,
    removed: rows.filter(({ sign }) => sign === '-').length,
    rows,
    remark: rows.length === 0 ? 'No lines to read: binary, renamed, emptied, or only its mode changed.' : undefined,
  };
}

function rowsOf({ oldStart, newStart, lines }: StructuredPatch['hunks'][number]): DiffRow[] {
  let before = oldStart;
  let after = newStart;
  const rows = lines.flatMap((text): DiffRow[] => {
    if (text.startsWith('-')) return [{ sign: '-', line: before++, text: text.slice(1) }];
    if (text.startsWith('+')) return [{ sign: '+', line: after++, text: text.slice(1) }];
    // "\\ No newline at end of file" belongs to the line before.
    if (text.startsWith('\\')) return [];
    before++;
    return [{ sign: ' ', line: after++, text: text.slice(1) }];
  });
  return [{ sign: '@', line: newStart, text: `from line ${newStart}` }, ...rows];
}

function pathOf({ oldFileName, newFileName, index }: StructuredPatch): string {
  const named = [newFileName, oldFileName, index].find((name) => name !== undefined && name !== '/dev/null');
  return (named ?? 'a file without a name').replace(/^[ab]\//, '');
}
