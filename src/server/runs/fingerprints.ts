import type { EventType, NewEvent, SessionEvent } from '../../session/events.ts';
import { sentenceOf } from '../sentence-of.ts';
import type { Prepared, World } from '../world.ts';

/** Looks at the databases that runs change, before and after each of them. It refuses nothing, and holds nothing up for longer than a look takes. */
export type Fingerprints = {
  /** What is to be recorded before a decision: what the database is now that it changes. Waits for looks that are still due. */
  before(decision: readonly NewEvent[], survey: Prepared | undefined): Promise<NewEvent[]>;
  /** Takes the second look when a run is over. */
  follow(events: readonly SessionEvent[]): void;
  /** Whether a second look is not on disk yet. */
  readonly busy: boolean;
};

export function openFingerprints(options: {
  world: Pick<World, 'fingerprint'>;
  store(event: NewEvent): void;
  trouble(why: string): void;
}): Fingerprints {
  const { world, store, trouble } = options;
  /** Runs that go on, or are over and not looked at yet. */
  const begun = new Map<string, { prepared: Prepared; at: Taken }>();
  const looks = new Set<Promise<void>>();

  async function after(run: string): Promise<void> {
    const mine = begun.get(run);
    begun.delete(run);
    const found = mine && (await world.fingerprint(mine.prepared));
    try {
      if (mine && found) store({ type: 'target.fingerprinted', data: { ...mine.at, when: 'after', found } });
    } catch (error) {
      // The run itself is on disk; the report says that nobody looked afterwards.
      trouble(`What ${mine?.at.target.display} is after the command cannot be recorded. ${sentenceOf(error)}`);
    }
  }

  return {
    async before(decision, prepared) {
      // What the next run finds is known after what the one before left; and nothing follows the end.
      if (decision.some(({ type }) => type === 'run.requested' || type === 'session.closed')) await Promise.all(looks);
      const asked = decision.find((event) => event.type === 'run.requested');
      if (asked?.type !== 'run.requested' || !prepared || !changes(prepared)) return [];
      const { run, step, item, target } = asked.data;
      const found = await world.fingerprint(prepared);
      if (found === undefined) return [];
      const at = { run, step, item, target };
      begun.set(run, { prepared, at });
      return [{ type: 'target.fingerprinted', data: { ...at, when: 'before', found } }];
    },
    follow(events) {
      for (const { type, data } of events) {
        if (!ends.has(type) || !('run' in data) || !begun.has(data.run)) continue;
        const look = after(data.run).finally(() => looks.delete(look));
        looks.add(look);
      }
    },
    get busy() {
      return looks.size > 0;
    },
  };
}

type Taken = Pick<Extract<NewEvent, { type: 'target.fingerprinted' }>['data'], 'run' | 'step' | 'item' | 'target'>;

const ends: ReadonlySet<EventType> = new Set(['run.ended', 'run.lost', 'query.answered']);

/** What changes files of the checkout alone changes no database. */
function changes({ facts: { effect, onlyFiles } }: Prepared): boolean {
  return (effect === 'changes' || effect === 'destroys') && !onlyFiles;
}
