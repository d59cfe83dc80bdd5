import { join, resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import type { Recogniser } from './recogniser.ts';
import { type Target, thisMachine, unknown } from './target-kinds.ts';
import type { Value } from './words.ts';

/** Only a push changes what others get; pull and fetch change this checkout. */
export const git: Recogniser = (command, world) => {
  const {
    options,
    rest: [subcommand],
  } = readArguments(command.words.slice(0, firstPlain(command.words, 'Cc') + 1), {
    letters: 'Cc',
    names: ['git-dir', 'work-tree'],
  });
  if (subcommand?.text !== 'push') return thisMachine();
  const cwd = resolve(world.cwd, options.get('C')?.text ?? '.');
  const { rest } = readArguments(command.words.slice(command.words.indexOf(subcommand) + 1), {
    letters: 'o',
    names: ['push-option', 'receive-pack'],
  });
  const hole = rest.find((word) => word.unset !== undefined);
  if (hole?.unset) return notSet(hole.unset, 'git push');
  const remote = rest[0]?.text ?? 'origin';
  const url = /[:/]/.test(remote) ? withoutCredentials(remote) : world.gitRemote(cwd, remote);
  if (url === undefined) return unknown(`The repository at ${cwd} has no remote ${remote}. List them: git remote -v`);
  const reference = referenceIn(rest.slice(1).map(({ text }) => text));
  const branch = reference === 'HEAD' ? world.gitBranch(cwd) : reference.replace(/^refs\/heads\//, '');
  if (branch === undefined) return unknown('No branch is checked out here, so which one is pushed cannot be read.');
  return {
    kind: 'git',
    url,
    branch,
    display: `git ${withoutCredentials(remote)} ${branch} (${url})`,
    source: rest[0] ? 'argument' : 'configuration',
  };
};

/** What of the remote is written to. `tag NAME` is git's short form of a tag (git-push(1)); all tags of a repository are one target. */
function referenceIn([first = 'HEAD', second]: string[]): string {
  if (first === 'tag' && second !== undefined) return allTags;
  const written = first.replace(/^\+/, '').split(':').at(-1) ?? 'HEAD';
  return written.startsWith(`${allTags}/`) ? allTags : written;
}

const allTags = 'refs/tags';

/** Where the first word that is no option stands, past the values of the given letters. */
function firstPlain(words: readonly Value[], letters: string): number {
  for (let index = 0; index < words.length; index += 1) {
    const text = words[index]?.text ?? '';
    if (!text.startsWith('-')) return index;
    if (text.length === 2 && letters.includes(text[1] ?? ' ')) index += 1;
  }
  return words.length;
}

/** A URL as it may be shown: no user and password. `git@host:path` keeps its user, which is no secret. */
export function withoutCredentials(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, (all, scheme: string) =>
    scheme.startsWith('ssh') && !all.includes(':', scheme.length) ? all : scheme,
  );
}

export const kubectl: Recogniser = (command, world) =>
  kubernetes(command.words, command.variables, world.readFile, { context: 'context' });
export const helm: Recogniser = (command, world) =>
  kubernetes(command.words, command.variables, world.readFile, { context: 'kube-context' });

function kubernetes(
  words: readonly Value[],
  variables: ReadonlyMap<string, string>,
  readFile: (path: string) => string | undefined,
  names: { readonly context: string },
): Target {
  const { options } = readArguments(words, {
    letters: 'nf',
    names: [names.context, 'namespace', 'kubeconfig', 'filename'],
  });
  const hole = [...options.values()].find((value) => value.unset !== undefined);
  if (hole?.unset) return notSet(hole.unset, 'kubectl');
  const file =
    options.get('kubeconfig')?.text ??
    variables.get('KUBECONFIG')?.split(':')[0] ??
    join(variables.get('HOME') ?? '/', '.kube/config');
  const configuration = readFile(file) ?? '';
  const context = options.get(names.context)?.text ?? /^current-context:\s*["']?([^"'\s]+)/m.exec(configuration)?.[1];
  if (context === undefined) return unknown(`No context is chosen in ${file}. List them: kubectl config get-contexts`);
  const namespace = (options.get('n') ?? options.get('namespace'))?.text ?? 'default';
  return {
    kind: 'kubernetes',
    context,
    namespace,
    display: `kubernetes ${context}/${namespace}`,
    source: options.has(names.context) ? 'argument' : 'configuration',
  };
}

/**
 * Project and environment are kept by railway's own login, for each folder; only an option or its variables name them here. What one
 * folder is linked to says nothing of another.
 */
export const railway: Recogniser = (command, { cwd }) => {
  const { options, rest } = readArguments(command.words.slice(0, 6), {
    letters: 'es',
    names: ['environment', 'service'],
  });
  if (['login', 'logout', 'whoami', 'help', 'completion'].includes(rest[0]?.text ?? '')) return thisMachine();
  const named =
    (options.get('e') ?? options.get('environment'))?.text || command.variables.get('RAILWAY_ENVIRONMENT') || undefined;
  return {
    kind: 'railway',
    environment: named ?? `linked in ${cwd}`,
    display: `railway ${named ?? `project of ${cwd.split('/').at(-1)}/`}`,
    source: options.has('e') || options.has('environment') ? 'argument' : 'configuration',
  };
};

export const ssh: Recogniser = (command) => {
  const at = firstPlain(command.words, 'BbcDEeFIiJLlmOopQRSWw');
  return remoteHost(command.words[at], 'ssh');
};

/** scp and rsync: the side that names another host. */
export const remoteCopy: Recogniser = (command) => {
  const hole = command.words.find((word) => word.unset !== undefined);
  if (hole?.unset) return notSet(hole.unset, command.program);
  const remote = command.words.find(({ text }) => /^[^-/.][^/:]*:/.test(text));
  return remote === undefined
    ? thisMachine()
    : remoteHost({ ...remote, text: remote.text.split(':')[0] ?? '' }, command.program);
};

function remoteHost(word: Value | undefined, program: string): Target {
  if (word?.unset) return notSet(word.unset, program);
  if (word === undefined || word.computed || word.text === '')
    return unknown(`Which host ${program} goes to cannot be read.`);
  return {
    kind: 'ssh',
    host: word.text,
    display: `ssh ${word.text}`,
    source: word.from.length > 0 ? 'variable' : 'argument',
  };
}

/** The first word that reads as a URL or as `localhost:3000/…`; values of the options that carry texts are passed over. */
export const curl: Recogniser = (command) => {
  const { rest, options } = readArguments(command.words, { letters: 'XHdoAuweFbcTxmrCEKYyz', names: CURL_LONG });
  const address =
    options.get('url') ?? rest.find(({ text }) => /^(GET|HEAD|POST|PUT|PATCH|DELETE)$/.test(text) === false);
  if (address?.unset) return notSet(address.unset, command.program);
  const host = /^(?:https?:\/\/)?(?:[^/@]*@)?(?<host>[\w.-]+(?::\d+)?|\[[^\]]+\](?::\d+)?)(?:[/?#]|$)/i.exec(
    address?.text ?? '',
  )?.groups?.['host'];
  if (host === undefined || address === undefined)
    return unknown(`Which address ${command.program} asks cannot be read.`);
  return {
    kind: 'http',
    host,
    display: `http ${host}`,
    ...(address.from[0] ? { source: 'variable', variable: address.from[0] } : { source: 'argument' }),
  };
};

const CURL_LONG = [
  'request',
  'header',
  'data',
  'data-raw',
  'data-binary',
  'data-urlencode',
  'json',
  'output',
  'user',
  'user-agent',
  'write-out',
  'form',
  'url',
  'max-time',
  'connect-timeout',
  'retry',
  'resolve',
  'cookie',
  'cacert',
];

function notSet(variable: string, program: string): Target {
  return unknown(
    `${variable} is not set, so where ${program} leads cannot be read. Set it first: export ${variable}=…`,
    variable,
  );
}
