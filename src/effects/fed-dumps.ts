/** A name that a copy of something live has. */
export const backupName = /backup|[._-]bak\b|\bbak[._/-]|dump|snapshot|\.orig\b/i;

/** `cat x | psql`, `gunzip -c x | psql`, `psql < x` feed a dump; `echo "SELECT 1" | psql` does not. */
export function feedsFile(fed: string): boolean {
  return !/^(?:echo|printf|yes)$/.test(fed) && (backupName.test(fed) || !builds.test(fed));
}

/** What builds a schema or fills it for the first time is a change like any other. */
const builds = /(?:^|[/_.-])(?:migrations?|migrate|schema|structure|ddl|seeds?|init|create)(?:[_.-][^/\s]*)?\.sql$/i;
