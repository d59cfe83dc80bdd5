import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { filesRead } from '../../effects/files-read.ts';
import { gitFacts } from '../../host/git.ts';
import { digest } from '../../host/programs.ts';
import { simpleCommands } from '../../host/simple-commands.ts';
import type { Bound } from '../../session/bound.ts';

type Place = {
  cwd: string;
  variables: ReadonlyMap<string, string>;
  /** Where the session was started. */
  root: string;
  digests: Map<string, string>;
};

/**
 * What shell texts rest on beside themselves: programs named by a path, wherever they lie, and each other file that they name in the checkout, with what those
 * hold now. What a script calls in its turn, what PATH finds, folders and what only running would tell are not among them.
 */
export async function boundFacts(texts: readonly string[], place: Place): Promise<Bound> {
  const git = await gitFacts(place.cwd);
  const roots = [...new Set([git?.root, place.root].flatMap((root) => realPath(root) ?? []))];
  const files = await Promise.all(namedFiles(texts, place, roots).map((path) => factOf(path, roots, place.digests)));
  return { files, git: git === undefined ? null : { head: git.head, dirty: git.dirty } };
}

/** The folder that a shell stands in after these texts, as far as their words tell. */
export function folderAfter(texts: readonly string[], { cwd, variables }: Pick<Place, 'cwd' | 'variables'>): string {
  return calls(texts, variables).reduce((at, call) => moved(at, call, variables), cwd);
}

type Call = { program: string; words: string[] };

function calls(texts: readonly string[], variables: ReadonlyMap<string, string>): Call[] {
  return texts.flatMap((text) =>
    (simpleCommands(text, variables) ?? []).map(({ program, words }) => ({
      program,
      words: words.filter(({ computed }) => !computed).map((word) => word.text),
    })),
  );
}

function moved(at: string, { program, words }: Call, variables: ReadonlyMap<string, string>): string {
  if (program !== 'cd') return at;
  const [to] = words.filter((word) => word !== '--');
  return resolve(at, (to ?? '~').replace(/^~(?=\/|$)/, variables.get('HOME') ?? '~'));
}

/** Real paths, each once, in the order in which they are named. */
function namedFiles(texts: readonly string[], { cwd, variables }: Place, roots: readonly string[]): string[] {
  const found = new Set<string>();
  let at = cwd;
  for (const call of calls(texts, variables)) {
    const program = call.program.includes('/') ? fileAt(at, call.program) : undefined;
    if (program !== undefined) found.add(program);
    for (const path of call.words.flatMap((word) => namesIn(word)).flatMap((name) => fileAt(at, name) ?? []))
      if (isWithin(path, roots)) found.add(path);
    at = moved(at, call, variables);
  }
  // Redirections are no words of a command.
  for (const path of filesRead(texts).flatMap((name) => fileAt(cwd, name) ?? fileAt(at, name) ?? []))
    if (isWithin(path, roots)) found.add(path);
  return [...found].slice(0, mostFiles);
}

/** `--file=x`, `-f=x` and `@x` name x as well. */
function namesIn(word: string): string[] {
  return [word, word.replace(/^@/, ''), word.replace(/^-[\w-]*=@?/, '')].filter((name) => name !== '');
}

/** More than a command is ever given by name. */
const mostFiles = 100;

function fileAt(folder: string, name: string): string | undefined {
  const path = realPath(resolve(folder, name));
  return path !== undefined && statSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined;
}

function realPath(path: string | undefined): string | undefined {
  try {
    return path === undefined || path.includes('\0') ? undefined : realpathSync(path);
  } catch {
    return undefined;
  }
}

function isWithin(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`));
}

async function factOf(
  path: string,
  roots: readonly string[],
  digests: Map<string, string>,
): Promise<Bound['files'][number]> {
  const root = roots.find((one) => isWithin(path, [one]));
  const shown = root === undefined ? path : relative(root, path);
  const facts = statSync(path, { throwIfNoEntry: false });
  return { path: isAbsolute(shown) ? path : shown, sha256: facts ? await digest(path, facts, digests) : null };
}
