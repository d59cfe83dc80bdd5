import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { onThisMachine } from '../support/patience.ts';
import { aWorkplace, confirms, fixture, starts, until, type Workplace } from '../support/product.ts';
import type { Terminal } from '../support/terminal.ts';

/** A walk whose first command is this script, confirmed: it runs. */
export async function noise(
  body: string,
  files: Record<string, Buffer> = {},
  how: { columns?: number; rows?: number; variables?: Record<string, string> } = {},
): Promise<{ place: Workplace; terminal: Terminal }> {
  const { variables, ...size } = how;
  const place = aWorkplace(variables);
  place.write('noise.md', fixture('noise.md'));
  place.script('noise.sh', body);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(place.work, name), bytes);
  const terminal = place.open(['noise.md'], size);
  await starts(terminal);
  await confirms(terminal, 'unknown 1');
  return { place, terminal };
}

export function* numbered(count: number, words: string): Generator<string> {
  for (let n = 1; n <= count; n++) yield `${n}${words}\n`;
}

/** The screen is alive: help opens within seconds and closes again; on a busy machine within seconds of its own. */
export async function answersHelp(terminal: Terminal): Promise<void> {
  await terminal.presses('?');
  await terminal.sees('HELP', onThisMachine(aliveMs));
  await terminal.presses('Esc');
  await until('help is closed', () => !terminal.screen().includes('HELP'), onThisMachine(aliveMs));
}

/** Much less than a flood takes; more than a machine of others stands still for. */
const aliveMs = 5000;

export function blobOf(place: Workplace): Buffer {
  const end = place.events().find(({ type }) => type === 'run.ended');
  const output = end?.data.output as { root: string } | undefined;
  return readFileSync(join(place.session(), 'blobs', output?.root ?? ''));
}

export const digestOfBlob = (place: Workplace): string => sha256(blobOf(place));
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The most memory a process ever had, as the kernel counted it. */
export function peakMegabytes(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** What reached the outer terminal is what our own screens write: no clipboard, title, link, mouse, query, reset, no C1, one alternate screen. */
export function onlyOurs(terminal: Terminal): void {
  const raw = terminal.raw();
  expect(raw.match(/\x1b\](?:52|0|2|8);|\x1b\[\?100[0-6]h|\x1bP|\x1b\[6n|\x1bc|[\x80-\x9f]/g)).toBeNull();
  expect(raw.split('\x1b[?1049h')).toHaveLength(2);
  expect(raw).not.toContain('STOLEN TITLE');
}
