import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../plan/plan.ts';
import { sessionFiles } from '../record/session-files.ts';
import { type SignOffInput, signOffText } from '../record/sign-off-text.ts';
import { signatureCommand, signOffNamespace } from '../record/verify-commands.ts';
import type { SessionEvent } from '../session/events.ts';
import type { SessionState } from '../session/state.ts';
import { outcomeOf } from '../walk/outcome.ts';
import type { Signed } from './protocol.ts';
import { operatorKey } from './signer.ts';
import type { Start } from './start.ts';

export type ClosedSession = {
  folder: string;
  start: Start;
  plan: Plan;
  state: SessionState;
  events: readonly SessionEvent[];
  journal: { size: number; root: string };
  driverEnv: Record<string, string>;
};

/**
 * Writes the sign-off text over the closed journal, and signs it. A key that does not answer leaves the session complete and unsigned:
 * it can be signed later, and the answer says how.
 */
export async function seal(closed: ClosedSession): Promise<Signed> {
  const { folder, start } = closed;
  const input: SignOffInput = {
    session: start.session,
    plan: closed.plan,
    events: closed.events,
    state: closed.state,
    outcome: outcomeOf(closed.plan, closed.state),
    journal: closed.journal,
  };
  const text = signOffText(input);
  if (text === undefined) throw new Error('Only a closed session is sealed.');
  writeWhole(join(folder, sessionFiles.signOff), text);
  const found = await operatorKey(start, closed.driverEnv);
  const verify = verifyCommands(folder, closed.state.opened?.data.operator.principal ?? '');
  if (!found.ok) return { folder, key: null, signature: 'unsigned', why: `${found.why} ${found.fix}`, verify };
  const signed = await found.key.sign(Buffer.from(text), signOffNamespace);
  if (!signed.ok)
    return { folder, key: found.key.fingerprint, signature: 'unsigned', why: `${signed.why} ${signed.fix}`, verify };
  writeWhole(join(folder, sessionFiles.signOffSignature), signed.armored);
  return { folder, key: found.key.fingerprint, signature: 'signed', why: null, verify };
}

function verifyCommands(folder: string, principal: string): string[] {
  return [`deploy-assist verify ${folder}`, `cd ${folder} && ${signatureCommand(principal)}`];
}

/** Never half-written: a temporary name, synced, then renamed. */
function writeWhole(path: string, text: string): void {
  const file = openSync(`${path}.new`, 'w', 0o600);
  try {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
}
