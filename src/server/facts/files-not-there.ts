import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesOverwritten } from '../../effects/files-overwritten.ts';
import { filesRead } from '../../effects/files-read.ts';
import type { Masker } from '../../secrets/masker.ts';
import type { Facts, FileThere } from '../../walk/action.ts';

type At = { cwd: string; variables: ReadonlyMap<string, string>; open: readonly string[] };

/**
 * The files that these commands read first and that are not there, as they are written. `open`: tokens without a value. What only running would
 * tell (`$(…)`, a pattern, a variable that is set on the way) is not judged.
 */
export function filesNotThere(texts: readonly string[], at: At): string[] {
  return pathsRead(texts, at).flatMap(({ name, path }) => (existsSync(path) ? [] : [name]));
}

/** Those that are there, with what says how old they are. */
export function filesThere(texts: readonly string[], at: At): FileThere[] {
  return pathsRead(texts, at).flatMap(fileAt);
}

/** Those that they write anew and that are there already, with something in them that would be gone. */
export function filesReplaced(texts: readonly string[], at: At): FileThere[] {
  return pathsOf(filesOverwritten(texts), texts, at)
    .flatMap(fileAt)
    .filter(({ bytes }) => bytes > 0);
}

/** Looked at and never opened: what waits for a reader, as a pipe with a name does, is no file. */
function fileAt({ name, path }: Named): FileThere[] {
  try {
    const facts = statSync(path, { throwIfNoEntry: false });
    return facts?.isFile() ? [{ name, path, bytes: facts.size, at: facts.mtime.toISOString() }] : [];
  } catch {
    // A folder that may not be looked into: nothing can be said of what lies in it.
    return [];
  }
}

/** What a command reads first, there or not, and what it would write over, for whoever decides and looks; the files of another host are not looked at from here. */
export function fileFacts(
  host: string | null,
  texts: readonly string[],
  at: At,
  masker: Masker,
): Pick<Facts, 'notThere' | 'reads' | 'replaces'> {
  if (host !== null) return { notThere: [] };
  const masked = (file: FileThere) => ({ ...file, name: masker.text(file.name), path: masker.text(file.path) });
  return {
    notThere: filesNotThere(texts, at).map((name) => masker.text(name)),
    reads: filesThere(texts, at).map(masked),
    replaces: filesReplaced(texts, at).map(masked),
  };
}

type Named = { name: string; path: string };

function pathsRead(texts: readonly string[], at: At): Named[] {
  return pathsOf(filesRead(texts), texts, at);
}

function pathsOf(names: readonly string[], texts: readonly string[], { cwd, variables, open }: At): Named[] {
  const all = texts.join('\n');
  return names.flatMap((name) => {
    const path = open.some((token) => name.includes(token)) ? undefined : plainPath(name, variables, all);
    return path === undefined ? [] : [{ name, path: resolve(cwd, path) }];
  });
}

function plainPath(name: string, variables: ReadonlyMap<string, string>, text: string): string | undefined {
  let known = true;
  const path = name.replace(/^~(?=\/)/, '$HOME').replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced, bare) => {
    const value = variables.get(braced ?? bare);
    known &&= Boolean(value) && !new RegExp(`(?<![$\\w{])${braced ?? bare}\\b`).test(text);
    return value ?? '';
  });
  return known && path !== '' && path !== '-' && !/[*?[\]{}()$`<>|~]|^\/(?:dev|proc)\/|^&?\d+$|:\/\//.test(path)
    ? path
    : undefined;
}
