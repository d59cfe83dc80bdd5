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

const behindKeyword = parts
  .map(({ behind, names }) => `(?:${behind})\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?(?=(?:${names})\\b)`)
  .join('|');
const anyName = [...new Set(parts.map(({ names }) => names))].join('|');

/** Each match has the name as its group; `(column)` is one because no column can be called so, and `='table_name'` asks a catalogue. */
export const namelessParts = new RegExp(
  `(?:\\b(?:${behindKeyword})|\\\\d\\+?\\s+|=\\s*'|\\((?<=\\bON\\s[^;()]{1,60}\\()\\s*(?=columns?(?:_names?)?\\s*\\)))(${anyName}|columns?)\\b(?!\\s*\\.)`,
  'gi',
);

/** What stands in every one of them. */
export const namelessHint =
  '(?:table|tbl|column|col|schema|index|idx|ix|constraint|fk|pk|role|db|database|view|function|trigger|sequence|type|extension)_?name|_?table|\\bcolumns?\\b|\\b(?:foo|bar|baz|qux)\\b|_?index';
