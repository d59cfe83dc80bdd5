/**
 * The names that a token such as `backup_production_TIMESTAMP.sql` stands for: the words around the stamp, and anything in its place.
 * @returns undefined where the token has no stamp in it, or nothing but the stamp says which file it is: `<migration-file>` is any file
 *   at all, and a dump offered for it would be run over the database it was made of
 */
export function fileNamePattern(token: string): RegExp | undefined {
  const name = fileName(token);
  const stamps = name.match(stampWords) ?? [];
  const parts = name.split(stampWords);
  const says = [parts.join(' ').replace(/\.\w+$/, ''), ...stamps.filter((stamp) => /backup|dump/i.test(stamp))];
  if (stamps.length === 0 || !/[a-z]{2}/i.test(says.join(' '))) return undefined;
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\w.:-]+')}$`);
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A date of another run stands for a stamp, with the time behind it: `backup_20251112_103000.sql`. */
const stampWords =
  /(?<!\d)20\d\d(?:-\d\d-\d\d|_\d\d_\d\d|\d{4})(?:[T_-]?\d\d[:-]?\d\d(?:[:-]?\d\d)?)?Z?(?!\d)|TIMESTAMP|YYYY-?MM-?DD(?:[_-]?HH-?MM(?:-?SS)?)?|DATE|X{3,}|<[^>]*>/g;
