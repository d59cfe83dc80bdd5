import { callsOf } from '../effects/command-words.ts';
import { commandOutcomes, isFailed } from '../plan/command-outcomes.ts';
import type { Plan } from '../plan/plan.ts';
import { verdictWords } from '../plan/said-unexpected.ts';
import type { FileFact } from '../session/events.ts';
import { runOf } from '../session/evolve.ts';
import { dumpComplained } from '../session/how-it-ran.ts';
import type { RunState, SessionState } from '../session/state.ts';
import { unexpectedOf } from '../session/unexpected.ts';
import { fileName } from './stamped-file.ts';

/**
 * Why a file that the session made is no backup to rely on, as a short phrase: nothing is in it, the command that wrote it failed (a part of
 * a pipe may, and the pipe ends well), a later one that writes it did, or the operator said that it is not as expected. Undefined where
 * nothing speaks against it.
 */
export function doubtOn(plan: Plan, state: SessionState, file: FileFact & { run: string }): string | undefined {
  const maker = runOf(state, file.run);
  const said = maker && unexpectedOf(state, maker);
  const doubts = [foundOf(plan, state, file, maker), said && verdictWords(plan, said)].filter(
    (doubt) => doubt !== undefined,
  );
  return doubts.length === 0 ? undefined : doubts.join('; ');
}

/** What the program found by itself. */
function foundOf(plan: Plan, state: SessionState, file: FileFact, maker: RunState | undefined): string | undefined {
  if (file.bytes === 0) return 'EMPTY';
  if (maker === undefined) return undefined;
  const code = failedWriting(plan, maker, fileName(file.path));
  if (code !== undefined) return `made by a command that FAILED (exit ${code})`;
  if (maker.result.status === 'ended' && maker.result.end.remarks.includes(dumpComplained))
    return 'its pg_dump printed errors or warnings';
  const over = Object.values(state.steps)
    .flatMap(({ items }) => Object.values(items).flatMap(({ runs }) => runs))
    .some((run) => run.seq > maker.seq && isFailed(run) && wroteOver(plan, run, file));
  return over ? 'written over by a command that FAILED' : undefined;
}

/** By the files that the failed run was found to have made; where none was found, by its words. */
function wroteOver(plan: Plan, run: RunState, { path }: FileFact): boolean {
  const files = run.result.status === 'ended' ? run.result.end.files : [];
  if (files.length > 0) return files.some((one) => one.path === path);
  return failedWriting(plan, run, fileName(path)) !== undefined;
}

/** The code of the first command of a run that writes the file and failed: its own, or that of the part of its pipe that did. */
function failedWriting(plan: Plan, run: RunState, name: string): number | undefined {
  if (run.result.status !== 'ended') return undefined;
  const { commands } = run.result.end;
  const texts = commands.length === 1 ? [run.text] : commandOutcomes(plan, run).map(({ text }) => text);
  const codes = commands.flatMap(({ code = 0, failedWithin }, at) =>
    writes(texts[at] ?? '', name) ? [code, ...(failedWithin?.parts ?? []).map((part) => part.code)] : [],
  );
  return codes.find((code) => code !== 0);
}

function writes(text: string, name: string): boolean {
  return callsOf(text).calls.some(
    ({ program, words, writes: files }) =>
      files.some((file) => isNamed(file, name)) || (makers.test(program) && words.some((word) => isNamed(word, name))),
  );
}

/** What a word names with `$(date)` or a variable in it is known by what stands around that. */
function isNamed(word: string, name: string): boolean {
  const parts = fileName(word.replace(/\$\([^)]*\)|\$\{[^}]*\}|\$\w+|`[^`]*`/g, '\0')).split('\0');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return first === name;
  return first + last !== '' && name.startsWith(first) && name.endsWith(last);
}

const makers = /^(?:pg_dump|pg_dumpall|mysqldump|sqlite3|tee)$/;
