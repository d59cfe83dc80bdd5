import { mkdirSync, readFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { findSigningKey } from '../../src/signing/keys.ts';
import { sshString } from '../../src/signing/wire.ts';
import { temporaryFolder } from '../support/folder.ts';
import { cleanEnvironment, hasOpenssh, makeKey, startAgent } from './surroundings.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** What is done to the answer to a request for a signature: the whole frame, and the real agent for another question. */
type Turn = (frame: Buffer, ask: (frame: Buffer) => Promise<Buffer>, request: Buffer) => Promise<Buffer | undefined>;

const signRequest = 13;

/** In front of a real agent: every answer is its own, but those to requests for a signature while there is a `turn`. */
async function between(socket: string): Promise<{ path: string; turn: { is: Turn | undefined } }> {
  const path = join(temporaryFolder(), 'agent');
  const turn: { is: Turn | undefined } = { is: undefined };
  const ask = (frame: Buffer) =>
    new Promise<Buffer>((resolve) => {
      const agent = createConnection({ path: socket });
      agent.once('data', (bytes) => {
        agent.destroy();
        resolve(bytes);
      });
      agent.write(frame);
    });
  const server = createServer((client) => {
    client.on('error', () => undefined);
    client.once('data', async (frame) => {
      const own = await ask(frame);
      const answer = frame[4] === signRequest && turn.is ? await turn.is(own, ask, frame) : own;
      if (answer === undefined) client.destroy();
      else client.write(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  ends.push(() => server.close());
  return { path, turn };
}

const flipped = (frame: Buffer): Buffer => {
  const copy = Buffer.from(frame);
  copy[copy.length - 20] = (copy.at(-20) ?? 0) ^ 1;
  return copy;
};

describe.skipIf(!hasOpenssh)(
  'an agent that turns against its operator between two signatures (needs openssh-client)',
  () => {
    test.each<[string, Turn]>([
      ['signs with a flipped bit', async (frame) => flipped(frame)],
      [
        'signs something else',
        // The end of a request are the bytes to sign and a number of flags.
        (_own, ask, request) => ask(Buffer.concat([request.subarray(0, -5), Buffer.of(0x21), request.subarray(-4)])),
      ],
      [
        'signs with another of its keys',
        async (_own, ask, request) => {
          const blob = request.readUInt32BE(5);
          const rest = request.subarray(9 + blob);
          return ask(sshString(Buffer.concat([Buffer.of(signRequest), sshString(otherBlob), rest])));
        },
      ],
      ['gives garbage', async () => sshString(Buffer.from('\x0ethat is no signature'))],
      ['gives an empty signature', async () => sshString(Buffer.concat([Buffer.of(14), sshString('')]))],
      ['refuses', async () => sshString(Buffer.of(5))],
      ['hangs up', async () => undefined],
    ])('and %s leaves it unsigned, with a sentence; it signs again as soon as it is itself', async (_what, turn) => {
      const home = temporaryFolder();
      mkdirSync(join(home, '.ssh'));
      const [mine, other] = ['mine', 'other'].map((name) => makeKey(home, name)) as [string, string];
      otherBlob = Buffer.from(readFileSync(`${other}.pub`, 'utf8').split(' ')[1] ?? '', 'base64');
      const agent = await startAgent(temporaryFolder(), [mine, other]);
      ends.push(agent.stop);
      const hostile = await between(agent.socket);
      const found = await findSigningKey({ home, env: cleanEnvironment(home), agentSocket: hostile.path });
      if (!found.ok) throw new Error(found.why);
      const sign = () => found.key.sign(Buffer.from('what was done\n'), 'sign-off@deploy-assist');
      expect(await sign()).toMatchObject({ ok: true });
      hostile.turn.is = turn;
      const signed = await sign();
      expect(signed).toMatchObject({ ok: false, why: expect.stringMatching(/\.$/), fix: expect.stringMatching(/\S/) });
      hostile.turn.is = undefined;
      expect(await sign()).toMatchObject({ ok: true });
    });
  },
);

let otherBlob: Buffer;
