import { pipeParts } from '../../effects/pipe-parts.ts';
import { filesMade } from '../../host/made-files.ts';
import { isExpectedEnd } from '../../plan/named-end.ts';
import { secretsOf } from '../../secrets/known.ts';
import type { Masker } from '../../secrets/masker.ts';
import { failedWithin } from '../../session/failed-within.ts';
import { keptRunOf } from '../../shell/far/kept-run.ts';
import { OutcomeUnknown } from '../../shell/far/outcome-unknown.ts';
import type { SshLine } from '../../shell/far/ssh-line.ts';
import type { PtyKind, RunEnd, RunSink as ShellSink, Unit, UnitCommand } from '../../shell/request.ts';
import { followRun, type Run, startRun } from '../../shell/run.ts';
import { compare } from '../../steps/expectation.ts';
import { definitionOf } from '../../steps/index.ts';
import { sanitise } from '../../terminal/sanitise.ts';
import { terminalVariables } from '../clients/driver-variables.ts';
import { hindranceOf } from '../sentence-of.ts';
import type { FollowOrder, RunOrder, RunResult, RunSink, StartedRun } from '../world.ts';
import { maskOutput } from './masked-output.ts';
import { remarksOn } from './remarks.ts';
import { watchUnseen } from './unseen-typing.ts';

type Program = RunOrder['prepared']['program'];

type Place = { folder: string; stateDir: string; masker: Masker };

/**
 * Starts a unit in a shell. Its output is masked first; then it goes to a blob, to the tail that late clients and comparisons read, and
 * to whoever is attached. Memory does not grow with the output.
 */
export function startCommandRun(
  order: RunOrder,
  sink: RunSink,
  place: Place & { firstEnv: Record<string, string> },
): StartedRun {
  const { program, far, facts } = order.prepared;
  const what = {
    id: order.run,
    texts: textsOf(unitOf(program)),
    isWatched: isWatched(program),
    expectations: order.expectations,
    host: facts.host,
    // What lies on another host is not looked at from here.
    looksIn: far === undefined ? facts.cwd : undefined,
  };
  return supervise(what, sink, place, (to) =>
    startRun(
      {
        id: order.run,
        stateDir: place.stateDir,
        ...(far === undefined ? {} : { far: far.place }),
        ...(order.cwd === undefined ? {} : { cwd: order.cwd }),
        unit: unitOf(program),
        // The agent, the display and the line of whoever drives are this machine's: another host has its own.
        env: { ...noPagers, ...(far ? terminalVariables(order.driverEnv) : order.driverEnv), ...order.prepared.env },
        firstEnv: place.firstEnv,
        columns: Math.max(80, order.size.columns),
        rows: order.size.rows,
      },
      to,
    ),
  );
}

/** Follows a run on another host again that a server started which is no more. Undefined where nothing was sent there. */
export function followCommandRun(
  order: FollowOrder,
  sink: RunSink,
  place: Place & { line: SshLine },
): StartedRun | undefined {
  const { run: id, item, host, expectations } = order;
  const { stateDir, line } = place;
  const kept = keptRunOf(stateDir, id);
  const program = definitionOf(item).program(item);
  if (kept === undefined || program === null) return undefined;
  const what = {
    id,
    texts: textsOf(kept.unit),
    isWatched: isWatched(program),
    expectations,
    host,
    looksIn: undefined,
  };
  return supervise(what, sink, place, (to) => followRun({ id, stateDir, line, kept }, to));
}

type What = {
  id: string;
  /** The commands, for what there is to be remarked on them. */
  texts: string[];
  isWatched: boolean;
  expectations: RunOrder['expectations'];
  host: string;
  /** The folder it is asked for in, where files that it made are looked for; undefined: nowhere. */
  looksIn: string | undefined;
};

function supervise(what: What, sink: RunSink, place: Place, begin: (to: ShellSink) => Run): StartedRun {
  const startedAt = Date.now();
  let stopped = false;
  const output = maskOutput(what.id, place, sink, () => run);
  const run = begin({
    output: (bytes) => output.push(bytes),
    variables: (variables) => {
      for (const secret of secretsOf(variables)) place.masker.add(secret);
    },
    line: (down) => sink.trouble(lineWords(what.host, down)),
    full: (held) => sink.trouble(diskWords(what.host, held)),
    stuck: (error) => sink.trouble(`What the shell leaves to the next command is not saved yet: ${hindranceOf(error)}`),
    command: ({ line, ...outcome }) =>
      sink.command({ line, state: outcome.state, ...(outcome.state === 'ended' ? { code: outcome.code } : {}) }),
  });
  const look = watchUnseen(
    () => run.tty,
    (line) => place.masker.add(line),
  );
  return {
    going: {
      write: (bytes) => {
        look(bytes);
        run.write(bytes);
      },
      resize: (columns, rows) => run.resize(columns, rows),
      signal: (name) => {
        stopped = true;
        run.signal(name);
      },
      keep: () => run.detachState(),
      release: () => run.release(),
      tail: () => ({ offset: output.tail.offset, bytes: output.tail.bytes() }),
    },
    ended: run.ended.then(
      async (end) => {
        const { root, length } = await output.finish();
        const text = sanitise(output.tail.text());
        return resultOf(what, end, { output: { root, length }, text, stopped, since: startedAt, pty: run.pty });
      },
      async (error: unknown) => {
        if (!(error instanceof OutcomeUnknown)) throw error;
        throw new OutcomeUnknown(error.message, await output.finish());
      },
    ),
  };
}

function lineWords(host: string, down: string | undefined): string {
  if (down === undefined) return `The line to ${host} stands again.`;
  return `THE LINE TO ${host} DROPPED (${down}). The command goes on there; the line is tried again. Ctrl-C stops waiting: its outcome is then unknown.`;
}

function diskWords(host: string, held: boolean): string {
  if (!held) return `There is room on the disk of ${host} again: the command goes on.`;
  return `The disk of ${host} is full, where what it prints is kept until it is here. The command waits with what it prints: make room there, and it goes on by itself.`;
}

/** A pager would wait for keys that nobody is asked for, and fold lines before they are recorded: the screen here scrolls by itself. */
const noPagers = { PAGER: 'cat', GIT_PAGER: 'cat', MANPAGER: 'cat', SYSTEMD_PAGER: '', AWS_PAGER: '' };

function unitOf(program: Program): Unit {
  if (program.by === 'client') return { kind: 'client', open: program.open, statements: program.statements };
  if (program.by === 'shell') return { kind: 'shell', commands: program.commands.map(withParts) };
  throw new Error('A statement for the database is not run in a shell.');
}

function resultOf(
  what: What,
  end: RunEnd,
  seen: { output: { root: string; length: number }; text: string; stopped: boolean; since: number; pty: PtyKind },
): RunResult {
  const { texts, looksIn } = what;
  const succeeded = 'code' in end.exit && end.exit.code === 0 && failedWithin(end) === undefined;
  const shown = { text: seen.text, ...('code' in end.exit ? { exit: end.exit.code } : {}) };
  const compared = what.expectations.flatMap((expectation) => compare(expectation, shown) ?? []);
  const isExpected = isExpectedEnd(what.expectations, compared, end, texts);
  const met = compared.some(({ outcome }) => outcome === 'met');
  return {
    exit: end.exit,
    ...(isExpected ? { exitExpected: true as const } : {}),
    durationMs: Math.round(end.durationMs),
    output: seen.output,
    commands: end.commands.map((outcome) => ({ ...outcome })),
    changed: end.changed,
    shellState: end.shellState,
    ...(end.shellNotes.length === 0 ? {} : { shellNotes: end.shellNotes }),
    stoppedByOperator: seen.stopped && what.isWatched,
    expectations: compared,
    remarks: remarksOn({ commands: texts.join('\n'), output: seen.text, pty: seen.pty, succeeded, met }),
    // Half a backup that a failed command left is there as well, and an auditor asks for it.
    files: looksIn === undefined ? [] : filesMade(texts, [end.cwd, looksIn], seen.since),
    cwd: end.cwd,
  };
}

function withParts({ line, text }: UnitCommand): UnitCommand {
  const parts = pipeParts(text);
  return { line, text, ...(parts === undefined ? {} : { parts }) };
}

/** Only what does not end by itself can be "stopped by the operator"; stopping anything else is a failure. */
function isWatched(program: Program): boolean {
  return program.by === 'shell' && program.longRunning;
}

function textsOf(unit: Unit): string[] {
  const commands = unit.kind === 'shell' ? unit.commands : [unit.open, ...unit.statements];
  return commands.map(({ text }) => text);
}
