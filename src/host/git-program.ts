/** Where git is run, and what it sees of the environment. */
export type GitPlace = {
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
};

/**
 * In front of the words of every call: a repository can come from anybody, and its configuration names programs that git would run just
 * because somebody looks at it (git-config(1): core.fsmonitor, core.hooksPath, log.showSignature with gpg.program).
 */
export const runNothing = [
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'log.showSignature=false'],
] as const;

/** Standard output without its last newline; undefined when git fails, is missing or is silent for too long. It never asks for a password. */
export async function runGit(words: readonly string[], place: GitPlace): Promise<string | undefined> {
  const env = {
    ...place.env,
    GIT_TERMINAL_PROMPT: '0',
    GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
    GIT_OPTIONAL_LOCKS: '0',
    // An object that is missing would be fetched by a program that the configuration names.
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
  // Loaded with the first program that is started: most that reads a record starts none.
  const { execa } = await import('execa');
  const result = await execa('git', [...runNothing, ...words], {
    cwd: place.cwd,
    env,
    extendEnv: false,
    timeout: 5_000,
    reject: false,
    stdin: 'ignore',
  });
  return result.failed ? undefined : result.stdout;
}

/**
 * What `git status --porcelain` says, of the paths or of everything; undefined where git cannot say without running a program of the
 * configuration. Filters (gitattributes(5)) are left out, so that a filtered file that was only touched counts as changed.
 */
export async function gitStatus(place: GitPlace, ...paths: readonly string[]): Promise<string | undefined> {
  const names = await runGit(['config', '--list', '--name-only', '-z'], place);
  const filters = new Set(names?.split('\0').flatMap((name) => /^(filter\..+)\.[^.]+$/s.exec(name)?.[1] ?? []));
  // `-c` ends the name at its first "=": such a filter cannot be taken away.
  if (names === undefined || [...filters].some((name) => name.includes('='))) return undefined;
  const without = [...filters].flatMap((name) => [
    ...['-c', `${name}.clean=`],
    ...['-c', `${name}.process=`],
    ...['-c', `${name}.required=false`],
  ]);
  // A submodule has a configuration of its own: its commit is compared, its files are not looked at.
  return runGit([...without, 'status', '--porcelain', '--ignore-submodules=dirty', '--', ...paths], place);
}
