import type { NewEvent } from '../../session/events.ts';
import type { Actor } from '../clients/asker.ts';
import { typedWords } from './typed-words.ts';

/** Keeps what somebody types into runs until it is a line, and has it recorded before the run sees the end of that line. */
export function openTyping(record: (events: NewEvent[], actor: Actor) => void) {
  const typed = new Map<string, { bytes: Buffer; actor: Actor }>();

  function store(run: string): void {
    const mine = typed.get(run);
    if (mine) record([{ type: 'input.given', data: { run, text: typedWords(mine.bytes) } }], mine.actor);
    typed.delete(run);
  }

  return {
    /** Adds bytes to what was typed into a run. */
    take(run: string, bytes: Uint8Array, actor: Actor): void {
      const before = typed.get(run);
      typed.set(run, { bytes: Buffer.concat([before?.bytes ?? Buffer.alloc(0), bytes]), actor });
      if (bytes.some((byte) => enters.includes(byte))) store(run);
    },
    /** Records what is still waiting for its end, because the run has ended. */
    store,
  };
}

/** Carriage return, line feed, and the Ctrl-C and Ctrl-D that end what was typed. */
const enters: readonly number[] = [0x0d, 0x0a, 0x03, 0x04];
