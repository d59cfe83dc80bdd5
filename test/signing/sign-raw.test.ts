import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { fingerprintOf } from '../../src/signing/public-key.ts';
import { signRaw } from '../../src/signing/sign-raw.ts';
import { sshString, uint32 } from '../../src/signing/wire.ts';
import { temporaryFolder } from '../support/folder.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const bytes = Buffer.from('DSSEv1 …');
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const point = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
const blob = Buffer.concat([sshString('ssh-ed25519'), sshString(point)]);

/** An agent that holds the key, and gives this for every signature it is asked for. */
async function agentSigning(signature: Buffer): Promise<{ socket: string }> {
  const socket = join(temporaryFolder(), 'agent.sock');
  const list = Buffer.concat([Buffer.of(12), uint32(1), sshString(blob), sshString('ada')]);
  const signed = Buffer.concat([Buffer.of(14), sshString(signature)]);
  const server = createServer((connection) => {
    connection.on('data', (request) => connection.write(sshString(request[4] === 11 ? list : signed)));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return { socket };
}

const wire = (signature: Buffer, algorithm = 'ssh-ed25519') =>
  Buffer.concat([sshString(algorithm), sshString(signature)]);

test('the signature is the one that the key makes, without a frame', async () => {
  const signature = sign(null, bytes, privateKey);
  expect(await signRaw(await agentSigning(wire(signature)), fingerprintOf(blob), bytes)).toEqual({
    ok: true,
    signature,
    publicKey: `ssh-ed25519 ${blob.toString('base64')}`,
  });
});

test.each([
  ['over other bytes', wire(sign(null, Buffer.from('other'), privateKey))],
  ['of another key', wire(sign(null, bytes, generateKeyPairSync('ed25519').privateKey))],
  ['of another algorithm', wire(sign(null, bytes, privateKey), 'ssh-ed448')],
  ['with something after it', Buffer.concat([wire(sign(null, bytes, privateKey)), Buffer.of(0)])],
  ['that is empty', wire(Buffer.alloc(0))],
])('an agent is not believed that gives a signature %s', async (_what, signature) => {
  expect(await signRaw(await agentSigning(signature), fingerprintOf(blob), bytes)).toMatchObject({
    ok: false,
    why: expect.stringContaining('does not fit its key'),
  });
});
