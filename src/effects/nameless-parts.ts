/**
 * Names that only say what stands in their place: `DROP INDEX idx_name`, `ALTER TABLE foo`, `ON table_name (column)`. Told by the keyword in
 * front, because `user_name` may well be a column and `status` a table.
 */
const parts: readonly { behind: string; names: string }[] = [
  {
    behind: 'FROM|INTO|UPDATE|TABLE|JOIN|EXISTS|ON|ANALYZE|ONLY|VACUUM|TRUNCATE',
    names:
      '(?:your_|my_|new_|old_|some_|the_)?(?:table|tbl|column|schema|index|idx)_?names?|(?:your|my|some|example|sample)_?table',
  },
  {
    behind: 'INDEX|INDEX CONCURRENTLY|EXISTS',
    names: '(?:your_|my_|new_|old_)?(?:index|idx|ix)_?names?|(?:my|some|example)_?index',
  },
  { behind: 'COLUMN|EXISTS', names: '(?:your_|my_|new_|old_)?(?:column|col)_?names?' },
  { behind: 'CONSTRAINT|EXISTS', names: '(?:constraint|fk|pk)_?names?' },
  { behind: 'ROLE|TO|FROM|EXISTS', names: 'role_?names?' },
  { behind: 'DATABASE|EXISTS', names: '(?:your_|my_)?(?:db|database)_?names?' },
  {
    behind: 'VIEW|FUNCTION|TRIGGER|SEQUENCE|TYPE|SCHEMA|EXTENSION',
    names: '(?:view|function|trigger|sequence|type|schema|extension)_?names?',
  },
  { behind: 'FROM|INTO|UPDATE|TABLE|JOIN|INDEX|COLUMN|VIEW|ON|EXISTS', names: 'foo|bar|baz|qux' },
];

const anyName = [...new Set(parts.map(({ names }) => names))].join('|');

/**
 * Words that may be such names, each as a group. What has to stand before which is asked of a match (`isNamed`): in one pattern the engine takes
 * as long for it as for the rest of a checklist.
 */
export const namelessParts = new RegExp(String.raw`\b(${anyName}|columns?)\b(?!\s*\.)`, 'gi');

const whole = (names: string) => new RegExp(`^(?:${names})$`, 'i');
const places: readonly { before: RegExp; name: RegExp; after?: RegExp }[] = [
  // A catalogue is asked for 'table_name'.
  { before: /(?:\\d\+?\s+|=\s*')$/i, name: whole(`${anyName}|columns?`) },
  // No column can be called so.
  { before: /\bON\s[^;()]{1,60}\(\s*$/i, name: whole('columns?(?:_names?)?'), after: /^\s*\)/ },
  ...parts.map(({ behind, names }) => ({
    before: new RegExp(String.raw`\b(?:${behind})\s+(?:IF\s+(?:NOT\s+)?EXISTS\s+)?$`, 'i'),
    name: whole(names),
  })),
];

/** Whether what was found is a name of its own after all: nothing stands before it that it goes with. */
export function isNamed(text: string, start: number, token: string): boolean {
  const before = text.slice(0, start);
  const after = text.slice(start + token.length);
  return !places.some((one) => one.name.test(token) && one.before.test(before) && (one.after?.test(after) ?? true));
}

/** What stands in every one of them. */
export const namelessHint =
  '(?:table|tbl|column|col|schema|index|idx|ix|constraint|fk|pk|role|db|database|view|function|trigger|sequence|type|extension)_?name|_?table|\\bcolumns?\\b|\\b(?:foo|bar|baz|qux)\\b|_?index';
