/** A name that a copy of something live has. */
export const backupName = /backup|[._-]bak\b|\bbak[._/-]|dump|snapshot|\.orig\b/i;

/** `cat x | psql`, `gunzip -c x | psql`, `psql < x` feed a dump; `echo "SELECT 1" | psql` does not. */
export function feedsFile(fed: string): boolean {
  return !/^(?:echo|printf|yes)$/.test(fed) && (backupName.test(fed) || !builds.test(fed));
}

/** What builds a schema or fills it for the first time is a change like any other. */
const builds = /(?:^|[/_.-])(?:migrations?|migrate|schema|structure|ddl|seeds?|init|create)(?:[_.-][^/\s]*)?\.sql$/i;

/** A file of statements that is called after what it takes back or deletes. */
export const takesBack =
  /(?:^|[/._-])(?:down|roll-?back|revert|undo|drop|reset|wipe|truncate|purge|delete|remove|clean-?up|destroy|tear-?down)(?:[._-][^/]*)?(?:\/[^/]*)?\.(?:sql|cql|js)(?:\.gz)?$/i;
export const takesBackPhrase = 'runs a file that takes back or deletes, by its name';

/** What a client of a database does by the name of the file that it is told to run or is fed; null where that says nothing. */
export function fileDanger(use: { file: string } | { fed: string }): string | null {
  const file = 'file' in use ? use.file : use.fed;
  if (takesBack.test(file)) return takesBackPhrase;
  const restores = 'file' in use ? backupName.test(file) : feedsFile(file);
  return restores ? 'restores over a live database' : null;
}
