import { type ReadSession, readSession } from '../record/read-session.ts';
import { environmentWords } from '../record/report/environment-words.ts';
import { visible } from '../record/visible.ts';
import { isServed, servedOutOfSight } from '../server/place.ts';
import { outcomeOf } from '../walk/outcome.ts';
import { walk } from '../walk/walk.ts';
import { sessionsFolder } from './folders.ts';
import { exitCodes, type Io } from './io.ts';
import { asStarted } from './own-command.ts';
import { type Glance, listSessions } from './session-folder.ts';
import { missingNumbers } from './session-number.ts';
import { standing } from './standing.ts';

/** `sessions`: those of this operator on this machine, the newest first, for people or as JSON (`deploy-assist/sessions@1`). */
export async function runSessions(options: { json?: boolean }, io: Io): Promise<number> {
  const rows = listSessions(io).map(rowOf);
  const missing = missingNumbers(sessionsFolder(io.env));
  if (options.json)
    io.stdout(
      `${JSON.stringify({ format: 'deploy-assist/sessions@1', sessions: rows.map(({ facts }) => facts), missing })}\n`,
    );
  else if (rows.length + missing.length === 0)
    io.stdout(asStarted('No sessions on this machine yet. Begin one: deploy-assist CHECKLIST.md\n', io));
  else io.stdout(`${[...rows.flatMap(({ lines }) => lines), ...missing.map(missingWords)].join('\n')}\n`);
  return exitCodes.complete;
}

/** A number that was given, and no record for it: it was taken away, or its session never began. */
function missingWords({ number, session }: { number: number; session: string }): string {
  return `${visible(session)}  number ${number}: there is no record of it here.`;
}

type Row = { lines: string[]; facts: object };

function rowOf(glance: Glance): Row {
  const read = readSession(glance.folder);
  if (!read.ok) return unreadable(glance, read.problem.message);
  return read.value.state.opened === undefined
    ? unreadable(glance, 'Nothing is recorded yet.')
    : row(glance, read.value);
}

function unreadable({ session, folder, openedAt }: Glance, message: string): Row {
  const facts = { session, folder, opened: openedAt === '' ? null : openedAt, problem: message };
  return { lines: [`${session}  ${when(openedAt)}  ${visible(message)}`], facts };
}

function row({ session, folder }: Glance, read: ReadSession): Row {
  const { plan, state, journal } = read;
  const { data, at } = state.opened ?? { data: undefined, at: '' };
  const current = state.closed ? undefined : walk(plan, state).current;
  const facts = {
    session,
    number: data?.number ?? null,
    folder,
    opened: at,
    closed: state.closed?.at ?? null,
    environment: data?.environment ?? null,
    operator: data?.operator.principal ?? null,
    checklist: data?.checklist.path ?? null,
    parent: data?.parent?.session ?? null,
    title: plan.title,
    result: state.closed?.data.result ?? null,
    completion: outcomeOf(plan, state).text,
    current: current ? { step: current.lane.id, number: current.lane.number, title: current.lane.title } : null,
    events: journal.size,
  };
  const first = [
    session,
    when(at),
    environmentWords(state),
    data?.operator.principal ?? '',
    data?.checklist.path ?? '',
    ...(data?.parent ? [`(opened from ${data.parent.session})`] : []),
  ];
  const more = [standing(read), ...goingWords(folder, read)].map((text) => `        ${text}`);
  return { lines: [first.join('  '), ...more].map(visible), facts };
}

/** What the record has begun and not ended runs only while a server lives: one that was killed has not written its end. */
function goingWords(folder: string, { plan, state }: ReadSession): string[] {
  const lives = state.closed === undefined && isServed(folder);
  const unseen = servedOutOfSight(folder);
  const what = unseen
    ? `may still run ${unseen.where}, which cannot be seen from here`
    : lives
      ? 'running'
      : 'its session server ended while this ran; resume tells what is known of it';
  return walk(plan, state).going.map(({ text }) => `${what}: ${text.split('\n')[0]}`);
}

function when(time: string): string {
  return time === '' ? 'not begun' : `${time.slice(0, 16).replace('T', ' ')} UTC`;
}
