import { type ChangeFlags, changeFacts } from './change-facts.ts';
import { exitCodes, type Io } from './io.ts';
import { keyOption } from './key-option.ts';
import { createSession, type SessionOptions } from './open-session.ts';
import { readToWalk } from './read-plan.ts';
import { runResume } from './resume.ts';
import { capabilitiesOf, type ScreenFlags, showNewSession } from './screen-session.ts';
import { demandFree, takeOverOf } from './take-over.ts';
import { askUnfinished, unfinishedOf } from './unfinished.ts';
import type { WitnessOptions } from './witness-options.ts';

export type RunFlags = ScreenFlags &
  WitnessOptions &
  ChangeFlags & { env?: string; database?: string; root?: string; key?: string; takeOver?: string };

/** `deploy-assist CHECKLIST`: opens a session over a checklist and shows it. */
export async function runWalk(checklist: string, flags: RunFlags, io: Io): Promise<number> {
  // The file first: whoever mistyped its name must not be sent to look for another terminal.
  const read = readToWalk(checklist, io.cwd);
  capabilitiesOf(flags, io);
  const { env, ascii: _ascii, color: _color, category: _category, risk: _risk, window: _window, ...rest } = flags;
  // Who drives there now is told before what was left unfinished.
  demandFree(read, { ...rest, environment: env ?? null }, io);
  const unfinished = flags.takeOver === undefined ? unfinishedOf(checklist, read.plan, io) : [];
  const answer = askUnfinished(unfinished, io);
  if (answer === 'leave') return exitCodes.needsAnswer;
  if (answer === 'resume') return runResume(unfinished[0]?.folder, flags, io);
  const key = keyOption(flags.key, io);
  const facts = await changeFacts(flags, read.plan, flags.root ?? io.cwd, io);
  const options: SessionOptions = {
    ...rest,
    ...facts,
    ...(key === undefined ? {} : { key }),
    ...(env === undefined ? {} : { environment: env }),
  };
  const how = takeOverOf(flags);
  return showNewSession(createSession(read, { ...options, ...how }, io), read.plan, flags, io, how);
}
