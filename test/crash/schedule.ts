import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isSigned } from '../../src/record/is-signed.ts';
import { isServed } from '../../src/server/place.ts';
import { checkSession, type Faults, noFaults } from './checks.ts';
import { killNow, type Moment, momentComes, moments, victims } from './kills.ts';
import { aSession, type Operator, type Said, type SessionPlace, type Shared } from './place.ts';
import { type Random, seeded } from './random.ts';
import { walkedText } from './walked-text.ts';

/** What one schedule came to. `kills`: by the moment at which somebody was met. */
export type Played = {
  seed: number;
  faults: Faults;
  kills: Partial<Record<Moment, number>>;
  runs: number;
  events: number;
  lostRuns: number;
};

/**
 * One session from its first frame to its verdict: an operator acts at random, somebody is killed at some moment, a new server and a new
 * operator come, some times over; then one walks to the sign-off. The same seed makes the same checklist, moves and kills.
 */
export async function playSchedule(seed: number, shared: Shared): Promise<Played> {
  const random = seeded(seed);
  const place = aSession(shared, `schedule-${seed}`, walkedText(random));
  const said: Said[] = [];
  const played: Played = { seed, faults: noFaults(), kills: {}, runs: 0, events: 0, lostRuns: 0 };
  try {
    const rounds = random.between(1, 4);
    for (let round = 0; round < rounds && !isClosed(place); round++) await killOnce({ place, random, said, played });
    const finished = isSigned(place.folder) ? 0 : await finish(place, random, said);
    played.faults = await checkSession(place, said, shared);
    if (finished !== 0) played.faults.other.push(`the session cannot be signed: the operator left with ${finished}`);
    count(played, said);
    const { startedTwice, lost, wrongDone, other } = played.faults;
    if ([startedTwice, lost, wrongDone, other].some((list) => list.length > 0))
      other.push(...place.log().split('\n').slice(-5));
  } finally {
    place.tidy();
  }
  return played;
}

type Round = { place: SessionPlace; random: Random; said: Said[]; played: Played };

async function killOnce({ place, random, said, played }: Round): Promise<void> {
  const operator = attach(place, random, 'random');
  await operator.isReady;
  const moment = random.pick(moments);
  await momentComes(place, moment, random);
  const victim = random.pick(victims);
  if (killNow(victim, place, operator)) played.kills[moment] = (played.kills[moment] ?? 0) + 1;
  // Who lost only a program, or its server, goes on or notices; the next round begins with a new operator all the same.
  if (victim === 'shell' || victim === 'program') await sleep(random.between(0, 200));
  await over(operator, said);
}

/**
 * A new operator, with a server: a living one goes on; now and then two are started at once, of which one must give way. One that ended,
 * since nobody was there, between the look and the attach, is started again.
 */
function attach(place: SessionPlace, random: Random, manner: 'random' | 'finish'): Operator {
  const servers = random.happens(0.2) ? 2 : 1;
  for (let number = 0; number < servers; number++) place.startServer();
  const operator = place.startOperator(random.between(0, 1e9), manner);
  const again = setInterval(() => isServed(place.folder) || place.startServer(), 1000);
  void operator.isReady.then(() => clearInterval(again));
  return operator;
}

async function over(operator: Operator, said: Said[]): Promise<void> {
  operator.process.kill('SIGKILL');
  await operator.ended;
  said.push(...operator.said);
}

/** To the sign-off. What was killed between the last event and its signature is signed by `resume`. */
async function finish(place: SessionPlace, random: Random, said: Said[]): Promise<number | null> {
  if (!isClosed(place)) {
    const code = await walkToTheEnd(place, random, said);
    if (code !== 0) return code;
  }
  for (let wait = 0; !isSigned(place.folder) && isServed(place.folder) && wait < 100; wait++) await sleep(100);
  return isSigned(place.folder) ? 0 : place.resume();
}

async function walkToTheEnd(place: SessionPlace, random: Random, said: Said[]): Promise<number | null> {
  const operator = attach(place, random, 'finish');
  const limit = setTimeout(() => operator.process.kill('SIGKILL'), 60_000);
  const code = await operator.ended;
  clearTimeout(limit);
  said.push(...operator.said);
  return code;
}

/** Closed by its last event, signed or not. Whoever is killed before the first one leaves no journal at all. */
function isClosed({ folder }: SessionPlace): boolean {
  const path = join(folder, 'events.jsonl');
  return existsSync(path) && readFileSync(path, 'utf8').includes('"type":"session.closed"');
}

function count(played: Played, said: Said[]): void {
  const events = new Map(
    said.flatMap(({ told, event }) => (told === undefined || event === undefined ? [] : [[told, event]])),
  );
  const types = [...events.values()].map((text) => (JSON.parse(text) as { type: string }).type);
  played.events = events.size;
  played.runs = types.filter((type) => type === 'run.requested').length;
  played.lostRuns = types.filter((type) => type === 'run.lost').length;
}
