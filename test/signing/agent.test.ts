import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Agent, listAgentKeys, signWithAgent } from '../../src/signing/agent.ts';
import { sshString, uint32 } from '../../src/signing/wire.ts';
import { temporaryFolder } from '../support/folder.ts';
import { patienceMs } from '../support/patience.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Something that listens like an agent and answers with these bytes, or not at all. */
function pretendAgent(answer: Buffer | 'hang up' | undefined): Promise<Agent> {
  const socket = join(temporaryFolder(), 'agent.sock');
  const server = createServer((connection) => {
    connection.on('error', () => undefined);
    if (answer === 'hang up') connection.destroy();
    else if (answer !== undefined) connection.write(answer);
  });
  servers.push(server);
  // Only of one that says nothing the end of the time is waited for.
  const limitMs = answer === undefined ? 200 : patienceMs;
  return new Promise((resolve) => server.listen(socket, () => resolve({ socket, limitMs })));
}

const key = { type: 'ssh-rsa', blob: sshString('ssh-rsa'), comment: 'ada@test' };
const frame = (...parts: Buffer[]): Buffer => sshString(Buffer.concat(parts));

test.each([
  ['does not answer', undefined, 'did not answer within 0.2 seconds'],
  ['hangs up', 'hang up' as const, 'The ssh-agent at'],
  ['claims an answer of 4 GB', uint32(0xffffffff), 'impossible length'],
  ['sends half an answer', frame(Buffer.of(12), uint32(1)), 'no usable answer'],
  ['claims more keys than it sends', frame(Buffer.of(12), uint32(0xffffffff)), 'no usable answer'],
  ['answers something else', frame(Buffer.of(99)), 'unknown type'],
  ['refuses', frame(Buffer.of(5)), 'perhaps it is locked'],
])('an agent that %s gives a refusal with a remedy', async (_, answer, why) => {
  const agent = await pretendAgent(answer);
  const remedy = expect.stringContaining('ssh-add -l');
  expect(await listAgentKeys(agent)).toEqual({ ok: false, why: expect.stringContaining(why), fix: remedy });
});

test('an agent that is not there gives a refusal', async () => {
  const agent = { socket: join(temporaryFolder(), 'nobody') };
  expect(await listAgentKeys(agent)).toMatchObject({ ok: false, why: expect.stringContaining('cannot be reached') });
  expect(await signWithAgent(agent, key, Buffer.from('x'))).toMatchObject({ ok: false });
});

test.each([' ', '7000', `/tmp/${'x'.repeat(200)}`])('a socket named %j is one that is not there', async (socket) => {
  expect(await listAgentKeys({ socket })).toMatchObject({
    ok: false,
    why: expect.stringContaining('cannot be reached'),
  });
});

test('a port of the machine is no agent', async () => {
  const server = createServer((connection) => void connection.end(frame(Buffer.of(12), uint32(0))));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  expect(await listAgentKeys({ socket: String(port) })).toMatchObject({ ok: false });
});

test('a signature over SHA-1 is refused', async () => {
  const agent = await pretendAgent(
    frame(Buffer.of(14), sshString(Buffer.concat([sshString('ssh-rsa'), sshString('s')]))),
  );
  expect(await signWithAgent(agent, key, Buffer.from('x'))).toMatchObject({
    ok: false,
    why: expect.stringContaining('SHA-1'),
  });
});

test('an answer that comes in pieces is put together', async () => {
  const socket = join(temporaryFolder(), 'agent.sock');
  const answer = frame(Buffer.of(12), uint32(1), sshString(sshString('ssh-ed25519')), sshString('ada'));
  const server = createServer(async (connection) => {
    for (const byte of answer) {
      connection.write(Buffer.of(byte));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  expect(await listAgentKeys({ socket })).toMatchObject({ ok: true, keys: [{ type: 'ssh-ed25519', comment: 'ada' }] });
});
