import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connectClient, type Pushed } from '../../../src/server/clients/client.ts';
import { temporaryFolder } from '../../support/folder.ts';

const note = (type: string) => ({
  seq: 1,
  epoch: 1,
  time: '',
  mono: 1,
  actor: { id: 'ann', basis: '' },
  type,
  data: {},
});
const hello = { client: 'c', version: '1', tty: null, columns: 80, rows: 24, user: 'ann', env: {} };

/** A server that welcomes whoever comes with these events, and what it was told. */
async function aServer(events: unknown[]): Promise<{ path: string; sockets: Socket[]; told: string[] }> {
  const path = join(temporaryFolder(), 'socket');
  const sockets: Socket[] = [];
  const told: string[] = [];
  const server: Server = createServer((socket) => {
    sockets.push(socket);
    socket.on('data', (bytes) => told.push(String(bytes)));
    socket.write(`${JSON.stringify({ welcome: { session: 'S', events } })}\n`);
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return { path, sockets, told };
}

test('a server that records what this version does not know is not attached to, and takes no terminal for lost', async () => {
  const { path, told } = await aServer([note('note.added'), note('note.judged')]);
  await expect(connectClient(path, hello)).rejects.toThrow(/newer version.*note\.judged/);
  await expect.poll(() => told.join('')).toContain('{"bye":true}');
});

test('what it records later ends the screen with a sentence, and nothing after it is told', async () => {
  const { path, sockets } = await aServer([note('note.added')]);
  const client = await connectClient(path, hello);
  const pushed: (Pushed | undefined)[] = [];
  client.listen((one) => pushed.push(one));
  sockets[0]?.write(`${JSON.stringify({ events: [note('note.judged')] })}\n${JSON.stringify({ trouble: 'x' })}\n`);
  await expect.poll(() => pushed.at(-1) === undefined && pushed.length > 0).toBe(true);
  expect(pushed).toEqual([{ ended: expect.stringContaining('note.judged') }, undefined]);
});
