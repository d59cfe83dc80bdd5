import { type Call, named, takesValue } from './call.ts';
import { behindOwnWords, localWrappers, type OwnWords, xargs } from './local-wrappers.ts';
import { assignmentSteers } from './steering-variables.ts';

/**
 * The call within `sudo`, `ssh host`, `npx` and their like: what they run, where, and whether they themselves say what else does. Of more of them
 * around each other than anybody writes nothing is known: any program may run.
 */
export function unwrap(call: Call, most = mostAround): Call {
  if (most === 0) return { ...call, steered: true, more: true };
  const candidates = wrappersOf.get(call.program);
  if (candidates === undefined) return call;
  const all = subcommandFirst([call.program, ...call.words]);
  const wrapper = candidates.find(({ prefix }) => prefix.every((word, at) => all[at] === word));
  if (!wrapper) return call;
  const from = wrapper.prefix.length;
  const { at, skipped } = behindOwnWords(all.slice(from), wrapper);
  const own = all.slice(from, from + at);
  // `sudo -e file` edits it.
  if (call.program === 'sudo' && own.some((word) => /^(?:-[a-zA-Z]*e|--edit)$/.test(word))) return call;
  const host = wrapper.remote
    ? [...wrapper.prefix.filter((word) => word !== 'exec'), ...skipped].join(' ').replace(/^ssh /, '')
    : call.host;
  const steered =
    call.steered ||
    own.some((word) => assignmentSteers(word) || wrapper.steers?.some((steering) => steering.test(word)));
  const around = { host, steered, more: call.more || wrapper.more === true };
  const [program, ...rest] = innerWords(wrapper, all.slice(from + at));
  if (program === undefined) return { ...call, ...around };
  return unwrap({ ...call, ...named(program, rest), ...around, wrapped: true }, most - 1);
}

const mostAround = 40;

/** `kubectl -n web exec …`, `docker compose -f prod.yml exec …`: options of the program itself may stand before what it is told to do. */
function subcommandFirst(all: readonly string[]): readonly string[] {
  const [program = ''] = all;
  if (!/^(?:kubectl|oc|docker|podman|docker-compose)$/.test(program)) return all;
  const kept = [program];
  let at = 1;
  for (let word = all[at]; word !== undefined; word = all[at]) {
    if (word.startsWith('-')) at += takesValue(program, word) ? 2 : 1;
    else if (word === 'compose' && kept.length === 1) {
      kept.push(word);
      at += 1;
    } else break;
  }
  return [...kept, ...all.slice(at)];
}

/** One word is as often a whole command as several are: where something in it is for a shell, a shell reads it. */
function innerWords(wrapper: Wrapper, inner: readonly string[]): readonly string[] {
  const read = inner.length === 1 ? /[\s;&|<>$`()]/ : wrapper.shell ? /[;&|<>$`()\n]/ : null;
  return read && inner.some((word) => read.test(word)) ? ['sh', '-c', inner.join(' ')] : inner;
}

/** Options of ssh that run a program here, load code, write a file or open a way into a network. */
const sshSteers: readonly RegExp[] = [
  /^-[a-zA-Z]*[FELRDwIS]$/,
  /^(?:-o)?["']?(?:\w*Command|Include|\w*Provider|\w*Forward|Tunnel)\b(?![\s=]+(?:no|none)\b)/i,
];

/**
 * Words that only say how or where the rest of the line runs. `shell`: a shell puts the words together again and reads them. `more`: arguments
 * come from elsewhere. `steers`: among its own words one that says what runs beside the inner command, or instead of it.
 */
type Wrapper = OwnWords & {
  prefix: readonly string[];
  remote?: true;
  shell?: true;
  more?: true;
  steers?: readonly RegExp[];
};

/** Own words of programs that start another on this machine which say what else runs. */
const steering: Readonly<Record<string, readonly RegExp[]>> = {
  doas: [/^-C/],
  env: [/^(?:-[a-zA-Z]*S|--split)/],
};

const wrappers: readonly Wrapper[] = [
  ...Object.entries(localWrappers).map(([name, own]) => ({
    ...own,
    prefix: [name],
    ...(steering[name] === undefined ? {} : { steers: steering[name] }),
  })),
  { ...xargs, prefix: ['xargs'], more: true },
  { prefix: ['npx'], takes: ['-p', '--package'], steers: [/^(?:-c|--call)/] },
  { prefix: ['bunx'] },
  { prefix: ['pnpx'] },
  { prefix: ['pnpm', 'exec'], steers: [/^(?:-c|--shell)/] },
  { prefix: ['pnpm', 'dlx'], steers: [/^(?:-c|--shell)/] },
  { prefix: ['yarn', 'dlx'] },
  { prefix: ['yarn', 'exec'] },
  { prefix: ['npm', 'exec'], takes: ['-p', '--package'], steers: [/^(?:-c|--call)/] },
  { prefix: ['bun', 'x'] },
  { prefix: ['bundle', 'exec'] },
  { prefix: ['poetry', 'run'] },
  { prefix: ['pipenv', 'run'] },
  { prefix: ['pdm', 'run'] },
  { prefix: ['hatch', 'run'] },
  { prefix: ['rye', 'run'] },
  { prefix: ['conda', 'run'], takes: ['-n', '-p', '--name', '--prefix', '--cwd'] },
  { prefix: ['rbenv', 'exec'] },
  { prefix: ['pyenv', 'exec'] },
  { prefix: ['asdf', 'exec'] },
  { prefix: ['mise', 'exec'] },
  { prefix: ['direnv', 'exec'], skip: 1, steers: [/./] },
  { prefix: ['uv', 'run'] },
  { prefix: ['railway', 'run'], takes: ['-s', '--service', '-e', '--environment', '-p'] },
  {
    prefix: ['railway', 'ssh'],
    takes: ['-s', '--service', '-e', '--environment', '-p', '--project', '-d', '--deployment-instance'],
    remote: true,
    shell: true,
  },
  { prefix: ['doppler', 'run'], takes: ['-p', '-c', '--project', '--config'] },
  { prefix: ['op', 'run'], takes: ['--env-file'] },
  { prefix: ['dotenvx', 'run'], takes: ['-f', '-fk', '--env-file'] },
  { prefix: ['infisical', 'run'], takes: ['--env', '--path', '--projectId'] },
  { prefix: ['chamber', 'exec'], skip: 1 },
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
  {
    prefix: ['ssh'],
    takes: ['-i', '-p', '-l', '-o', '-L', '-R', '-J', '-F', '-E', '-D', '-W', '-b', '-c', '-m', '-e'],
    skip: 1,
    remote: true,
    shell: true,
    steers: sshSteers,
  },
  { prefix: ['chroot'], skip: 1, steers: [/./] },
  { prefix: ['heroku', 'run'], takes: ['-a', '--app'], remote: true, shell: true },
];

const wrappersOf = Map.groupBy(wrappers, ({ prefix }) => prefix[0]);
