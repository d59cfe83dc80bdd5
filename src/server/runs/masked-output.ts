import type { Masker } from '../../secrets/masker.ts';
import type { RunSink } from '../world.ts';
import { recordOutput } from './record-output.ts';
import { createTail, type Tail } from './tail.ts';

/** The output of something in a terminal: masked first, then on its way to a blob, to the tail, and to whoever is attached. */
export type MaskedOutput = {
  push(bytes: Uint8Array): void;
  tail: Tail;
  /** Once all has come: waits until it is recorded. */
  finish(): Promise<{ root: string; length: number }>;
};

/** `id`: the run or shell; `terminal` is held while nothing can be recorded. Memory does not grow with the output. */
export function maskOutput(
  id: string,
  place: { folder: string; masker: Masker },
  sink: Pick<RunSink, 'output' | 'trouble'>,
  terminal: () => { pause(): void; resume(): void },
): MaskedOutput {
  const scanner = place.masker.stream();
  const tail = createTail();
  let written = 0;
  let idle: NodeJS.Timeout | undefined;
  const output = recordOutput(place.folder, id, {
    written: (bytes) => {
      tail.push(bytes);
      sink.output(written, bytes);
      written += bytes.length;
    },
    hold: () => terminal().pause(),
    goOn: () => terminal().resume(),
    trouble: sink.trouble,
  });
  return {
    push(bytes) {
      output.give(scanner.push(bytes));
      // A prompt without a newline must be seen although its end could be the beginning of a secret.
      if (idle === undefined) idle = setTimeout(() => output.give(scanner.idle()), idleMs);
      else idle.refresh();
    },
    tail,
    finish() {
      clearTimeout(idle);
      output.give(scanner.flush());
      return output.finish();
    },
  };
}

const idleMs = 100;
