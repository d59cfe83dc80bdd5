import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { canonicalJson } from '../../src/journal/canonical.ts';
import { type Client, connectClient } from '../../src/server/clients/client.ts';
import type { SessionEvent } from '../../src/session/events.ts';
import { evolve, fold } from '../../src/session/evolve.ts';
import { initialState } from '../../src/session/state.ts';
import { walk } from '../../src/walk/walk.ts';
import { type Moment, nextAction } from './operator-moves.ts';
import { seeded } from './random.ts';

/**
 * An operator without a screen, as a process of its own that can be killed: connects to a session's socket and acts, at random or, when
 * told `finish`, straight to the sign-off. Every event it was told and every answer it got goes to standard output in one write, at once.
 */
const [socket = '', seed = '', manner = ''] = process.argv.slice(2);

const random = seeded(Number(seed));
const client = await connected(Date.now() + 30_000);
let state = fold(client.welcome.events, initialState);
for (const event of client.welcome.events) told(event);
say({ ready: client.welcome.you });
client.listen((pushed) => {
  if (pushed === undefined) process.exit(3);
  if (!('events' in pushed)) return;
  for (const event of pushed.events) {
    // What the welcome held already can be pushed once more.
    if (event.seq <= state.size) continue;
    state = evolve(state, event);
    told(event);
  }
});

for (let moves = 0; moves < 2000; moves++) {
  const moment: Moment = { plan: client.welcome.plan, state, view: walk(client.welcome.plan, state), random, client };
  if (state.closed) break;
  const { action, pauseMs } = await nextAction(moment, manner === 'finish');
  if (action !== undefined) {
    const outcome = await client.act(action);
    say({ did: action.do, ...('seq' in outcome ? { seq: outcome.seq } : outcome) });
    if ('seq' in outcome && outcome.signed) say({ signed: outcome.signed.signature, why: outcome.signed.why });
    // An acknowledged action is in the state of whoever asked for it, before they decide again.
    for (let wait = 0; 'seq' in outcome && state.size < outcome.seq && wait < 200; wait++) await sleep(5);
  }
  await sleep(pauseMs);
}
await client.leave();
process.exit(state.closed ? 0 : 4);

/** A session server that is only starting refuses the line: tried again, as the product does. */
async function connected(deadline: number): Promise<Client> {
  const env = { SSH_AUTH_SOCK: '' };
  const hello = {
    client: seed.padStart(8, '0').slice(-8),
    version: '0',
    tty: null,
    columns: 80,
    rows: 24,
    user: 'ann',
    env,
  };
  for (;;) {
    try {
      return await connectClient(socket, hello);
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(15);
    }
  }
}

function told(event: SessionEvent): void {
  say({ told: event.seq, event: canonicalJson(event) });
}

function say(what: object): void {
  writeSync(1, `${JSON.stringify(what)}\n`);
}
