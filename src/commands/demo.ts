import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { allowedSignersLine } from '../signing/allowed-signers.ts';
import { generateKey } from '../signing/generate-key.ts';
import { playDemo } from './demo-player.ts';
import { buildDemoWorld, demoChecklist } from './demo-world.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { attach, createSession } from './open-session.ts';
import { asStarted } from './own-command.ts';
import { readBytesPlan } from './read-plan.ts';
import { capabilitiesOf, hasScreen, type ScreenFlags, showSession } from './screen-session.ts';
import { runVerify } from './verify.ts';

/** `demo`: a toy deploy on an embedded database. With `--auto`, or where there is no screen, it plays itself and verifies its record. */
export async function runDemo(flags: ScreenFlags & { auto?: boolean }, io: Io): Promise<number> {
  if (!flags.auto && hasScreen()) return walkDemo(flags, io);
  return autoDemo(io);
}

async function walkDemo(flags: ScreenFlags, io: Io): Promise<number> {
  capabilitiesOf(flags, io);
  const { folder, session, allowedSigners } = await prepare(io);
  const code = await showSession(session, flags, io);
  if (existsSync(join(session, 'signoff.txt.sig')))
    io.stdout(
      `The demo signs with a key of its own. With the list that trusts it, verify says VALID:\n  ${asStarted(verifyWith(session, allowedSigners), io)}\n`,
    );
  io.stdout(`The toy shop lies in ${folder}; remove it when you like.\n`);
  return code;
}

function verifyWith(session: string, allowedSigners: string): string {
  return `deploy-assist verify ${session} --allowed-signers ${allowedSigners}`;
}

async function autoDemo(io: Io): Promise<number> {
  const { folder, session, allowedSigners } = await prepare(io);
  io.stdout(`The toy shop lies in ${folder}.\nThe session lies in ${session}.\n\n`);
  const client = await attach(session, io, { columns: 80, rows: 24 });
  try {
    await playDemo(client, io);
  } finally {
    await client.leave();
  }
  io.stdout('\n');
  return runVerify(session, { allowedSigners }, io);
}

/** The toy world, a session over the demo's checklist in it, and a key of the demo's own with the list that trusts it. */
async function prepare(io: Io): Promise<{ folder: string; session: string; allowedSigners: string }> {
  const folder = buildDemoWorld();
  const { path, bytes } = demoChecklist();
  const keys = join(folder, '.demo');
  mkdirSync(keys, { mode: 0o700 });
  const made = await generateKey(keys, io.env);
  if (!made.ok) throw new UserError(made.why, { fix: made.fix, exitCode: exitCodes.preflight });
  const session = createSession(
    readBytesPlan(bytes, path),
    { root: folder, key: join(keys, 'id_ed25519'), toy: true },
    { ...io, cwd: folder },
  );
  const allowedSigners = join(session, '..', `${session.split('/').at(-1)}.allowed_signers`);
  writeFileSync(
    allowedSigners,
    allowedSignersLine(`${userInfo().username}@${hostname()}`, made.key.publicKey, ['sign-off@deploy-assist']),
    { mode: 0o600 },
  );
  return { folder, session, allowedSigners };
}
