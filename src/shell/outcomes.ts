import { constants } from 'node:os';
import type { ReportLine } from './report.ts';
import type { CommandOutcome, CommandState, FailedWithin, RunExit, RunSink, Unit, UnitCommand } from './request.ts';

/** Folds a run's report into what became of each command. `close` says what the run's end says about the rest. */
export type Outcomes = { take(line: ReportLine): void; close(exit: RunExit): CommandOutcome[] };

export function createOutcomes(unit: Unit, sink: RunSink): Outcomes {
  const commands = commandsOf(unit);
  const lines = commands.map(({ line }) => line);
  const states: CommandState[] = lines.map(() => ({ state: 'notRun' }));
  const set = (index: number, state: CommandState) => {
    const line = lines[index];
    // The first word counts: a client whose connection stood is not "ended with an error" because a statement failed later.
    if (line === undefined || states[index]?.state === 'ended') return;
    states[index] = state;
    sink.command?.({ line, ...state });
  };
  let pipe: number[] = [];
  const failed = new Map<number, number[]>();
  const take = (line: ReportLine) => {
    if (line.about === 'left') pipe = line.pipe;
    if (line.about === 'within') failed.set(line.index, line.at);
    if (line.about === 'start') set(line.index, { state: 'running' });
    if (line.about !== 'end') return;
    const within = withinOf(commands[line.index], line.pipe, failed.get(line.index));
    set(line.index, { state: 'ended', code: line.code, pipe: line.pipe, ...within });
    if (unit.kind === 'client' && line.code === 0) set(line.index + 1, { state: 'running' });
  };
  const close = (exit: RunExit) => {
    states.forEach(({ state }, index) => {
      if (state === 'running') set(index, { state: 'ended', code: codeOf(exit), pipe });
    });
    return lines.map((line, index): CommandOutcome => ({ line, ...(states[index] ?? { state: 'notRun' }) }));
  };
  return { take, close };
}

/** A client's opening command comes first, then its statements. */
function commandsOf(unit: Unit): UnitCommand[] {
  return unit.kind === 'shell' ? unit.commands : [unit.open, ...unit.statements];
}

function withinOf(
  command: UnitCommand | undefined,
  pipe: number[],
  at: number[] | undefined,
): { failedWithin?: FailedWithin } {
  const last = command?.parts?.at(-1)?.program;
  if (last === undefined || at === undefined) return {};
  const parts = at.map((place) => ({ program: command?.parts?.[place]?.program ?? '', code: pipe[place] ?? 0 }));
  return { failedWithin: { parts, last } };
}

/** As a shell counts: 128 and the signal's number. */
export function codeOf(exit: RunExit): number {
  if ('code' in exit) return exit.code;
  const numbers: Record<string, number> = constants.signals;
  return 128 + (numbers[exit.signal] ?? 0);
}
