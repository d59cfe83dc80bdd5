import { secretsOf } from '../../secrets/known.ts';
import type { Masker } from '../../secrets/masker.ts';
import { startLookAround } from '../../shell/look-around.ts';
import { leftNote } from '../../shell/shell-notes.ts';
import { terminalVariables } from '../clients/driver-variables.ts';
import type { GoingRun, RunSink, ShellOrder, ShellResult } from '../world.ts';
import { maskOutput } from './masked-output.ts';
import { watchUnseen } from './unseen-typing.ts';

/**
 * Starts a shell for the operator to look around in. What is on its screen is recorded as the output of a command is; what was typed comes
 * from its histories. Where keys came and no history did, it was unsupervised, and that is what is recorded.
 */
export function startLookAroundShell(
  { shell, prepared, size, driverEnv }: ShellOrder,
  sink: Pick<RunSink, 'output' | 'trouble'>,
  place: { folder: string; stateDir: string; masker: Masker; firstEnv: Record<string, string> },
): { going: GoingRun; ended: Promise<ShellResult> } {
  const began = performance.now();
  let keys = 0;
  for (const secret of secretsOf(Object.entries(prepared.env))) place.masker.add(secret);
  const output = maskOutput(shell, place, sink, () => running);
  const running = startLookAround(
    {
      id: shell,
      stateDir: place.stateDir,
      ...(prepared.far === undefined ? {} : { far: prepared.far.place }),
      cwd: prepared.facts.cwd,
      env: { ...(prepared.far ? terminalVariables(driverEnv) : driverEnv), ...prepared.env },
      firstEnv: place.firstEnv,
      columns: Math.max(80, size.columns),
      rows: size.rows,
    },
    (bytes) => output.push(bytes),
  );
  const look = watchUnseen(
    () => running.tty,
    (line) => place.masker.add(line),
  );
  return {
    going: {
      write: (bytes) => {
        keys += bytes.length;
        look(bytes);
        running.write(bytes);
      },
      resize: (columns, rows) => running.resize?.(columns, rows),
      signal: (name) => (name === 'INT' ? running.write('\x03') : process.kill(running.pid, `SIG${name}`)),
      keep: () => {},
      tail: () => ({ offset: output.tail.offset, bytes: output.tail.bytes() }),
    },
    ended: running.ended.then(async ({ typed, isWhole, left }) => {
      const seconds = Math.round((performance.now() - began) / 1000);
      const { root, length } = await output.finish();
      const isKnown = isWhole || keys === 0;
      if (left !== undefined) sink.trouble(leftNote(left));
      return {
        seconds,
        typed: isKnown || typed.length > 0 ? place.masker.text(shortened(typed)) : null,
        output: { root, length },
        ...(isKnown ? {} : { why: notLeft }),
      };
    }),
  };
}

const notLeft = 'The shell was not left as shells are, and kept no history to its end; its screen is recorded.';

/** An event has a bounded length; what is left out stands in the output. */
function shortened(commands: string[]): string {
  const text = commands.join('\n');
  return text.length <= longest ? text : `${text.slice(0, longest)}\n[the rest stands in the output]`;
}

const longest = 64 * 1024;
