import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../plan/plan.ts';
import { sessionFiles } from '../../record/session-files.ts';
import { type SignOffInput, signOffText } from '../../record/texts/sign-off-text.ts';
import { quoted, signatureCommand, signOffNamespace } from '../../record/verify-commands.ts';
import type { SessionEvent } from '../../session/events.ts';
import type { SessionState } from '../../session/state.ts';
import { readGitSigning } from '../../signing/git-settings.ts';
import type { Person } from '../../signing/person.ts';
import { outcomeOf } from '../../walk/outcome.ts';
import { lists } from '../approvals/listing.ts';
import type { Signed } from '../clients/protocol.ts';
import type { Start } from '../start.ts';
import { writeWhole } from '../write-whole.ts';
import { listLine, operatorKey } from './signer.ts';

export type ClosedSession = {
  folder: string;
  start: Start;
  plan: Plan;
  state: SessionState;
  events: readonly SessionEvent[];
  journal: { size: number; root: string };
  driverEnv: Record<string, string>;
  /** Whom the key asks for a passphrase or a touch. */
  person?: Person | undefined;
};

/**
 * Writes the sign-off text over the closed journal, and signs it. A key that does not answer, or a crash in the middle, leaves the session
 * complete and unsigned: `resume` signs it later.
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
  const operator = closed.state.opened?.data.operator;
  const found = await operatorKey(start, closed.driverEnv, operator?.key);
  const principal = operator?.principal ?? '';
  const list = await listFor(closed, principal, found.ok ? found.key.publicKey : undefined);
  const verify = verifyCommands(folder, principal, list);
  if (!found.ok) return { folder, key: null, signature: 'unsigned', why: `${found.why} ${found.fix}`, verify };
  const signed = await found.key.sign(Buffer.from(text), signOffNamespace, closed.person);
  if (!signed.ok)
    return { folder, key: found.key.fingerprint, signature: 'unsigned', why: `${signed.why} ${signed.fix}`, verify };
  writeWhole(join(folder, sessionFiles.signOffSignature), signed.armored);
  // Nothing of what was not for the record is needed any more.
  rmSync(join(folder, 'state', 'start.json'), { force: true });
  const { fingerprint, source, publicKey } = found.key;
  const toList = source === 'generated' && operator ? { toList: listLine(operator.principal, publicKey) } : {};
  return { folder, key: fingerprint, signature: 'signed', why: null, verify, ...toList };
}

function verifyCommands(folder: string, principal: string, list: Parameters<typeof signatureCommand>[1]): string[] {
  return [`deploy-assist verify ${quoted(folder)}`, `cd ${quoted(folder)} && ${signatureCommand(principal, list)}`];
}

/** What the check without this program reads the key from: the list that git is told to use where it has the key, else the key itself. */
async function listFor({ start, driverEnv }: ClosedSession, principal: string, publicKey: string | undefined) {
  const { allowedSigners } = await readGitSigning(start.root, { ...start.env, ...driverEnv });
  if (publicKey === undefined || lists(allowedSigners, publicKey)) return allowedSigners;
  return { line: listLine(principal, publicKey) };
}
