import { simpleCommands } from '../../host/simple-commands.ts';

/** The variables that shell texts use and that somebody has to set, each once. */
export function variablesIn(texts: string[]): string[] {
  const names = texts.flatMap((text) => [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''));
  const looped = texts.flatMap((text) => [...text.matchAll(loops)].map(([, name]) => name ?? ''));
  return [...new Set(names)].filter((name) => !shellsOwn.test(name) && !looped.includes(name));
}

/** What a loop goes through has its value from there. */
const loops = /(?:^|[\s;&|({])(?:for|select)\s+([A-Za-z_]\w*)\s+in\b/g;

/** What each bash has by itself, whatever was carried over to it: nobody sets it, and it says nothing of a target. */
const shellsOwn =
  /^(?:PWD|UID|EUID|PPID|SHLVL|LINENO|RANDOM|SRANDOM|SECONDS|EPOCH\w+|HOSTNAME|HOSTTYPE|OSTYPE|MACHTYPE|BASH\w*|PIPESTATUS|FUNCNAME|GROUPS|DIRSTACK|OPTIND|COLUMNS|LINES)$/;

/** The programs that shell texts call, each once; what does not read as shell names none. */
export function programNames(texts: string[], variables: ReadonlyMap<string, string>): string[] {
  const names = texts.flatMap((text) => simpleCommands(text, variables)?.map(({ program }) => program) ?? []);
  const own = functionsOf(texts);
  return [...new Set(names)].filter((name) => /^[\w./+-]+$/.test(name) && !builtins.has(name) && !own.has(name));
}

/** What the checklist's own lines define is looked for in no folder. */
function functionsOf(texts: string[]): ReadonlySet<string> {
  const definitions = texts.flatMap((text) => [
    ...text.matchAll(/(?:^|[\n;&|{(])\s*(?:function\s+([\w.:-]+)|([\w.:-]+)\s*\(\s*\))/g),
  ]);
  return new Set(definitions.map(([, word, name]) => word ?? name ?? ''));
}

/** What bash does itself: there is no file behind these. */
const builtins = new Set(
  '. : [ alias bg bind break builtin caller cd command compgen complete continue declare dirs disown echo enable eval exec exit export false fc fg getopts hash help history jobs kill let local logout mapfile popd printf pushd pwd read readonly return set shift shopt source suspend test times trap true type typeset ulimit umask unalias unset wait'.split(
    ' ',
  ),
);
