import { realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { quote } from '../shell/quote.ts';
import type { Io } from './io.ts';

export type Started = {
  /** `process.argv[1]`: the file that Node was given, or the link to it. */
  script: string;
  /** `process.execPath` */
  node: string;
  env: Record<string, string | undefined>;
};

/**
 * What somebody types in their own shell to start this program again: its name where the shell finds it, `npx` and its name where npm does,
 * else Node and the file. Paths of symbolic links are followed: npx may have put a link into its cache.
 */
export function ownCommand({ script, node, env }: Started): string {
  const file = realPath(script);
  if (file === undefined) return name;
  const folders = shellFolders(env);
  if (firstOf(name, folders) === file) return name;
  if (npmFinds(file, env['npm_config_local_prefix'])) return `npx ${name}`;
  const here = firstOf('node', folders) === realPath(node) ? 'node' : word(node);
  return `${here} ${word(file)}`;
}

/** A sentence of the program with the commands in it as they can be typed here: it is written with `deploy-assist VERB`. */
export function asStarted(text: string, { command }: Pick<Io, 'command'>): string {
  return command === undefined ? text : text.replace(ownName, () => command);
}

const name = 'deploy-assist';

/** In front of a verb, an option or a checklist: the name in a sentence about the program stays. */
const ownName =
  /(?<![\w/.@-])deploy-assist(?= (?:run|demo|resume|plan|lint|init|sessions|watch|approve|show|verify|export|review|redact|witness|--?[a-z]|\S+\.md\b))/g;

/** Where the operator's shell looks: npm puts folders in front for the program it starts, which the shell does not have. */
function shellFolders({ PATH = '', npm_execpath: byNpm }: Started['env']): string[] {
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return byNpm === undefined
    ? folders
    : folders.filter((folder) => !/[\\/](?:node_modules[\\/]\.bin|node-gyp-bin)$/.test(folder));
}

function firstOf(program: string, folders: string[]): string | undefined {
  return folders.map((folder) => realPath(join(folder, program))).find((path) => path !== undefined);
}

/** In the folder that npm was started for: installed there, or that folder is the package itself. */
function npmFinds(file: string, folder: string | undefined): boolean {
  if (folder === undefined) return false;
  return [join(folder, 'node_modules', '.bin', name), join(folder, 'dist', 'cli.js')].some(
    (path) => realPath(path) === file,
  );
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function word(path: string): string {
  return /^[\w/.@+-]+$/.test(path) ? path : quote(path);
}
