import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { delegationText } from '../../../src/record/texts/delegation-text.ts';
import { operatorKey } from '../../../src/server/sealing/signer.ts';
import { openVouching } from '../../../src/server/sealing/vouching.ts';
import { cleanEnvironment, hasOpenssh, lockAgent, makeKey, startAgent } from '../../signing/surroundings.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { patienceMs } from '../../support/patience.ts';
import { aStart } from '../../support/start.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A session's folder whose operator has this key alone, in this agent. */
function aSession() {
  const folder = temporaryFolder();
  const home = temporaryFolder();
  const start = aStart({ root: home, configuration: join(home, 'none', '\0') });
  let size = 3;
  const delegation = () => ({
    session: 'TEST01',
    epoch: 2,
    genesis: 'a'.repeat(64),
    key: 'b'.repeat(64),
    journal: { size: size++, root: 'c'.repeat(64) },
  });
  const vouching = openVouching({ folder, delegation, findKey: (env) => operatorKey(start, env) });
  const env = (socket: string) => ({ ...(cleanEnvironment(home) as Record<string, string>), SSH_AUTH_SOCK: socket });
  return { folder, vouching, env };
}

async function anAgent(type = 'ed25519'): Promise<{ socket: string; key: string; env: NodeJS.ProcessEnv }> {
  const place = temporaryFolder();
  const key = makeKey(place, 'id', { type });
  const agent = await startAgent(place, [key]);
  ends.push(agent.stop);
  return { socket: agent.socket, key, env: { ...process.env, SSH_AUTH_SOCK: agent.socket } };
}

describe.skipIf(!hasOpenssh)('an operator vouches for a start of the server (needs openssh-client)', () => {
  test.each(['ed25519', 'rsa', 'ecdsa'])('with a key of the type %s in an agent; ssh-keygen agrees', async (type) => {
    const { folder, vouching, env } = aSession();
    const { socket, key } = await anAgent(type);
    expect(await vouching.check(env(socket))).toEqual([]);
    const text = readFileSync(join(folder, 'delegations', '2.txt'));
    expect(text.toString()).toBe(
      delegationText({
        session: 'TEST01',
        epoch: 2,
        genesis: 'a'.repeat(64),
        key: 'b'.repeat(64),
        journal: { size: 3, root: 'c'.repeat(64) },
      }),
    );
    const list = `${key}.list`;
    execFileSync('bash', ['-c', `printf 'ann %s' "$(cat ${key}.pub)" > ${list}`]);
    const args = ['-Y', 'verify', '-f', list, '-I', 'ann', '-n', 'operate@deploy-assist', '-s'];
    const said = execFileSync('ssh-keygen', [...args, join(folder, 'delegations', '2.txt.sig')], { input: text });
    expect(said.toString()).toContain('Good "operate@deploy-assist" signature');
  });

  test('not through an agent that is locked; once it is open, for the journal as it is then', async () => {
    const { folder, vouching, env } = aSession();
    const agent = await anAgent();
    lockAgent('-x', agent.socket);
    const [told] = await vouching.check(env(agent.socket));
    expect(told).toMatchObject({ name: 'session key', state: 'remark', text: expect.stringMatching(/^undelegated: /) });
    expect(existsSync(join(folder, 'delegations'))).toBe(false);
    lockAgent('-X', agent.socket);
    expect(await vouching.check(env(agent.socket))).toEqual([]);
    expect(readFileSync(join(folder, 'delegations', '2.txt'), 'utf8')).toContain('\njournal size: 3\n');
  });

  test('not through an agent that is gone', async () => {
    const { vouching, env } = aSession();
    const [told] = await vouching.check(env('/nonexistent/agent'));
    expect(told?.text).toContain('undelegated');
    expect(told?.fix).toBeTruthy();
  });

  test('an agent that never answers keeps nobody waiting for more than its five seconds', async () => {
    const { vouching, env } = aSession();
    const socket = join(temporaryFolder(), 'deaf');
    const deaf = createServer(() => {}).listen(socket);
    ends.push(() => deaf.close());
    const before = performance.now();
    const [told] = await vouching.check(env(socket));
    expect(performance.now() - before).toBeLessThan(patienceMs);
    expect(told?.text).toContain('undelegated');
  });
});
