/**
 * The names that a token such as `backup_production_TIMESTAMP.sql` stands for: the words around the stamp, and anything in its place.
 * @returns undefined where the token has no stamp in it
 */
export function fileNamePattern(token: string): RegExp | undefined {
  const name = fileName(token);
  if (name.search(stampWords) < 0) return undefined;
  const parts = name.split(stampWords).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\w.:-]+')}$`);
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const stampWords = /TIMESTAMP|YYYY-?MM-?DD(?:[_-]?HH-?MM(?:-?SS)?)?|DATE|X{3,}|<[^>]*>/g;
