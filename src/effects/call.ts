/** One program with its arguments as the shell would see them, wrappers (`sudo`, `npx`, `railway run`) taken off. */
export type Call = {
  program: string;
  /** Arguments in order, quotes removed. */
  words: readonly string[];
  /** Arguments that are not options. */
  plain: readonly string[];
  /** Files written by `>` or `>>`, files read by `<`; heredocs and here-strings as the text fed in. */
  writes: readonly string[];
  /** Those of them that are written behind `>>`. */
  appends: readonly string[];
  reads: readonly string[];
  feeds: string | null;
  /** The program that pipes into this one. */
  upstream: string | null;
  /** `ssh x`, `kubectl exec …`: where it runs when not here. */
  host: string | null;
  /** A command was given to the wrapper; `ssh host` alone opens a session. */
  wrapped: boolean;
  /** What stands before the program says which one runs or how it works: a variable, an option of a wrapper. */
  steered: boolean;
  /** `xargs`: further arguments come from elsewhere. */
  more: boolean;
};

/** A call that is fed nothing, writes nothing to files and runs here, as written. */
export const alone = {
  writes: [],
  appends: [],
  reads: [],
  feeds: null,
  upstream: null,
  host: null,
  wrapped: false,
  steered: false,
  more: false,
};

/** Something is piped or written to what it reads from the keyboard otherwise. */
export function isFed({ upstream, reads, feeds }: Call): boolean {
  return upstream !== null || reads.length > 0 || feeds !== null;
}

/** The program by its name alone where it lies in a folder of the system, and its arguments. */
export function named(program: string, words: readonly string[]): Pick<Call, 'program' | 'words' | 'plain'> {
  const name = /^\/(?:usr\/)?(?:local\/)?s?bin\//.test(program) ? (program.split('/').at(-1) ?? program) : program;
  const takes = valued.get(name) ?? [];
  const plain = words.filter((word, at) => !word.startsWith('-') && !takes.includes(words[at - 1] ?? ''));
  return { program: name, words, plain };
}

/** Whether an option of a program takes the next word. */
export function takesValue(program: string, option: string): boolean {
  return valued.get(program)?.includes(option) === true;
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
    restic: ['-r', '--repo', '-p', '--password-file', '-o', '--cache-dir'],
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
