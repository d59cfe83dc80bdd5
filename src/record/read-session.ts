import { hash } from 'node:crypto';
import { join } from 'node:path';
import { checkJournalFile } from '../journal/check.ts';
import type { StoredEvent } from '../journal/line.ts';
import { type Plan, planSchema } from '../plan/plan.ts';
import type { SessionEvent } from '../session/events.ts';
import { fold } from '../session/evolve.ts';
import { parseEvent } from '../session/parse-event.ts';
import { initialState, type SessionState } from '../session/state.ts';
import { tooMuch } from './checks/too-much.ts';
import { readPlainFile } from './read-file.ts';
import { largestFile, sessionFiles } from './session-files.ts';

/** A session as its folder tells it. The journal's lines are checked; whether it is what was signed is for `verifySession`. */
export type ReadSession = {
  folder: string;
  /** Name of the session; empty while the journal has no line. */
  session: string;
  plan: Plan;
  /** SHA-256 of the bytes of plan.json, in hex. */
  planDigest: string;
  events: SessionEvent[];
  state: SessionState;
  journal: { size: number; root: string };
  /** Leaf hash of each line of the journal, 64 hex digits. */
  leaves: readonly string[];
  /** Sentences about lines of a newer version, which are left out of `events`. */
  unknown: string[];
  /** The first name in each line that this version does not read, by the number of the line. */
  unread: { line: number; name: string }[];
};

/** Why a session cannot be read: which file, which line of it (0: the file as a whole), a stable code and a sentence. */
export type ReadProblem = { file: string; line: number; code: string; message: string };

/** Reads a session's folder. Never throws. */
export function readSession(folder: string): { ok: true; value: ReadSession } | { ok: false; problem: ReadProblem } {
  const journal = checkJournalFile(join(folder, sessionFiles.journal));
  if (!journal.ok) {
    const { line, code, message } = journal;
    return { ok: false, problem: { file: sessionFiles.journal, line, code, message } };
  }
  const parsed = parseEvents(journal.events);
  if ('problem' in parsed) return { ok: false, problem: parsed.problem };
  const plan = readPlan(join(folder, sessionFiles.plan));
  if ('problem' in plan) return { ok: false, problem: plan.problem };
  const more = tooMuch(plan.plan, parsed.events);
  if (more) return { ok: false, problem: { file: sessionFiles.journal, code: 'journal-too-much', ...more } };
  const { size, root, leaves } = journal;
  const session = journal.events[0]?.sid ?? '';
  const state = fold(parsed.events, initialState);
  return { ok: true, value: { folder, session, ...plan, ...parsed, state, journal: { size, root }, leaves } };
}

type ParsedEvents = Pick<ReadSession, 'events' | 'unknown' | 'unread'>;

/** A line of a type, or a version of a type, that is newer than this program is reported; one that breaks the known shape is a problem. */
function parseEvents(stored: readonly StoredEvent[]): ParsedEvents | { problem: ReadProblem } {
  const events: SessionEvent[] = [];
  const unknown: string[] = [];
  const unread: ReadSession['unread'] = [];
  for (const line of stored) {
    const event = parseEvent(line);
    if (!('unknown' in event)) {
      events.push(event);
      const name = nameBeside(line.data, event.data);
      if (name !== undefined) unread.push({ line: line.seq, name });
    } else if (event.newer) unknown.push(event.unknown);
    else return { problem: misshapen(line.seq, event.unknown) };
  }
  return { events, unknown, unread };
}

/** The first name that stands in what was stored and not in what was read of it: a reading leaves out what it does not know. */
function nameBeside(stored: unknown, read: unknown): string | undefined {
  if (typeof stored !== 'object' || stored === null || typeof read !== 'object' || read === null) return undefined;
  const of: Record<string, unknown> = { ...read };
  for (const [name, value] of Object.entries(stored)) {
    const found = Object.hasOwn(of, name) ? nameBeside(value, of[name]) : name;
    if (found !== undefined) return found;
  }
  return undefined;
}

function misshapen(line: number, why: string): ReadProblem {
  const message = `Line ${line} of the journal is not an event that deploy-assist writes (${why}).`;
  return { file: sessionFiles.journal, line, code: 'event-shape', message };
}

function readPlan(path: string): { plan: Plan; planDigest: string } | { problem: ReadProblem } {
  const read = readPlainFile(path, largestFile.plan);
  if ('missing' in read)
    return planProblem('plan-missing', 'plan.json is not there, so the steps of this session are unknown.');
  if ('problem' in read) return planProblem('plan-unreadable', `plan.json cannot be read: ${read.problem}.`);
  const parsed = planSchema.safeParse(parseJson(read.bytes));
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    return planProblem(
      'plan-shape',
      `plan.json is not a plan${where === '' ? '' : ` (look at ${where.slice(0, 80)})`}.`,
    );
  }
  return { plan: parsed.data, planDigest: hash('sha256', read.bytes, 'hex') };
}

function planProblem(code: string, message: string): { problem: ReadProblem } {
  return { problem: { file: sessionFiles.plan, line: 0, code, message } };
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // What is not JSON has no shape, and the schema says so.
    return undefined;
  }
}
