import type { Call } from './command-words.ts';

/** git: what shows, or lists without an argument that creates. */
export function gitReads({ words, plain }: Call): boolean {
  const [verb = '', ...rest] = plain;
  if (
    [
      'status',
      'log',
      'diff',
      'show',
      'rev-parse',
      'rev-list',
      'describe',
      'ls-files',
      'ls-remote',
      'ls-tree',
      'blame',
      'shortlog',
      'cat-file',
      'grep',
      'merge-base',
      'whatchanged',
      'cherry',
      'reflog',
      'name-rev',
      'for-each-ref',
      'verify-tag',
      'verify-commit',
      'count-objects',
      'range-diff',
    ].includes(verb)
  )
    return true;
  if (verb === 'branch')
    return (
      rest.length === 0 ||
      words.some((word) => /^(?:-a|-r|-v+|--show-current|--list|--contains|--merged|--no-merged|--all)$/.test(word))
    );
  if (verb === 'tag')
    return (
      (rest.length === 0 && !words.includes('-d')) ||
      words.some((word) => /^(?:-l|--list|--contains|--points-at)$/.test(word))
    );
  if (verb === 'remote') return rest.length === 0 || ['show', 'get-url'].includes(rest[0] ?? '');
  if (verb === 'stash') return ['list', 'show'].includes(rest[0] ?? '');
  return verb === 'config' && (words.includes('--get') || words.includes('--list') || words.includes('-l'));
}

/** aws: verbs that describe, list, wait or get; `s3api get-object` writes a file. */
export function awsReads({ plain }: Call): boolean {
  const [service = '', verb = ''] = plain;
  if (service === 's3') return verb === 'ls';
  if (service === 'logs' && verb === 'tail') return true;
  return /^(?:describe|list|wait)\b/.test(verb) || (/^get-/.test(verb) && verb !== 'get-object');
}

/** curl without a method, a body or a file that changes something. */
export function curlReads({ words, writes }: Call): boolean {
  const method = words
    .find((word, at) => /^(?:-X|--request)$/.test(words[at - 1] ?? '') || /^-X\w/.test(word))
    ?.replace(/^-X/, '');
  if (method && !/^(?:GET|HEAD|OPTIONS)$/i.test(method)) return false;
  const asGet = words.includes('-G') || words.includes('--get');
  return !words.some((word, at) => {
    if (/^(?:-d|--data|--json|-F|--form|-T|--upload)/.test(word)) return !asGet;
    if (/^(?:-O|--remote-name)/.test(word)) return true;
    return /^(?:-o|--output)$/.test(word) && words[at + 1] !== '/dev/null' && writes.length === 0;
  });
}

/** redis-cli: the first word that is no value of an option. */
export function redisReads({ plain, words }: Call): boolean {
  const verb =
    plain
      .find((word, at) => !/^(?:-h|-p|-a|-n|-u)$/.test(words[words.indexOf(word) - 1] ?? '') && at >= 0)
      ?.toUpperCase() ?? '';
  return [
    'PING',
    'GET',
    'KEYS',
    'INFO',
    'SCAN',
    'TTL',
    'TYPE',
    'EXISTS',
    'DBSIZE',
    'LLEN',
    'LRANGE',
    'HGETALL',
    'SMEMBERS',
    'MONITOR',
    'LASTSAVE',
    'CLIENT',
  ].includes(verb);
}

/** `python manage.py` with a command that only shows. */
export function managePyReads({ plain }: Call): boolean {
  return (
    /manage\.py$/.test(plain[0] ?? '') &&
    /^(?:showmigrations|check|diffsettings|sqlmigrate|inspectdb|version)$/.test(plain[1] ?? '')
  );
}

/** A program of awk may write files, pipe and call the shell. */
export function quietAwk({ plain }: Call): boolean {
  return !/\bsystem\s*\(|>|\|/.test(plain[0] ?? '');
}
