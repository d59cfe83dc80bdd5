/** The name of the table, database or schema that a text destroys, for the phrase to be typed; null where it names none. */
export function destroyedName(text: string): string | null {
  for (const statement of text.split(';'))
    for (const { says, unless } of naming) {
      const name = says.exec(statement)?.[1];
      if (name !== undefined && !unless?.test(statement)) return name;
    }
  const drop = text.split(/[;&|\n(){}`]/).find((command) => /(?:^|[\s/])dropdb\s/.test(command));
  return drop === undefined ? null : (/\s([A-Za-z_][\w.]*)\s*$/.exec(drop)?.[1] ?? null);
}

const quotedName = '[`"\']?([\\w.]+)';
const naming: readonly { says: RegExp; unless?: RegExp }[] = [
  { says: new RegExp(`\\bDROP\\s+(?:TABLE|DATABASE|SCHEMA|VIEW)\\s+(?:IF\\s+EXISTS\\s+)?${quotedName}`, 'i') },
  { says: new RegExp(`\\bTRUNCATE\\s+(?:TABLE\\s+)?${quotedName}`, 'i') },
  { says: new RegExp(`\\bDELETE\\s+FROM\\s+(?:ONLY\\s+)?${quotedName}`, 'i'), unless: /\bWHERE\b/i },
];
