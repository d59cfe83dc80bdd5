import type { Plan } from '../plan/plan.ts';
import type { Call } from './call.ts';
import { callsOf } from './command-words.ts';

/** A command that sets variables which it does not name itself. `file`: where they stand, as written; null where no file is named. */
export type Sourced = { line: number; file: string | null };

/** The commands of a checklist that take variables from elsewhere, in the order of their lines. */
export function sourcedIn({ blocks, inlineCommands }: Pick<Plan, 'blocks' | 'inlineCommands'>): Sourced[] {
  return [...blocks.flatMap(({ commands }) => commands), ...inlineCommands]
    .flatMap(({ line, text }) => sourcedBy(text).map((file) => ({ line, file })))
    .sort((one, other) => one.line - other.line);
}

/** Where a variable may come from that is first used on this line: a file of that name goes before what a program prints. */
export function sourceOf(sourced: readonly Sourced[], line: number): Sourced | undefined {
  const before = sourced.filter((one) => one.line <= line);
  return before.findLast(({ file }) => file !== null) ?? before.at(-1);
}

/** The files that a command takes variables from for its shell: `. .env`, `export $(cat .env | xargs)`; null for what a program prints. */
export function sourcedBy(text: string): (string | null)[] {
  if (!maySource.test(text)) return [];
  const calls = callsOf(text).calls.filter(({ host }) => host === null);
  const taken = calls.filter((call) => isSourced(call) || takesPrinted(call));
  const printed = calls.map(readBy).find((file) => file !== undefined) ?? null;
  return taken.map((call) =>
    isSourced(call) && isPlain.test(call.words[0] ?? '') ? (call.words[0] ?? null) : printed,
  );
}

const maySource = /(?:^|[\s;&|({])(?:source|\.|export|eval|declare)\s/;
const isPlain = /^[\w./~@+-]+$/;

/** A virtual environment and the completions of a program set their own variables and no others. */
function isSourced({ program, words: [file = ''] }: Call): boolean {
  return (program === 'source' || program === '.') && !/\/activate(?:\.\w+)?$|completion/.test(file);
}

/** `export $(…)` and `eval "$(…)"`; `export A=$(…)` names what it sets. */
function takesPrinted({ program, words }: Call): boolean {
  return /^(?:export|eval|declare)$/.test(program) && words.some((word) => /^(?:\$\(|`)/.test(word));
}

function readBy({ program, plain, reads }: Call): string | undefined {
  const operand = /^(?:cat|e?grep|sed|awk|cut|tr)$/.test(program) ? plain.at(-1) : undefined;
  return [...reads, operand ?? ''].find((name) => isPlain.test(name) && /[./]/.test(name));
}
