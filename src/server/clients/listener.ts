import type { SessionEvent } from '../../session/events.ts';

/** What a session tells whoever is attached. */
export type Listener = {
  events(events: SessionEvent[]): void;
  output(run: string, offset: number, bytes: Uint8Array): void;
  command(run: string, outcome: { line: number; state: 'ended' | 'running' | 'notRun'; code?: number }): void;
  /** What happened cannot be recorded now, as a sentence. It is tried again every two seconds, and said each time. */
  trouble(why: string): void;
};
