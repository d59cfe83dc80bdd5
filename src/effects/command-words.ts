import { forEachChild, type Command as ShellCommand, type SyntaxNode } from 'unbash';
import { remember } from '../patterns/remember.ts';
import { parseShell } from './parse-shell.ts';
import { parseStrictly } from './parse-strictly.ts';
import { maskPlaceholders } from './placeholders.ts';
import { plainWords } from './plain-words.ts';

/** One program with its arguments as the shell would see them, wrappers (`sudo`, `npx`, `railway run`) taken off. */
export type Call = {
  program: string;
  /** Arguments in order, quotes removed. */
  words: readonly string[];
  /** Arguments that are not options. */
  plain: readonly string[];
  /** Files written by `>` or `>>`, files read by `<`; heredocs and here-strings as the text fed in. */
  writes: readonly string[];
  reads: readonly string[];
  feeds: string | null;
  /** The program that pipes into this one. */
  upstream: string | null;
  /** `ssh x`, `kubectl exec …`: where it runs when not here. */
  host: string | null;
  /** A command was given to the wrapper; `ssh host` alone opens a session. */
  wrapped: boolean;
};

/** Every call in a logical command, those in substitutions, loops and `bash -c` too; assignments and functions alone give none. */
export const callsOf = remember((text): Calls => plainCall(text) ?? parsedCalls(text));

type Calls = { calls: Call[]; stateOnly: boolean; parsed: boolean };

function plainCall(text: string): Calls | null {
  const [program, ...words] = plainWords(text) ?? [];
  if (program === undefined) return null;
  const call = unwrap({ ...named(program, words), ...alone });
  return { calls: expand(call), stateOnly: stateWords.has(call.program), parsed: true };
}

/** A call that is fed nothing, writes nothing to files and runs here. */
const alone = { writes: [], reads: [], feeds: null, upstream: null, host: null, wrapped: false };

function parsedCalls(text: string): Calls {
  const strict = parseStrictly(text);
  const script = strict ?? parseShell(maskPlaceholders(text));
  const calls: Call[] = [];
  let stateOnly = true;
  const visit = (node: SyntaxNode, upstream: string | null): void => {
    if (node.type === 'Pipeline') {
      let before: string | null = null;
      for (const member of node.commands) {
        visit(member, before);
        before = member.type === 'Command' ? (member.name?.value ?? null) : before;
      }
      stateOnly = false;
      return;
    }
    if (node.type === 'Command') {
      const call = toCall(node, upstream, text);
      if (call && !stateWords.has(call.program)) stateOnly = false;
      if (call) calls.push(...expand(call));
    }
    forEachChild(node, (child) => visit(child, upstream));
  };
  visit(script, null);
  return { calls, stateOnly, parsed: strict !== null };
}

/** These change the shell and nothing else. */
export const stateWords: ReadonlySet<string> = new Set([
  'cd',
  'export',
  'set',
  'unset',
  'alias',
  'source',
  '.',
  'declare',
  'local',
  'readonly',
  'typeset',
  'pushd',
  'popd',
  'shopt',
  'umask',
  'ulimit',
  ':',
  'true',
  'unalias',
]);

function toCall(node: ShellCommand, upstream: string | null, text: string): Call | null {
  if (!node.name) return null;
  const value = (word: { value?: string; pos: number; end: number }): string =>
    word.value ?? text.slice(word.pos, word.end);
  const words = node.args.map((word) => (word.type === 'Word' ? value(word) : word.text));
  const writes: string[] = [];
  const reads: string[] = [];
  let feeds: string | null = null;
  for (const redirect of node.redirects) {
    if (redirect.type === 'HereDoc') feeds = redirect.body.text;
    else if (redirect.type === 'HereString') feeds = redirect.target?.value ?? '';
    else if (redirect.operator === '<') reads.push(redirect.target?.value ?? '');
    else if (redirect.operator.includes('>') && redirect.operator !== '>&') writes.push(redirect.target?.value ?? '');
  }
  return unwrap({ ...named(node.name.value, words), writes, reads, feeds, upstream, host: null, wrapped: false });
}

function named(program: string, words: readonly string[]): Pick<Call, 'program' | 'words' | 'plain'> {
  const name = /^\/(?:usr\/)?(?:local\/)?s?bin\//.test(program) ? (program.split('/').at(-1) ?? program) : program;
  const takes = valued.get(name) ?? [];
  const plain = words.filter((word, at) => !word.startsWith('-') && !takes.includes(words[at - 1] ?? ''));
  return { program: name, words, plain };
}

/** Options that take the next word and may stand before the subcommand: `oc -n openshift-etcd get pods` gets pods. */
const cluster = ['-n', '--namespace', '--context', '--kubeconfig', '-l', '--selector', '-o', '--output', '-f', '-c'];
const valued: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    kubectl: cluster,
    oc: cluster,
    helm: ['-n', '--namespace', '--kube-context', '-f', '--values', '--version', '--set'],
    docker: [
      '-f',
      '--file',
      '-p',
      '--project-name',
      '--context',
      '-H',
      '--profile',
      '--env-file',
      '--format',
      '--filter',
    ],
    'docker-compose': ['-f', '--file', '-p', '--project-name', '--profile', '--env-file'],
    git: ['-C', '-c'],
    aws: ['--region', '--profile', '--output', '--query', '--endpoint-url'],
    gcloud: ['--project', '--region', '--zone', '--format', '--filter'],
    npm: ['--prefix', '-w', '--workspace'],
    pnpm: ['--filter', '-F', '-C', '--dir'],
    yarn: ['--cwd'],
    heroku: ['-a', '--app', '-r', '--remote'],
    fly: ['-a', '--app', '-c', '--config'],
    railway: ['-s', '--service', '-e', '--environment'],
    pulumi: ['-s', '--stack', '-C', '--cwd'],
    supabase: ['--project-ref', '--db-url', '--workdir'],
    'redis-cli': ['-h', '-p', '-a', '-n', '-u', '--user', '--pass'],
    mongosh: ['--host', '--port', '-u', '-p', '--username', '--password', '--authenticationDatabase'],
    migrate: ['-path', '-database', '-source', '--path', '--database'],
    systemctl: ['-H', '--host', '-n', '--lines'],
  }),
);

/** Words that only say how or where the rest of the line runs. `takes`: options followed by a value. `skip`: plain words before the inner command. */
type Wrapper = { prefix: readonly string[]; takes?: readonly string[]; skip?: number; remote?: true };
const wrappers: readonly Wrapper[] = [
  { prefix: ['sudo'], takes: ['-u', '-g', '-C', '-h', '-p'] },
  { prefix: ['doas'], takes: ['-u'] },
  { prefix: ['env'] },
  { prefix: ['time'] },
  { prefix: ['nohup'] },
  { prefix: ['nice'], takes: ['-n'] },
  { prefix: ['command'] },
  { prefix: ['exec'] },
  { prefix: ['xargs'], takes: ['-n', '-I', '-P', '-L', '-d'] },
  { prefix: ['timeout'], takes: ['-k', '-s'], skip: 1 },
  { prefix: ['npx'], takes: ['-p', '--package'] },
  { prefix: ['bunx'] },
  { prefix: ['pnpx'] },
  { prefix: ['pnpm', 'exec'] },
  { prefix: ['pnpm', 'dlx'] },
  { prefix: ['yarn', 'dlx'] },
  { prefix: ['yarn', 'exec'] },
  { prefix: ['npm', 'exec'] },
  { prefix: ['bun', 'x'] },
  { prefix: ['bundle', 'exec'] },
  { prefix: ['poetry', 'run'] },
  { prefix: ['pipenv', 'run'] },
  { prefix: ['uv', 'run'] },
  { prefix: ['railway', 'run'], takes: ['-s', '--service', '-e', '--environment', '-p'] },
  { prefix: ['doppler', 'run'], takes: ['-p', '-c', '--project', '--config'] },
  { prefix: ['op', 'run'], takes: ['--env-file'] },
  { prefix: ['dotenv'], takes: ['-e', '-f'] },
  { prefix: ['aws-vault', 'exec'], skip: 1 },
  { prefix: ['docker', 'exec'], takes: ['-u', '-w', '-e', '--user', '--workdir', '--env'], skip: 1, remote: true },
  { prefix: ['podman', 'exec'], takes: ['-u', '-w', '-e'], skip: 1, remote: true },
  { prefix: ['docker', 'compose', 'exec'], takes: ['-u', '-w', '-e', '--user', '--index'], skip: 1, remote: true },
  { prefix: ['docker-compose', 'exec'], takes: ['-u', '-w', '-e', '--user', '--index'], skip: 1, remote: true },
  {
    prefix: ['kubectl', 'exec'],
    takes: ['-n', '--namespace', '-c', '--container', '--context'],
    skip: 1,
    remote: true,
  },
  { prefix: ['oc', 'exec'], takes: ['-n', '--namespace', '-c', '--container'], skip: 1, remote: true },
  { prefix: ['oc', 'rsh'], takes: ['-n', '--namespace', '-c'], skip: 1, remote: true },
  { prefix: ['oc', 'debug'], takes: ['-n', '--namespace'], skip: 1, remote: true },
  { prefix: ['ssh'], takes: ['-i', '-p', '-l', '-o', '-L', '-R', '-J', '-F'], skip: 1, remote: true },
  { prefix: ['chroot'], skip: 1 },
  { prefix: ['heroku', 'run'], takes: ['-a', '--app'], remote: true },
];

const wrappersOf = Map.groupBy(wrappers, ({ prefix }) => prefix[0]);

function unwrap(call: Call): Call {
  const candidates = wrappersOf.get(call.program);
  if (candidates === undefined) return call;
  const all = [call.program, ...call.words];
  const wrapper = candidates.find(({ prefix }) => prefix.every((word, at) => all[at] === word));
  if (!wrapper) return call;
  let at = wrapper.prefix.length;
  let skip = wrapper.skip ?? 0;
  const skipped: string[] = [];
  while (at < all.length) {
    const word = all[at] ?? '';
    if (wrapper.takes?.includes(word)) at += 2;
    else if (word.startsWith('-') || (wrapper.prefix[0] === 'env' && /^\w+=/.test(word))) at++;
    else if (skip > 0) {
      skipped.push(word);
      skip--;
      at++;
    } else break;
  }
  const host = wrapper.remote
    ? [...wrapper.prefix.filter((word) => word !== 'exec'), ...skipped].join(' ').replace(/^ssh /, '')
    : call.host;
  const inner = all.slice(at);
  const [program] = inner;
  if (program === undefined) return { ...call, host };
  // ssh takes the remote command as one word as often as several.
  const rest = inner.length === 1 && /\s/.test(program) ? program.split(/\s+/) : inner;
  return unwrap({ ...call, ...named(rest[0] ?? '', rest.slice(1)), host, wrapped: true });
}

/** `bash -c "…"` is read as what stands in the quotes. */
function expand(call: Call): Call[] {
  const at = call.words.indexOf('-c');
  const script = ['bash', 'sh', 'zsh', 'su'].includes(call.program) && at >= 0 ? call.words[at + 1] : undefined;
  if (script === undefined) return [call];
  const inner = callsOf(script).calls.map((each) => ({ ...each, host: each.host ?? call.host }));
  return inner.length > 0 ? inner : [call];
}
