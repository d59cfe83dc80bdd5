/**
 * Why a text that nobody has read before would destroy something, as a short phrase; undefined when none of the known words is in it. For
 * edited commands: what stands in the checklist is read with more care when the plan is made. Rather one phrase too many than one too few.
 */
export function destroyingWords(text: string): string | undefined {
  const statements = text.split(';');
  const found = inStatements.find(({ says, unless }) => statements.some((one) => says.test(one) && !unless?.test(one)));
  if (found) return found.phrase;
  const commands = commandsIn(text);
  return (
    programs.find(({ names }) => commands.some((command) => programsIn(command).some((name) => names.test(name))))
      ?.phrase ?? inCommands.find(({ says }) => commands.some((one) => says.every((word) => word.test(one))))?.phrase
  );
}

/** The name of the table, database or schema that a text destroys, for the phrase to be typed; null where it names none. */
export function destroyedName(text: string): string | null {
  for (const statement of text.split(';'))
    for (const { says, unless } of naming) {
      const name = says.exec(statement)?.[1];
      if (name !== undefined && !unless?.test(statement)) return name;
    }
  const drop = commandsIn(text).find((command) => programsIn(command).includes('dropdb'));
  return drop === undefined ? null : (/\s([A-Za-z_][\w.]*)\s*$/.exec(drop)?.[1] ?? null);
}

const where = /\bWHERE\b/i;

const inStatements: readonly { says: RegExp; unless?: RegExp; phrase: string }[] = [
  { says: /\bDROP\s+DATABASE\b/i, phrase: 'drops a database' },
  { says: /\bDROP\s+SCHEMA\b/i, phrase: 'drops a schema with everything in it' },
  { says: /\bDROP\s+TABLE\b/i, phrase: 'drops a table' },
  { says: /\bDROP\s+COLUMN\b/i, phrase: 'drops a column with its values' },
  {
    says: /\bDROP\s+(?:OWNED|ROLE|USER|VIEW|MATERIALIZED|TRIGGER|FUNCTION|TYPE|SEQUENCE|EXTENSION|TABLESPACE)\b/i,
    phrase: 'drops a part of the database',
  },
  { says: /\bTRUNCATE\s+["`\w]/i, phrase: 'empties a table' },
  { says: /\bDELETE\s+FROM\b/i, unless: where, phrase: 'deletes every row of a table' },
  { says: /\bUPDATE\s+[\w."`]+\s+SET\b/i, unless: where, phrase: 'changes every row of a table' },
  { says: /\b(?:FLUSHALL|FLUSHDB)\b/i, phrase: 'deletes every key' },
  { says: /\bmigrate\s+reset\b|--force-reset\b|--accept-data-loss\b/, phrase: 'drops the database' },
  { says: /\bdb:(?:drop|reset|wipe|purge)\b|\bmigrate:(?:fresh|reset)\b/, phrase: 'drops the database' },
];

const quotedName = '[`"\']?([\\w.]+)';
const naming: readonly { says: RegExp; unless?: RegExp }[] = [
  { says: new RegExp(`\\bDROP\\s+(?:TABLE|DATABASE|SCHEMA|VIEW)\\s+(?:IF\\s+EXISTS\\s+)?${quotedName}`, 'i') },
  { says: new RegExp(`\\bTRUNCATE\\s+(?:TABLE\\s+)?${quotedName}`, 'i') },
  { says: new RegExp(`\\bDELETE\\s+FROM\\s+(?:ONLY\\s+)?${quotedName}`, 'i'), unless: where },
];

const programs: readonly { names: RegExp; phrase: string }[] = [
  { names: /^(?:dropdb|dropuser)$/, phrase: 'drops a database or an account' },
  { names: /^(?:pg_restore|mongorestore)$/, phrase: 'restores over a live database' },
  { names: /^(?:rm|unlink|shred|rmdir)$/, phrase: 'deletes files' },
  { names: /^truncate$/, phrase: 'cuts a file' },
  { names: /^(?:mkfs(?:\..*)?|wipefs|fdisk|parted|sgdisk|blkdiscard)$/, phrase: 'erases a disk' },
  { names: /^(?:pkill|killall)$/, phrase: 'ends every process of a name' },
  { names: /^(?:shutdown|reboot|halt|poweroff)$/, phrase: 'stops the machine' },
];

/** All of them in one command. */
const inCommands: readonly { says: RegExp[]; phrase: string }[] = [
  { says: [/\bfind\s/, /\s-(?:delete\b|exec(?:dir)?\s+rm\b)/], phrase: 'deletes files' },
  { says: [/\brsync\s/, /\s--delete/], phrase: 'deletes files at the destination' },
  { says: [/\bdd\s/, /\sof=/], phrase: 'writes over a device or file' },
  { says: [/\bgit\s/, /\sreset\s/, /\s--(?:hard|merge)\b/], phrase: 'discards work' },
  {
    says: [/\bgit\s/, /\spush\s/, /\s(?:-f\b|--force|--mirror\b|\+\S)/],
    phrase: 'overwrites the history of a shared branch',
  },
  { says: [/\bgit\s/, /\spush\s/, /\s(?:-d\b|--delete\b|:\S)/], phrase: 'deletes a shared branch or tag' },
  { says: [/\bgit\s/, /\sclean\s/, /\s(?:-[a-zA-Z]*f|--force)/], phrase: 'deletes files git does not know' },
  { says: [/\bgit\s/, /\sbranch\s/, /\s(?:-[dD]\b|--delete\b)/], phrase: 'deletes a branch' },
  { says: [/\bgit\s/, /\s(?:stash\s+(?:drop|clear)\b|checkout\s.*\s?--\s)/], phrase: 'discards work' },
  // Signal 0 only asks whether it is there, and -l lists the signals.
  { says: [/(?:^|[\s/])kill\s/, /^(?!.*\skill\s+-[0l]\b)/, /^(?!kill\s+-[0l]\b)/], phrase: 'ends a process' },
  { says: [/\bsystemctl\s/, /\s(?:reboot|poweroff|halt|kill)\b/], phrase: 'stops the machine or a service by force' },
  { says: [/\bcrontab\s/, /\s-r\b/], phrase: 'deletes the scheduled jobs' },
  { says: [/\b(?:kubectl|oc)\s/, /\s(?:delete|drain)\b/], phrase: 'deletes or empties parts of a cluster' },
  { says: [/\bhelm\s/, /\s(?:uninstall|delete)\b/], phrase: 'removes a release' },
  { says: [/\b(?:docker|podman)\s/, /\s(?:prune|rm|rmi|kill)\b/], phrase: 'removes containers, images or volumes' },
  {
    says: [/\b(?:docker|podman|docker-compose)\s/, /\sdown\b/, /\s(?:-v\b|--volumes\b)/],
    phrase: 'removes volumes with their data',
  },
  { says: [/\b(?:terraform|tofu|pulumi|cdk|terragrunt)\s/, /\sdestroy\b/], phrase: 'destroys infrastructure' },
  {
    says: [/\b(?:aws|gcloud|az|gsutil|heroku|fly|flyctl)\s/, /[\s:](?:delete|terminate|purge|destroy|rm|rb)\b/],
    phrase: 'deletes in the cloud',
  },
];

/** A text cut at what ends a command; at quotes too where another shell would read what stands in them. */
function commandsIn(text: string): string[] {
  const ends = /\b(?:ssh|bash|sh|zsh|su|eval|watch|exec)\s/.test(text) ? /[;&|\n(){}`"']/ : /[;&|\n(){}`]/;
  return text.split(ends).map((command) => command.trim());
}

/** Names a command may call: its first word, and behind what calls others each of its words. */
function programsIn(command: string): string[] {
  const words = command.split(/\s+/).filter((word) => !/^\w+=/.test(word));
  const names = words.map((word) => word.slice(word.lastIndexOf('/') + 1));
  return callers.has(names[0] ?? '') ? names : names.slice(0, 1);
}

const callers = new Set(
  'sudo doas su env exec nohup time timeout nice command xargs do then else if while ! ssh docker podman kubectl oc'.split(
    ' ',
  ),
);
