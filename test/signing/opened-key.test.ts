import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { findSigningKey, type KeyPlaces } from '../../src/signing/keys.ts';
import type { KeyQuestion, Person } from '../../src/signing/person.ts';
import type { SigningKey } from '../../src/signing/signing-key.ts';
import { temporaryFolder } from '../support/folder.ts';
import { patienceMs } from '../support/patience.ts';
import { aSecurityKey, hasHelper, needsCompiler } from './security-key.ts';
import { cleanEnvironment, hasOpenssh, lockAgent, makeKey, startAgent } from './surroundings.ts';

const message = Buffer.from('what was done\n');
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function anOperator(): { ssh: string; places: KeyPlaces } {
  const home = temporaryFolder();
  const ssh = join(home, '.ssh');
  mkdirSync(ssh);
  return { ssh, places: { home, env: cleanEnvironment(home), generateIn: join(home, 'own') } };
}

async function anAgent(...keys: string[]): Promise<{ socket: string; env: NodeJS.ProcessEnv }> {
  const { socket, stop } = await startAgent(temporaryFolder(), keys);
  ends.push(stop);
  return { socket, env: { ...process.env, SSH_AUTH_SOCK: socket } };
}

/** In front of an agent: hands on its answers after so long, but that to the first request at once. */
async function slowly(socket: string, delayMs: number): Promise<string> {
  const path = join(temporaryFolder(), 'slow');
  let connections = 0;
  const server = createServer((client) => {
    const wait = connections++ === 0 ? 0 : delayMs;
    const agent = createConnection(socket);
    client.on('error', () => agent.destroy()).on('close', () => agent.destroy());
    agent.on('error', () => client.destroy());
    client.pipe(agent);
    agent.on('data', (bytes) => void sleep(wait).then(() => client.write(bytes)));
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  ends.push(() => server.close());
  return path;
}

const fingerprint = (path: string): string =>
  execFileSync('ssh-keygen', ['-lf', path], { encoding: 'utf8' }).split(' ')[1] ?? '';

async function found(places: KeyPlaces): Promise<SigningKey> {
  const result = await findSigningKey(places);
  if (!result.ok) throw new Error(`${result.why} ${result.fix}`);
  return result.key;
}

describe.skipIf(!hasOpenssh)('the key that a session was opened with (needs openssh-client)', () => {
  test('is taken before others of an agent and of the machine', async () => {
    const { ssh, places } = anOperator();
    const [first, mine, other] = ['first', 'mine', 'id_rsa'].map((name) => makeKey(ssh, name)) as [
      string,
      string,
      string,
    ];
    const { socket } = await anAgent(first, mine);
    const agentSocket = socket;
    expect((await found({ ...places, agentSocket })).fingerprint).toBe(fingerprint(first));
    expect((await found({ ...places, agentSocket, opened: fingerprint(mine) })).fingerprint).toBe(fingerprint(mine));
    expect(await found({ ...places, agentSocket, opened: fingerprint(other) })).toMatchObject({
      source: 'home',
      fingerprint: fingerprint(other),
    });
  });

  test('is not replaced by a key of the machine, nor by one of our own, while its agent is locked, empty or gone', async () => {
    const { ssh, places } = anOperator();
    const mine = makeKey(temporaryFolder(), 'mine');
    makeKey(ssh, 'id_ed25519');
    const opened = fingerprint(mine);
    const agent = await anAgent(mine);
    lockAgent('-x', agent.socket);
    const away = { ok: false, why: expect.stringContaining(opened), fix: expect.stringContaining('ssh-add') };
    for (const agentSocket of [agent.socket, (await anAgent()).socket, join(ssh, 'gone'), undefined])
      expect(await findSigningKey({ ...places, agentSocket, opened }), agentSocket).toMatchObject(away);
    expect(await findSigningKey({ ...places, agentSocket: agent.socket, opened })).toMatchObject({
      why: expect.stringContaining('empty, or locked'),
    });
    lockAgent('-X', agent.socket);
    expect((await found({ ...places, agentSocket: agent.socket, opened })).fingerprint).toBe(opened);
  });

  test('gives way to one that the operator brings in an agent, or names', async () => {
    const { ssh, places } = anOperator();
    const opened = fingerprint(makeKey(temporaryFolder(), 'mine'));
    const brought = makeKey(ssh, 'brought');
    const { socket } = await anAgent(brought);
    expect((await found({ ...places, agentSocket: socket, opened })).fingerprint).toBe(fingerprint(brought));
    expect((await found({ ...places, explicit: brought, opened })).fingerprint).toBe(fingerprint(brought));
  });

  test('holds nobody up where it was one of our own', async () => {
    const { ssh, places } = anOperator();
    const opened = (await found(places)).fingerprint;
    expect((await found({ ...places, opened })).source).toBe('generated');
    const better = makeKey(ssh, 'id_ed25519');
    expect((await found({ ...places, opened })).fingerprint).toBe(fingerprint(better));
  });
});

describe.skipIf(!hasOpenssh)('an agent that takes its time (needs openssh-client)', () => {
  /** Whoever looks, and does not want to wait after so many looks. */
  const looking = (wants: boolean): Person & { asked: KeyQuestion[] } => {
    const asked: KeyQuestion[] = [];
    const ask: Person['ask'] = (question, over) => {
      asked.push(question);
      return wants
        ? new Promise((resolve) => over.addEventListener('abort', () => resolve(undefined)))
        : Promise.resolve(undefined);
    };
    return { ask, asked };
  };

  test('is waited for, and somebody is told', async () => {
    const { places } = anOperator();
    const mine = makeKey(temporaryFolder(), 'mine');
    const agentSocket = await slowly((await anAgent(mine)).socket, 3000);
    const person = looking(true);
    expect(await (await found({ ...places, agentSocket })).sign(message, 'n', person)).toMatchObject({ ok: true });
    expect(person.asked).toEqual([{ is: 'wait', key: 'mine@test' }]);
  });

  test('is left by whoever does not want to wait', async () => {
    const { places } = anOperator();
    const mine = makeKey(temporaryFolder(), 'mine');
    const agentSocket = await slowly((await anAgent(mine)).socket, 600_000);
    const before = performance.now();
    const signed = await (await found({ ...places, agentSocket })).sign(message, 'n', looking(false));
    expect(signed).toMatchObject({ ok: false, why: 'It was left unsigned.' });
    expect(performance.now() - before).toBeLessThan(patienceMs);
  });

  test('and never answers does not keep a key in a file from signing', async () => {
    const { ssh, places } = anOperator();
    const mine = makeKey(ssh, 'id_ed25519');
    const deaf = join(ssh, 'deaf');
    const server = createServer(() => undefined);
    await new Promise<void>((resolve) => server.listen(deaf, resolve));
    ends.push(() => server.close());
    const env = { ...places.env, SSH_AUTH_SOCK: deaf };
    const before = performance.now();
    expect(await (await found({ ...places, env, agentSocket: deaf, explicit: mine })).sign(message, 'n')).toMatchObject(
      { ok: true },
    );
    expect(performance.now() - before).toBeLessThan(patienceMs);
  });

  test('that asks before it signs, and has nobody to ask, refuses with a sentence', async () => {
    const { places } = anOperator();
    const mine = makeKey(temporaryFolder(), 'mine');
    const agent = await anAgent();
    execFileSync('ssh-add', ['-q', '-c', mine], { env: agent.env, stdio: 'ignore' });
    const signed = await (await found({ ...places, agentSocket: agent.socket })).sign(message, 'n');
    expect(signed).toMatchObject({ ok: false, why: expect.stringContaining('refused to sign') });
  });
});

describe.skipIf(!hasOpenssh)('a certificate and an agent (needs openssh-client)', () => {
  test.each(['ed25519', 'rsa', 'ecdsa'])(
    'of the type %s: the agent signs for it, whether it has it or the bare key',
    async (type) => {
      const { ssh, places } = anOperator();
      const authority = makeKey(ssh, 'authority');
      const mine = makeKey(ssh, 'mine', { type });
      const only = (await anAgent(mine)).socket;
      execFileSync('ssh-keygen', ['-q', '-s', authority, '-I', 'ann', '-n', 'ann@example.org', `${mine}.pub`], {
        stdio: 'ignore',
      });
      const both = (await anAgent(mine)).socket;
      rmSync(mine);
      const list = join(ssh, 'list');
      writeFileSync(list, `ann@example.org cert-authority ${readFileSync(`${authority}.pub`, 'utf8')}`);
      for (const agentSocket of [only, both]) {
        const key = await found({ ...places, agentSocket, explicit: `${mine}-cert.pub` });
        const signed = await key.sign(message, 'n');
        if (!signed.ok) throw new Error(signed.why);
        writeFileSync(join(ssh, 'sig'), signed.armored);
        const args = ['-Y', 'verify', '-f', list, '-I', 'ann@example.org', '-n', 'n', '-s', join(ssh, 'sig')];
        expect(execFileSync('ssh-keygen', args, { input: message, encoding: 'utf8' })).toContain('Good "n" signature');
      }
      expect(await found({ ...places, agentSocket: both })).toMatchObject({
        publicKey: expect.not.stringContaining('-cert-'),
      });
    },
  );
});

test.skipIf(!hasOpenssh || needsCompiler.missing || !hasHelper)(
  `a security key in an agent says that it waits for a touch, and signs${needsCompiler.note}`,
  async () => {
    const { ssh, places } = anOperator();
    const device = aSecurityKey();
    const mine = device.makeKey(ssh, 'sk');
    const folder = temporaryFolder();
    const before = { ...process.env };
    Object.assign(process.env, device.env, { TEST_KEY_TOUCH: join(folder, 'finger') });
    const { socket, stop } = await startAgent(folder, [], ['-P', device.env['SSH_SK_PROVIDER'] ?? '']);
    ends.push(stop);
    execFileSync('ssh-add', ['-q', mine], { env: { ...process.env, SSH_AUTH_SOCK: socket }, stdio: 'ignore' });
    process.env = before;
    const asked: KeyQuestion[] = [];
    const person: Person = {
      ask: async (question, over) => {
        asked.push(question);
        writeFileSync(join(folder, 'finger'), '');
        return new Promise((resolve) => over.addEventListener('abort', () => resolve(undefined)));
      },
    };
    const signed = await (await found({ ...places, agentSocket: socket })).sign(message, 'n', person);
    expect(signed).toMatchObject({ ok: true });
    expect(asked).toEqual([{ is: 'touch', key: 'sk@test' }]);
  },
);
