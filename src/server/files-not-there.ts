import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesRead } from '../effects/files-read.ts';

/**
 * The files that these commands read first and that are not there, as they are written. `open`: tokens without a value. What only running would
 * tell (`$(…)`, a pattern, a variable that is set on the way) is not judged.
 */
export function filesNotThere(
  texts: readonly string[],
  { cwd, variables, open }: { cwd: string; variables: ReadonlyMap<string, string>; open: readonly string[] },
): string[] {
  const all = texts.join('\n');
  return filesRead(texts).filter((name) => {
    const path = open.some((token) => name.includes(token)) ? undefined : plainPath(name, variables, all);
    return path !== undefined && !existsSync(resolve(cwd, path));
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
