import type { Call } from './command-words.ts';

/** git: what shows, or lists without an argument that creates. */
export function gitReads({ words, plain }: Call): boolean {
  const [verb = '', ...rest] = plain;
  if (words.some((word, at) => word === '-c' && at < words.indexOf(verb) && !harmlessSetting.test(words[at + 1] ?? '')))
    return false;
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
      'name-rev',
      'for-each-ref',
      'verify-tag',
      'verify-commit',
      'count-objects',
      'range-diff',
    ].includes(verb)
  )
    return true;
  if (verb === 'reflog') return !/^(?:expire|delete|drop|write)$/.test(rest[0] ?? '');
  if (words.some((word) => editsRef.test(word))) return false;
  if (verb === 'branch')
    return (
      rest.length === 0 ||
      words.some((word) => /^(?:-a|-r|--show-current|--list|--contains|--merged|--no-merged|--all)$/.test(word))
    );
  if (verb === 'tag')
    return rest.length === 0 || words.some((word) => /^(?:-l|--list|--contains|--points-at)$/.test(word));
  if (verb === 'remote') return rest.length === 0 || ['show', 'get-url'].includes(rest[0] ?? '');
  if (verb === 'stash') return ['list', 'show'].includes(rest[0] ?? '');
  return verb === 'config' && (words.includes('--get') || words.includes('--list') || words.includes('-l'));
}

/** Settings that name no program to run: a pager, an alias or a driver of diffs is a command. */
const harmlessSetting =
  /^(?:color\.|advice\.|safe\.directory|core\.(?:quotepath|abbrev|pager=(?:cat)?$)|log\.(?:date|decorate)|diff\.(?:renames|noprefix|renamelimit))/i;
const editsRef =
  /^(?:-[a-z]*[dDmMcCfut]|--(?:delete|move|copy|force|set-up|unset|edit|track|no-track|create|add|replace|sign|annotate).*)$/;

/** aws: verbs that describe, list, wait or get; `s3api get-object` writes a file. */
export function awsReads({ plain }: Call): boolean {
  const [service = '', verb = ''] = plain;
  if (service === 's3') return verb === 'ls';
  if (service === 'logs' && verb === 'tail') return true;
  return (
    /^(?:describe|list|wait)\b/.test(verb) ||
    (/^get-/.test(verb) && !/^get-(?:object(?:-torrent)?|export|sdk|job-output)$/.test(verb))
  );
}

/** Options of curl that may stand before another one in the same word. */
const curlFlags = '[012346afgGiIjklLMnNpqRsSvVZ#]*';
const curlMethod = new RegExp(`^-${curlFlags}X(.*)|^--request$`);
const curlSends = new RegExp(`^-${curlFlags}[dFT]|^--(?:data|json|form|upload)`);
const curlWrites = new RegExp(`^-${curlFlags}[oDc](.*)|^--(?:output|dump-header|cookie-jar|trace|trace-ascii|stderr)$`);
const curlAnyway = new RegExp(
  `^-${curlFlags}[OJKQt]|^--(?:remote-name|config|quote|telnet|etag-save|hsts|alt-svc|libcurl|output-dir|mail|ftp-create)`,
);
const nowhere = /^(?:-|\/dev\/(?:null|stdout|stderr))$/;

/** curl without a method, a body or a file that changes something. */
export function curlReads({ words }: Call): boolean {
  const asGet = words.some((word) => /^-[a-zA-Z]*G|^--get$/.test(word));
  return !words.some((word, at) => {
    const given = (found: RegExpExecArray): string => found[1] || (words[at + 1] ?? '');
    const method = curlMethod.exec(word);
    if (method) return !/^(?:GET|HEAD|OPTIONS)$/i.test(given(method));
    if (curlSends.test(word)) return !asGet || !/^-[a-zA-Z]*d|^--data/.test(word);
    const file = curlWrites.exec(word);
    return file ? !nowhere.test(given(file)) : curlAnyway.test(word);
  });
}

/** redis-cli: the first word that is no value of an option. */
export function redisReads({ plain, words }: Call): boolean {
  if (words.some((word) => /^--(?:eval|rdb|functions-rdb|pipe|cluster|ldb)/.test(word))) return false;
  const verb =
    plain
      .find((word, at) => !/^(?:-h|-p|-a|-n|-u)$/.test(words[words.indexOf(word) - 1] ?? '') && at >= 0)
      ?.toUpperCase() ?? '';
  if (verb === 'CLIENT') return words.some((word) => /^(?:LIST|INFO|ID|GETNAME)$/i.test(word));
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
  ].includes(verb);
}

/** `python manage.py` with a command that only shows. */
export function managePyReads({ plain }: Call): boolean {
  return (
    /manage\.py$/.test(plain[0] ?? '') &&
    /^(?:showmigrations|check|diffsettings|sqlmigrate|inspectdb|version)$/.test(plain[1] ?? '')
  );
}

/** A program of awk may write files, pipe and call the shell; one in a file, or an option beside `-F` and `-v`, may do anything. */
export function quietAwk({ words }: Call): boolean {
  return !words.some((word, at) => {
    if (/^-F/.test(word) || words[at - 1] === '-F') return false;
    return /^-(?!v|-version$)./.test(word) || /\bsystem\b|\bgetline\b|[>|@]/.test(word);
  });
}

const address = String.raw`(?:\d+(?:~\d+)?|\$|/(?:[^/\\\n]|\\.)*/[IM]*)`;
const part = String.raw`(?:(?!\k<delimiter>)[^\\\n]|\\.)*`;
const replaces = String.raw`[sy](?<delimiter>[^\w\s\\;])${part}\k<delimiter>${part}\k<delimiter>[gpiIm\d]*(?=[\s;}]|$)`;
/** One command of sed that writes to the output alone; `e`, `w`, `W`, `r` and what has a text of its own are not among them. */
const quietCommand = new RegExp(
  String.raw`^[\s;]*(?:${address}(?:,(?:${address}|[+~]\d+))?)?\s*!?\s*(?:${replaces}|[qQ]\d*|[pdnNgGhHxlDPz={}])`,
);

/** sed whose script is on the command line and only prints. */
export function quietSed({ words }: Call): boolean {
  const scripts: string[] = [];
  const others: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const given = /^(?:-[nErsuz]*e|--expression=)([\s\S]*)$/.exec(word);
    if (given) scripts.push(given[1] || (words[++at] ?? ''));
    else if (/^--?\w/.test(word)) {
      if (!/^(?:-[nErsuz]+|--(?:quiet|silent|regexp-extended|null-data|separate|unbuffered|posix))$/.test(word))
        return false;
    } else others.push(word);
  }
  return (scripts.length > 0 ? scripts : others.slice(0, 1)).every(onlyPrints);
}

function onlyPrints(script: string): boolean {
  let rest = script;
  while (/[^\s;]/.test(rest)) {
    const found = quietCommand.exec(rest);
    if (!found) return false;
    rest = rest.slice(found[0].length);
  }
  return true;
}

/** Words that are neither options nor the value of one that `takes` names: a second one is often the file to write. */
export function operands({ words }: Call, takes: RegExp): string[] {
  return words.filter((word, at) => !/^[-+]./.test(word) && !takes.test(words[at - 1] ?? ''));
}

/** date without an option or a word that sets the clock. */
export function showsDate(call: Call): boolean {
  if (call.words.some((word) => /^-[uR]*s|^--s/.test(word))) return false;
  return call.words.includes('-j') || operands(call, /^-[a-zA-Z]*[drfvz]$|^--(?:date|reference|file)$/).length === 0;
}
