import { expect, test } from 'vitest';
import { createLiveOutput } from '../../../src/server/runs/live-output.ts';

const kilobyte = 1024;

function live() {
  const sent: { run: string; offset: number; bytes: Uint8Array }[] = [];
  const waiting: { call: () => void; ms: number }[] = [];
  const output = createLiveOutput({
    send: (run, offset, bytes) => void sent.push({ run, offset, bytes }),
    later: (call, ms) => void waiting.push({ call, ms }),
  });
  /** Lets the time pass that was asked for. @returns how long it was */
  const rests = () => {
    const next = waiting.shift();
    next?.call();
    return next?.ms;
  };
  return { output, sent, rests };
}

test('what comes after a silence is sent at once, what follows it together', () => {
  const { output, sent, rests } = live();
  output.push('r1', 0, Buffer.from('a'));
  expect(sent).toHaveLength(1);
  output.push('r1', 1, Buffer.from('b'));
  output.push('r1', 2, Buffer.from('c'));
  expect(sent).toHaveLength(1);
  expect(rests()).toBe(30);
  expect(sent[1]).toEqual({ run: 'r1', offset: 1, bytes: Buffer.from('bc') });
  rests();
  output.push('r1', 3, Buffer.from('d'));
  expect(sent[2]?.offset).toBe(3);
});

test('of a flood the end is sent, with the place where it begins, and the more was sent the longer the rest', () => {
  const { output, sent, rests } = live();
  output.push('r1', 0, Buffer.from('x'));
  const block = Buffer.alloc(64 * kilobyte, 'y');
  for (let at = 0; at < 1600; at++) output.push('r1', 1 + at * block.length, block);
  rests();
  const end = 1 + 1600 * block.length;
  const [, last] = sent;
  expect((last?.offset ?? 0) + (last?.bytes.length ?? 0)).toBe(end);
  expect(last?.bytes.length).toBeGreaterThanOrEqual(128 * kilobyte);
  expect(last?.bytes.length).toBeLessThanOrEqual(256 * kilobyte);
  expect(rests()).toBeGreaterThanOrEqual(120);
});

test('while a flood goes on, no more is sent at a time than fills a screen; its last piece is whole again', () => {
  const { output, sent, rests } = live();
  const block = Buffer.alloc(256 * kilobyte, 'y');
  let at = 0;
  const floods = () => {
    for (let count = 0; count < 4; count++, at += block.length) output.push('r1', at, block);
  };
  floods();
  rests();
  for (let piece = 0; piece < 3; piece++) {
    floods();
    rests();
    const last = sent.at(-1);
    expect((last?.offset ?? 0) + (last?.bytes.length ?? 0)).toBe(at);
    expect(last?.bytes.length).toBe(16 * kilobyte);
  }
  floods();
  output.flush();
  expect(sent.at(-1)?.bytes.length).toBeGreaterThanOrEqual(128 * kilobyte);
  expect(sent.length).toBe(6);
});

test('while a flood of short lines goes on, no more rows are sent at a time than a screen shows', () => {
  const { output, sent, rests } = live();
  const lines = Buffer.from('short\n'.repeat(50_000));
  let at = 0;
  const floods = () => {
    for (let count = 0; count < 4; count++, at += lines.length) output.push('r1', at, lines);
  };
  floods();
  rests();
  floods();
  rests();
  expect(Buffer.from(sent.at(-1)?.bytes ?? []).toString()).toBe('short\n'.repeat(200));
  output.push('r1', at, Buffer.from('prompt'));
  rests();
  expect(Buffer.from(sent.at(-1)?.bytes ?? []).toString()).toBe('prompt');
});

test('of very many short lines as many are sent as a screen keeps', () => {
  const { output, sent } = live();
  const bytes = Buffer.from(Array.from({ length: 20_000 }, (_, line) => `${line}\n`).join(''));
  output.push('r1', 0, bytes);
  const [first] = sent;
  const rows = Buffer.from(first?.bytes ?? [])
    .toString()
    .split('\n');
  expect(rows).toHaveLength(5001);
  expect(rows[0]).toBe('15000');
  expect((first?.offset ?? 0) + (first?.bytes.length ?? 0)).toBe(bytes.length);
});

test('fewer lines are sent from the first on, also an empty one', () => {
  for (const text of ['\none\n', '\n', 'one\ntwo', `${'\n'.repeat(5000)}`]) {
    const { output, sent } = live();
    output.push('r1', 7, Buffer.from(text));
    expect(sent).toEqual([{ run: 'r1', offset: 7, bytes: Buffer.from(text) }]);
  }
});

test('flush sends what is gathered, of each run; nothing is sent twice', () => {
  const { output, sent, rests } = live();
  output.push('r1', 0, Buffer.from('a'));
  output.push('r1', 1, Buffer.from('b'));
  output.push('r2', 0, Buffer.from('c'));
  output.flush();
  output.flush();
  rests();
  expect(sent.map(({ run, offset }) => `${run}@${offset}`)).toEqual(['r1@0', 'r1@1', 'r2@0']);
});
