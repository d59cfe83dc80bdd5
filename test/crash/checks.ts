import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../src/journal/canonical.ts';
import { checkJournalFile } from '../../src/journal/check.ts';
import type { StoredEvent } from '../../src/journal/line.ts';
import { planSchema } from '../../src/plan/plan.ts';
import { verifySession } from '../../src/record/verify-session.ts';
import type { SessionEvent } from '../../src/session/events.ts';
import { parseEvent } from '../../src/session/parse-event.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import type { Said, SessionPlace, Shared } from './place.ts';

/** What must be 0 each, and what went wrong in words. */
export type Faults = { startedTwice: string[]; lost: string[]; wrongDone: string[]; other: string[] };

export const noFaults = (): Faults => ({ startedTwice: [], lost: [], wrongDone: [], other: [] });

/** Holds the record of a finished session against what its programs wrote down and what its operators were told. */
export async function checkSession(place: SessionPlace, said: Said[], shared: Shared): Promise<Faults> {
  const faults = noFaults();
  const journal = checkJournalFile(join(place.folder, 'events.jsonl'));
  if (!journal.ok) {
    faults.other.push(`the journal is not whole: line ${journal.line}: ${journal.message}`);
    return faults;
  }
  const events = journal.events.map(eventOf);
  faults.startedTwice.push(...startedTwice(place.marker(), events));
  faults.lost.push(...lostEvents(said, events));
  faults.wrongDone.push(...wrongDone(place.marker(), events));
  faults.other.push(...wrongShellState(place.marker(), events));
  const verdict = await verifySession(
    place.folder,
    { env: process.env, allowedSigners: shared.allowedSigners },
    outcomeOf,
  );
  if (verdict.verdict !== 'VALID') faults.other.push(`the verdict is ${verdict.verdict}: ${verdict.message}`);
  planSchema.parse(JSON.parse(readFileSync(join(place.folder, 'plan.json'), 'utf8')));
  return faults;
}

function eventOf(stored: StoredEvent): SessionEvent {
  const event = parseEvent(stored);
  if ('unknown' in event) throw new Error(event.unknown);
  return event;
}

type Mark = { word: string; run: string; command: string; more: string };

/** `start RUN COMMAND [CHAIN]` and `end RUN COMMAND CODE`, as the programs wrote them. */
function marksOf(marker: string[]): Mark[] {
  return marker.map((line) => {
    const [word = '', run = '', command = '', more = ''] = line.split(' ');
    return { word, run, command, more };
  });
}

/** A command that began twice for one request, or without a request on disk. */
function startedTwice(marker: string[], events: SessionEvent[]): string[] {
  const requested = new Set(events.flatMap((event) => (event.type === 'run.requested' ? [event.data.run] : [])));
  const seen = new Set<string>();
  return marksOf(marker).flatMap(({ word, run, command }) => {
    if (word !== 'start') return [];
    const key = `${run} ${command}`;
    const wrong = seen.has(key)
      ? `${key} started twice`
      : requested.has(run)
        ? undefined
        : `${key} was never requested`;
    seen.add(key);
    return wrong ?? [];
  });
}

/** What an operator was told must be in the journal, byte for byte; what it was answered must not lie behind its end. */
function lostEvents(said: Said[], events: SessionEvent[]): string[] {
  return said.flatMap(({ told, event, did, seq }) => {
    if (told !== undefined) {
      const kept = events[told - 1];
      return kept && canonicalJson(kept) === event
        ? []
        : [`event ${told} was told and is not in the journal: ${event}`];
    }
    return did !== undefined && seq !== undefined && seq > events.length ? [`${did} was answered with ${seq}`] : [];
  });
}

/** A run that stands as ended well although one of its programs did not end, or ended in another way. */
function wrongDone(marker: string[], events: SessionEvent[]): string[] {
  const marks = marksOf(marker);
  return events.flatMap((event) => {
    if (event.type !== 'run.ended' || !('code' in event.data.exit)) return [];
    const { run, exit } = event.data;
    const mine = marks.filter((mark) => mark.run === run);
    const open = mine.filter(
      ({ word, command }) => word === 'start' && !mine.some((end) => end.word === 'end' && end.command === command),
    );
    const last = mine.findLast(({ word }) => word === 'end');
    if (exit.code !== 0) return [];
    if (mine.length === 0 || open.length > 0 || last?.more !== '0')
      return [`run ${run} ended with 0, and its programs say: ${JSON.stringify(mine)}`];
    return [];
  });
}

/**
 * Each run begins with what the last shell left: the chain that its programs saw is one that the shell before can have left, with its own
 * unit's name behind. Where nobody saw how far a unit came, there are several that it can have left.
 */
function wrongShellState(marker: string[], events: SessionEvent[]): string[] {
  const marks = marksOf(marker).filter(({ word }) => word === 'start');
  const chains = new Map(marks.map(({ run, more }) => [run, more]));
  const names = new Map<string, string>();
  const faults: string[] = [];
  let possible = [''];
  for (const event of events) {
    if (event.type === 'run.requested') {
      const { run, text } = event.data;
      names.set(run, /CHAIN(:[\d.]+)"/.exec(text)?.[1] ?? '');
      const seen = chains.get(run);
      if (seen !== undefined && !possible.some((before) => seen === before + names.get(run)))
        faults.push(`run ${run} saw the chain ${seen}, and the shell before it had left ${possible.join(' or ')}`);
    }
    if (event.type === 'run.ended' || event.type === 'run.lost') possible = leftBy(event, possible, chains, names);
  }
  return faults;
}

function leftBy(
  event: Extract<SessionEvent, { type: 'run.ended' | 'run.lost' }>,
  before: string[],
  chains: Map<string, string>,
  names: Map<string, string>,
): string[] {
  const { run } = event.data;
  const seen = chains.get(run);
  const after = seen === undefined ? before.map((chain) => chain + names.get(run)) : [seen];
  if (event.type === 'run.ended' && event.data.shellState === 'kept') return before;
  const isSure = event.type === 'run.ended' && seen !== undefined;
  return isSure ? after : [...new Set([...before, ...after])];
}
