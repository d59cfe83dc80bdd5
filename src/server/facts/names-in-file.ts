import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** The names that a file of variables sets (`NAME=…`, `export NAME=…`); undefined where it cannot be read. Values are not looked at. */
export function namesInFile(
  file: string,
  { root, home }: { root: string; home: string },
): ReadonlySet<string> | undefined {
  const path = resolve(root, file.replace(/^~(?=\/)/, home));
  try {
    const { size } = statSync(path);
    if (size > mostBytes) return undefined;
    const text = readFileSync(path, 'utf8');
    return new Set([...text.matchAll(assigned)].flatMap(([, name]) => name ?? []));
  } catch {
    return undefined;
  }
}

const mostBytes = 1024 * 1024;
const assigned = /^\s*(?:export\s+)?([A-Za-z_]\w*)=/gm;
