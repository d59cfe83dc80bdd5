import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programTexts } from '../plan/command-outcomes.ts';
import type { Plan } from '../plan/plan.ts';
import { sessionFiles } from '../record/session-files.ts';
import type { Preflight } from '../server/clients/protocol.ts';
import { variablesIn } from '../server/facts/names-in-texts.ts';
import { readStart } from '../server/start.ts';
import { readShellState } from '../shell/state.ts';
import type { Io } from './io.ts';

/**
 * Said to whoever resumes: variables that commands of the checklist use, and PATH, that this shell exports with another value than the session's
 * shell has. A session keeps its own. Names only; empty where nothing is other.
 */
export function shellDifferences(folder: string, io: Pick<Io, 'env'>): Preflight['checks'] {
  const names = differing(used(folder), io.env, sessionVariables(folder));
  if (names.length === 0) return [];
  const have = names.length === 1 ? 'has another value' : 'have other values';
  const text = `${names.join(', ')} ${have} in this shell than in the session's, and the session keeps its own: what is exported here reaches no command of it. To use another value, fill it in where it is asked for (f) or put it in front of the command (E: NAME=value ...); or begin a new session from this shell.`;
  return [{ name: 'variables', state: 'remark', text, fix: null }];
}

/** Names that are exported here and not the same there. A name that is only there is no surprise: it goes on to count. */
export function differing(
  names: readonly string[],
  here: Record<string, string | undefined>,
  there: ReadonlyMap<string, string>,
): string[] {
  const value = (name: string, of: string | undefined) => (name === 'PATH' ? ownFolders(of) : of);
  return names.filter((name) => here[name] !== undefined && value(name, here[name]) !== value(name, there.get(name)));
}

/** npm and npx put folders of the place they were started in before PATH: nobody exported those. */
function ownFolders(path: string | undefined): string {
  const folders = (path ?? '').split(':');
  return folders.filter((folder) => !/(?:\/node_modules\/\.bin|\/node-gyp-bin)\/?$/.test(folder)).join(':');
}

function used(folder: string): string[] {
  const { steps, rollbacks }: Plan = JSON.parse(readFileSync(join(folder, sessionFiles.plan), 'utf8'));
  const items = [...steps, ...rollbacks].flatMap((lane) => lane.items);
  const named = items.flatMap((item) => ('variables' in item.data ? item.data.variables.map(({ name }) => name) : []));
  return [...new Set(['PATH', ...variablesIn(items.flatMap(programTexts)), ...named])];
}

function sessionVariables(folder: string): ReadonlyMap<string, string> {
  const saved = readShellState(join(folder, 'state'));
  return saved.cwd === undefined ? new Map(Object.entries(readStart(folder).env)) : saved.variables;
}
