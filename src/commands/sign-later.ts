import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isSigned } from '../record/is-signed.ts';
import { readSession } from '../record/read-session.ts';
import { sessionFiles } from '../record/session-files.ts';
import { signOffNamespace } from '../record/verify-commands.ts';
import { holdLock } from '../server/place.ts';
import { seal } from '../server/sealing/seal.ts';
import { readStart } from '../server/start.ts';
import { wipeState } from '../server/wipe-state.ts';
import { completion } from '../walk/completion.ts';
import { walk } from '../walk/walk.ts';
import { clearFirstPaint } from './first-paint.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { asStarted } from './own-command.ts';
import { withPersonHere } from './person-here.ts';

/**
 * Signs a session that was closed and has no signature: its key did not answer then, or its server was killed in the middle. Nothing can
 * be walked in it any more.
 * @param key a file, in the place of the key that it was started with
 */
export async function signLater(folder: string, io: Io, key?: string): Promise<number> {
  clearFirstPaint(process.stdout);
  const lock = await lockOf(folder);
  try {
    const read = readSession(folder);
    if (!read.ok)
      throw new UserError(read.problem.message, { fix: `See what is wrong: deploy-assist verify ${folder}` });
    const { session, plan, state, events, journal } = read.value;
    if (!existsSync(join(folder, 'state', 'start.json'))) throw onlyByHand(session, folder);
    // It may have been signed while its server was waited for.
    if (isSigned(folder)) return exitCodes.complete;
    wipeState(folder);
    const env = Object.fromEntries(
      Object.entries(io.env).filter((entry): entry is [string, string] => Boolean(entry[1])),
    );
    const kept = readStart(folder);
    const start = key ? { ...kept, key } : kept;
    const closed = { folder, start, plan, state, events, journal, driverEnv: env };
    const what = `the sign-off of session ${session}, ${plan.title}: ${completion(walk(plan, state), state).text}`;
    const signed = await withPersonHere(what, io, (person) => seal({ ...closed, person }));
    if (signed.signature === 'unsigned')
      throw new UserError(`Session ${session} is closed and still not signed.`, { fix: signed.why ?? 'Try again.' });
    io.stdout(
      [
        `Session ${session} was closed without a signature. It is signed now, by ${signed.key}.`,
        ...(signed.toList
          ? ['Nobody trusts this key until their allowed_signers file has this line:', signed.toList]
          : []),
        ...signed.verify.map((line) => asStarted(line, io)),
        '',
      ].join('\n'),
    );
    return exitCodes.complete;
  } finally {
    lock.release();
  }
}

/** A copy of the record without `state/`, or what an older version left. */
function onlyByHand(session: string, folder: string): UserError {
  return new UserError(`Session ${session} is closed, and what its signature needs is not in ${folder} any more.`, {
    fix: `Sign it by hand: ssh-keygen -Y sign -n ${signOffNamespace} -f YOUR-KEY ${join(folder, sessionFiles.signOff)}`,
    exitCode: exitCodes.usage,
  });
}

/** A server that nobody is attached to ends within some seconds. */
async function lockOf(folder: string): Promise<{ release(): void }> {
  for (let waitedMs = 0; waitedMs < longestWaitMs; waitedMs += 100) {
    const lock = holdLock(folder);
    if (lock) return lock;
    await sleep(100);
  }
  throw new UserError('This session is closed, and somebody is still attached to it.', {
    fix: 'Leave the other screen (q), or wait until it has signed; then run this again.',
  });
}

const longestWaitMs = 6000;
