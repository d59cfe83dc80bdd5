import { identify } from 'sql-query-identifier';
import { remember } from '../patterns/remember.ts';

/** A statement within a text: its first and last character, both counted from 0, its words and its kind (`SELECT`, `DROP_TABLE`, …). */
export type SqlStatement = { start: number; end: number; text: string; type: string };

/** The statements of a text of SQL, in any dialect: asked where a block is cut and where its effects are told. Any text gives an answer. */
export const identifySql = remember((source): readonly SqlStatement[] => onlySelect(source) ?? identified(source));

/** The library throws at some texts that are no SQL (`DROP BEGIN`): such a text is one statement of which nothing is known. */
function identified(source: string): readonly SqlStatement[] {
  try {
    return identify(source, { strict: false, dialect: 'generic' });
  } catch {
    const text = source.trim();
    const start = source.indexOf(text);
    return [{ start, end: start + text.length - 1, text, type: 'UNKNOWN' }];
  }
}

/** What checklists ask of a database most, told without the library, which reads it character by character; null for any other text. */
function onlySelect(source: string): SqlStatement[] | null {
  const [, before = '', text] = /^(\s*)(SELECT\b(?:[\w\s.,=<>()*+|%!]|'[^'\\;]*')*;?)\s*$/i.exec(source) ?? [];
  if (text === undefined) return null;
  return [{ start: before.length, end: before.length + text.length - 1, text, type: 'SELECT' }];
}
