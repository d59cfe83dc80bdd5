import { inRow, oneOf } from '../patterns/joined.ts';
import type { Call } from './call.ts';

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
    (/^get-/.test(verb) &&
      !/^get-(?:object(?:-torrent)?|export|sdk|job-output|thing-shadow|configuration|latest-configuration|media|clip|snapshot-block|package-version-asset|run-output|artifact|raster\S*|map-\S*|tile)$/.test(
        verb,
      ))
  );
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
export function managePyReads({ words: [file = '', verb = ''] }: Call): boolean {
  return (
    /^(?:\.\/)?(?:[\w-]+\/)*manage\.py$/.test(file) &&
    /^(?:showmigrations|check|diffsettings|sqlmigrate|inspectdb|version)$/.test(verb)
  );
}

/** The words before the first option: groups, the verb, and for gcloud what it is asked about. */
function leading({ words }: Call): readonly string[] {
  const end = words.findIndex((word) => word.startsWith('-'));
  return end < 0 ? words : words.slice(0, end);
}

/** gcloud: a verb that shows, behind groups alone; `sql export sql x list` exports. */
export function gcloudReads(call: Call): boolean {
  const words = leading(call);
  const at = words.findIndex((word) => /^(?:list|describe|get-value|get-iam-policy|read|tail)$/.test(word));
  return words[0] === 'info' || (at > 0 && words.slice(0, at).every((group) => gcloudGroup.test(group)));
}

/** Groups are named for what they hold, most in the plural. */
const gcloudGroup = inRow(
  /^/,
  oneOf(
    /alpha|beta|compute|sql|run|container|app|functions|iam|logging|config|auth|dns|storage|redis|pubsub|secrets/,
    /kms|artifacts|builds|monitoring|scheduler|tasks|dataflow|dataproc|composer|spanner|bigtable|firestore/,
    /services|deploy|project-info|organizations|[a-z-]+s/,
  ),
  /$/,
);

/** az: the verb is the last word before the options. */
export function azReads(call: Call): boolean {
  const words = leading(call);
  return words[0] === 'version' || (words.length > 1 && /^(?:list|show)(?:-[a-z-]+)?$/.test(words.at(-1) ?? ''));
}

/** mongosh: each function that the text calls is known to read; a script in a file may do anything. */
export function mongoReads({ words, plain }: Call): boolean {
  const at = words.indexOf('--eval');
  const script = words[at + 1] ?? '';
  if (at < 0 || words.includes('--shell') || plain.some((word) => /\.m?js$/.test(word) && word !== script))
    return false;
  if (/`|[\])]\s*\(|\$(?:out|merge|where|function|accumulator)\b|["']\s*\]/.test(script)) return false;
  const called = [...script.matchAll(/([\w$]+)\s*\(/g)].map(([, name]) => name ?? '');
  return called.length > 0 && called.every((name) => mongoFunction.test(name));
}

const mongoFunction = inRow(
  /^/,
  oneOf(
    /find|findOne|count|countDocuments|estimatedDocumentCount|distinct|aggregate|stats|status|serverStatus/,
    /getIndexes|getCollection(?:Names|Infos)?|getSiblingDB|getName|hello|isMaster|version|conf/,
    /print(?:json|Replication\w*|Secondary\w*)?|currentOp|limit|sort|skip|project|projection|pretty|toArray/,
    /explain|size|hasNext|next|itcount|forEach|map|filter|ObjectId|ISODate|Date|NumberLong|stringify|dataSize/,
    /totalSize|storageSize|totalIndexSize|listShards|listDatabases|getMongo|getDBs|getDBNames/,
  ),
  /$/,
);

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
