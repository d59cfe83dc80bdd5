import { sourcedIn, sourceOf } from '../../effects/sourced-variables.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Start } from '../start.ts';
import { namesInFile } from './names-in-file.ts';

/** Whether a variable has a value, and by what; `perhaps`: by a file that is not there to look into, or by what a program prints. */
export type Standing = { is: 'set' | 'perhaps' | 'not set'; words: string };

type Place = { plan: Plan; start: Pick<Start, 'root'>; variables: ReadonlyMap<string, string> };

/** Tells it of a name that is first used on this line of the checklist. Each file is looked into once. */
export function variableStandings({ plan, start, variables }: Place): (name: string, line: number) => Standing {
  const sourced = sourcedIn(plan);
  const names = new Map<string, ReadonlySet<string> | undefined>();
  const namesOf = (file: string) => {
    if (!names.has(file)) names.set(file, namesInFile(file, { root: start.root, home: variables.get('HOME') ?? '' }));
    return names.get(file);
  };
  return (name, line) => {
    if (variables.get(name)) return { is: 'set', words: 'set' };
    const source = sourceOf(sourced, line);
    if (source === undefined) return notSet;
    const from = source.file === null ? `what line ${source.line} reads` : `${source.file} (line ${source.line})`;
    const found = source.file === null ? undefined : namesOf(source.file);
    if (found === undefined) return { is: 'perhaps', words: `perhaps set by ${from}` };
    return found.has(name) ? { is: 'set', words: `set by ${from}` } : notSet;
  };
}

const notSet: Standing = { is: 'not set', words: 'NOT SET' };
