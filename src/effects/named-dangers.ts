import type { ProgramRule } from './program-rules.ts';

/** Calls that destroy, and what they do in a few words. */
export type Danger = ProgramRule & { phrase: string };

/** A script, a target or a service that is called after what it does. */
const destroying =
  /(?:^|[/._:-])(?:restore|wipe|destroy|purge|nuke|drop|erase|reset|truncate|delete|clean(?:up)?[-_.](?:prod\w*|live|db|database|data\w*|tables?|users?))(?:[._:-]|$)/i;

/** What is known to destroy by nothing but its name. */
export const namedDangers: readonly Danger[] = [
  {
    programs: /./,
    when: ({ plain }) =>
      /^(?:unsafe[-_]reset[-_]\w+|factory[-_]?reset|(?:wipe|erase|destroy)(?:[-_]\w+)?)$/.test(plain[0] ?? ''),
    phrase: 'wipes data, by its name',
  },
  {
    programs: destroying,
    when: ({ program, words }) => (program.includes('/') || /\.(?:sh|py|js|ts)$/.test(program)) && !onlyTells(words),
    phrase: 'runs a script that restores or deletes, by its name',
  },
  {
    programs: /^(?:bash|sh|zsh|node|python3?|ruby|bun|tsx|deno)$/,
    when: ({ plain, words }) => destroying.test(plain.find((word) => word !== 'run') ?? '') && !onlyTells(words),
    phrase: 'runs a script that restores or deletes, by its name',
  },
  {
    programs: /^(?:make|gmake|just|task|mage|inv|invoke|fab)$/,
    when: ({ plain }) => plain.some(isDestroyingName),
    phrase: 'runs a target that restores or deletes, by its name',
  },
  {
    programs: /^ansible-playbook$/,
    when: ({ plain, words }) =>
      plain.some((word) => /\.ya?ml$/.test(word) && isDestroyingName(word)) &&
      !words.some((word) => /^(?:-C|--check|--syntax-check|--list-\w+)$/.test(word)),
    phrase: 'plays what restores or deletes, by its name',
  },
  {
    programs: /^(?:docker|docker-compose|podman|podman-compose)$/,
    when: ({ plain }) => plain.includes('run') && plain.slice(plain.indexOf('run')).some(isDestroyingName),
    phrase: 'runs a service that restores or deletes, by its name',
  },
];

/** `./restore.sh --list`: tells what there is, or what would be done. */
function onlyTells(words: readonly string[]): boolean {
  return words.some((word) => /^--(?:list(?:-\w+)?|dry-?run|help|version|status|show)$/.test(word));
}

/** `SETTING=value` sets something for what is called. */
function isDestroyingName(word: string): boolean {
  return destroying.test(word) && !word.includes('=');
}
