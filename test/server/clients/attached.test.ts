import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CannotRecord } from '../../../src/journal/trouble.ts';
import { attachClients } from '../../../src/server/clients/attached.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { patienceMs } from '../../support/patience.ts';
import { aPlan } from '../../support/plan.ts';
import { openSmall, smallWorld } from '../small-world.ts';

const patiently = { timeout: patienceMs };
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const hello = {
  protocol: 1,
  client: 'aaaa',
  version: '0',
  tty: '/dev/pts/9',
  columns: 80,
  rows: 24,
  user: 'ann',
  env: {},
};

describe('what is no request of the protocol', () => {
  test.for([
    [null, 'it is not an object'],
    [7, 'it is not an object'],
    [[], 'it is not an object'],
    [{}, 'it is none of hello, action, question, wish, control, bye'],
    [{ id: 1, action: null }, 'action'],
    [{ id: 1, action: { do: 'constructor' } }, 'action.do'],
    [{ id: 1, action: { do: '__proto__', step: 's1' } }, 'action.do'],
    [{ id: 1, action: { do: 'note', text: 7 } }, 'action.text'],
    [{ id: 1, action: { do: 'run', step: 's1' } }, 'action.item'],
    [{ id: 1, action: { do: 'choose', choice: 'c', option: 'length' } }, 'action.option'],
    [{ id: 1, action: { do: 'fill', values: [{ token: '<x>' }] } }, 'action.values.0.environment'],
    [{ action: { do: 'note', text: 'without a number' } }, 'no number (id)'],
    [{ id: 1, question: { ask: 'output', run: 'x', offset: -1, length: 1e99 } }, 'question.offset'],
    [{ id: 1, question: { ask: 'look', step: 's1', item: 's1.i1', edited: 7 } }, 'question.edited'],
    [{ control: { live: 'size', columns: '80', rows: null } }, 'control.columns'],
  ] as const)('%j is refused with a sentence, and the next request is served', async ([frame, why]) => {
    const { journal, line } = await aSession();
    const one = await line();
    one.send({ hello });
    await one.receives('welcome');
    const before = journal.size;
    one.send(frame);
    expect(await one.receives('refused')).toMatchObject({ refused: expect.stringContaining(why) });
    expect(journal.size).toBe(before);
    one.send({ id: 9, action: { do: 'note', text: 'still here' } });
    expect(await one.receives('seq')).toMatchObject({ re: 9 });
  });

  test('names of what every object has name no step and no item', async () => {
    const { journal, line } = await aSession();
    const one = await line();
    one.send({ hello });
    await one.receives('welcome');
    const before = journal.size;
    for (const name of ['__proto__', 'constructor', 'toString']) {
      one.send({ id: 1, action: { do: 'run', step: name, item: name, confirm: { how: 'phrase', phrase: name } } });
      await one.receives('refused');
      one.send({ id: 1, action: { do: 'skip', step: name, item: name, reason: 'a reason that is long enough' } });
      await one.receives('refused');
      one.send({ id: 1, question: { ask: 'look', step: name, item: name } });
      await one.receives('answer');
    }
    expect(journal.size).toBe(before);
  });

  test.for([
    ['{"id":1,', 'not JSON'],
    ['{"id":1,"action":{"do":"note","text":"hi"}}', 'said hello'],
    ['null', 'not an object'],
    [JSON.stringify({ hello: { ...hello, protocol: 2, columns: null } }), 'speaks protocol 1, you speak 2'],
    [JSON.stringify({ hello: { ...hello, env: { A: 1 } } }), 'hello.env.A'],
  ] as const)('%s before a hello closes that line with a sentence, and no other', async ([text, why]) => {
    const { line } = await aSession();
    const bad = await line();
    bad.write(`${text}\n{"hello":${JSON.stringify(hello)}}\n`);
    expect(await bad.receives('refusedHello')).toMatchObject({ refusedHello: expect.stringContaining(why) });
    const good = await line();
    good.send({ hello });
    await good.receives('welcome');
  });
});

test('lines of the checklist are answered as they are asked for', async () => {
  const { line } = await aSession();
  const one = await line();
  one.send({ hello });
  await one.receives('welcome');
  one.send({ id: 1, question: { ask: 'source', from: 2, to: 3 } });
  expect(await one.receives('answer')).toEqual({ re: 1, answer: { lines: ['', 'Look first.'] } });
  one.send({ id: 2, question: { ask: 'source', from: 'x', to: 3 } });
  expect(await one.receives('refused')).toMatchObject({ re: 2 });
});

test('where it cannot be recorded who drives, nobody does until it is', async () => {
  const { line, session } = await aSession();
  const record = vi.spyOn(session, 'record').mockImplementationOnce(() => {
    throw new CannotRecord('/s/events.jsonl', Object.assign(new Error('full'), { code: 'ENOSPC' }));
  });
  const one = await line();
  one.send({ hello });
  expect(await one.receives('trouble')).toMatchObject({ trouble: expect.stringContaining('Free some space') });
  one.send({ id: 1, action: { do: 'skip', step: 's1', reason: 'a reason that is long enough' } });
  await one.receives('refused');
  await vi.waitFor(() => expect(record).toHaveBeenCalledTimes(2), patiently);
  one.send({ id: 2, action: { do: 'note', text: 'hello' } });
  expect(await one.receives('seq')).toMatchObject({ re: 2 });
});

test('that the last one left is in the record, with how; while another can drive, they do', async () => {
  const { line, session } = await aSession();
  const how = () => session.events().flatMap((event) => (event.type === 'driver.changed' ? [event.data.how] : []));
  const one = await line();
  one.send({ hello });
  await one.receives('welcome');
  const two = await line();
  two.send({ hello: { ...hello, client: 'bbbb' } });
  await two.receives('welcome');
  one.send({ bye: true });
  await vi.waitFor(() => expect(how()).toEqual(['attached', 'the driver left']), patiently);
  two.close();
  await vi.waitFor(() => expect(how()).toEqual(['attached', 'the driver left', 'lost the line']), patiently);
  const three = await line();
  three.send({ hello });
  await three.receives('welcome');
  three.send({ bye: true });
  await vi.waitFor(() => expect(how().slice(3)).toEqual(['attached', 'left']), patiently);
});

test('who watches can note and hold, and let go of what they hold; everything else is refused', async () => {
  const { line, session } = await aSession();
  const one = await line();
  one.send({ hello });
  await one.receives('welcome');
  const two = await line();
  two.send({ hello: { ...hello, client: 'bbbb', user: 'bob', watches: true } });
  await two.receives('welcome');
  two.send({ id: 1, action: { do: 'skip', step: 's1', reason: 'a reason that is long enough' } });
  expect(await two.receives('refused')).toMatchObject({ re: 1, refused: expect.stringContaining('You are watching') });
  two.send({ id: 2, action: { do: 'note', text: 'the dashboard is red' } });
  expect(await two.receives('seq')).toMatchObject({ re: 2 });
  two.send({ id: 3, action: { do: 'hold', reason: 'short' } });
  await two.receives('refused');
  two.send({ id: 4, action: { do: 'hold', reason: 'the dashboard is red' } });
  expect(await two.receives('seq')).toMatchObject({ re: 4 });
  expect(session.state.hold).toMatchObject({ by: 'bob', reason: 'the dashboard is red' });
  const three = await line();
  three.send({ hello: { ...hello, client: 'cccc', user: 'carol', watches: true } });
  await three.receives('welcome');
  three.send({ id: 1, action: { do: 'release', reason: 'a reason that is long enough' } });
  expect(await three.receives('refused')).toMatchObject({ refused: expect.stringContaining('bob holds it') });
  two.send({ id: 5, action: { do: 'release', reason: 'it is green again' } });
  expect(await two.receives('seq')).toMatchObject({ re: 5 });
  expect(session.state.hold).toBeUndefined();
});

async function aSession() {
  const folder = temporaryFolder();
  const small = smallWorld();
  const { session, journal } = openSmall(folder, small, aPlan());
  const attached = attachClients({
    session: () => session,
    world: small.world,
    name: 'TEST01',
    folder,
    agent: { point: () => undefined, through: (env) => env },
    operator: ({ user }) => ({ id: user, basis: 'test' }),
    onLost: () => undefined,
    onDrives: () => undefined,
    onChange: () => undefined,
  });
  const server = createServer((socket) => attached.accept(socket));
  const path = join(folder, 'socket');
  await new Promise<void>((resolve) => server.listen(path, resolve));
  closers.push(() => server.close());
  return { session, journal, line: () => openLine(path) };
}

/** A client that says what it likes. `receives` gives the next frame with that key. */
async function openLine(path: string) {
  const socket = connect(path);
  await new Promise((resolve) => socket.once('connect', resolve));
  closers.push(() => socket.destroy());
  let text = '';
  const frames: Record<string, unknown>[] = [];
  socket.on('error', () => undefined);
  socket.on('data', (bytes) => {
    text += bytes.toString('utf8');
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    frames.push(...lines.map((one) => JSON.parse(one)));
  });
  const write = (bytes: string) => socket.write(bytes);
  return {
    write,
    close: () => socket.destroy(),
    send: (frame: unknown) => write(`${JSON.stringify(frame)}\n`),
    receives: async (key: string) => {
      for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(5)) {
        const at = frames.findIndex((frame) => Object.hasOwn(frame, key));
        if (at >= 0) return frames.splice(at, 1)[0];
      }
      throw new Error(`No frame with ${key} came. There are: ${JSON.stringify(frames)}`);
    },
  };
}
