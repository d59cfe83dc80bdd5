import type { ProgramRule, When } from './program-rules.ts';

/** Calls that destroy, and what they do in a few words. */
export type Danger = readonly [programs: ProgramRule[0], when: When, phrase: string];

/** A script, a target or a service that is called after what it does. */
const destroying =
  /(?:^|[/._:-])(?:restore|wipe|destroy|tear-?down|purge|nuke|drop|erase|reset|truncate|delete|clean(?:up)?[-_.](?:prod\w*|live|db|database|data\w*|tables?|users?))(?:[._:-]|$)/i;

/** Programs to which such a word is a text, a file, or somebody's own name. */
const onlySpeaks =
  /^(?!(?:echo|printf|e?grep|fgrep|rg|ag|man|less|cat|head|tail|sed|g?awk|jq|yq|find|ls|cd|test|which|type|logger|mkdir|touch|cp|mv|ln|git|docker|podman|docker-compose|source|export|vim?|nano|code|ssh|scp|tar|tee|open|read)$)[\w./-]+$/;
const deletes = /^(?:[\w.-]+:)*(?:delete|destroy|purge|wipe|drop|nuke|erase|unpublish)$/;

/** What is known to destroy by nothing but its name. */
export const namedDangers: readonly Danger[] = [
  [
    /./,
    ({ plain }) =>
      /^(?:unsafe[-_]reset[-_]\w+|factory[-_]?reset|(?:wipe|erase|destroy)(?:[-_]\w+)?)$/.test(plain[0] ?? ''),
    'wipes data, by its name',
  ],
  // Of any program: `shopctl tenants delete 7`, `app users:purge`.
  [onlySpeaks, ({ plain }) => plain.slice(0, 3).some((word) => deletes.test(word)), 'deletes, by its name'],
  [
    destroying,
    ({ program, words }) => (program.includes('/') || /\.(?:sh|py|js|ts)$/.test(program)) && !onlyLists(words),
    'runs a script that restores or deletes, by its name',
  ],
  [
    /^(?:bash|sh|zsh|node|python3?|ruby|bun|tsx|deno)$/,
    ({ plain, words }) => destroying.test(plain.find((word) => word !== 'run') ?? '') && !onlyLists(words),
    'runs a script that restores or deletes, by its name',
  ],
  [
    'make gmake just task mage inv invoke fab',
    ({ plain }) => plain.some(isDestroyingName),
    'runs a target that restores or deletes, by its name',
  ],
  [
    'ansible-playbook',
    ({ plain, words }) =>
      plain.some((word) => /\.ya?ml$/.test(word) && isDestroyingName(word)) &&
      !words.some((word) => /^(?:-C|--check|--syntax-check|--list-\w+)$/.test(word)),
    'plays what restores or deletes, by its name',
  ],
  [
    'docker docker-compose podman podman-compose',
    ({ plain }) => plain.includes('run') && plain.slice(plain.indexOf('run')).some(isDestroyingName),
    'runs a service that restores or deletes, by its name',
  ],
];

/** `./restore.sh --list`: tells what there is. */
function onlyLists(words: readonly string[]): boolean {
  return words.some((word) => /^--(?:list(?:-\w+)?|version|status|show|check)$/.test(word));
}

/** `SETTING=value` sets something for what is called. */
function isDestroyingName(word: string): boolean {
  return destroying.test(word) && !word.includes('=');
}
