import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Agent, listAgentKeys, type Refusal } from './agent.ts';
import { type Environment, noKeygen, sshProgram } from './ssh-keygen.ts';

/** An ssh-agent of our own, and what ends it. */
export type PassingAgent = { readonly ok: true; readonly agent: Agent; close(): Promise<void> };

/**
 * Puts the key in a file into an ssh-agent that nobody else has and that is gone within two minutes, whatever becomes of this process: for bytes that only an
 * agent signs. ssh-add reads the key, and asks for its passphrase in the terminal of this process where there is one.
 */
export async function openPassingAgent(
  path: string,
  { env, inTerminal }: { env: Environment; inTerminal: boolean },
): Promise<PassingAgent | Refusal> {
  const { execa } = await import('execa');
  const folder = await mkdtemp(join(tmpdir(), 'deploy-assist-'));
  const socket = join(folder, 'agent');
  // It ends with the command that it is given.
  const running = execa('ssh-agent', ['-a', socket, 'sleep', String(seconds)], {
    env: { ...env },
    extendEnv: false,
    reject: false,
    stdio: 'ignore',
  });
  const close = async () => {
    // At once; it ends by itself some seconds after the command that it was given.
    await sshProgram('ssh-add', ['-q', '-D'], { env: { ...env, SSH_AUTH_SOCK: socket } });
    running.kill();
    await rm(folder, { recursive: true, force: true });
  };
  if (!(await answers(socket))) {
    await close();
    return { ok: false, ...noKeygen };
  }
  const args = ['-q', '-t', String(seconds), path];
  const added = await sshProgram('ssh-add', args, {
    env: { ...env, SSH_AUTH_SOCK: socket },
    limitMs: seconds * 1000,
    inTerminal,
  });
  if (added.status === 'done') return { ok: true, agent: { socket }, close };
  await close();
  const why = added.status === 'missing' ? noKeygen.why : added.said.split('\n').at(-1);
  return {
    ok: false,
    why: `The key ${path} could not be used: ${why || 'no passphrase was given'}.`,
    fix: `Add it to your ssh-agent: ssh-add ${path}`,
  };
}

const seconds = 120;

async function answers(socket: string): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < 5000; waitedMs += 20) {
    if ((await listAgentKeys({ socket })).ok) return true;
    await sleep(20);
  }
  return false;
}
