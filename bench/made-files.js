import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { longChecklist } from './long-checklist.js';
import { env, folder } from './place.js';

export const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** A script beside this one, which measures itself over the sources. */
export const measured = (name) => [process.execPath, fileURLToPath(new URL(name, import.meta.url))];

/** A sealed session, made by the demo playing itself. */
export function playDemo() {
  const { status, stderr } = spawnSync(process.execPath, [cli, 'demo', '--auto'], {
    env,
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`demo --auto ended with ${status}: ${stderr.trim().split('\n')[0]}`);
  // Beside its session the demo leaves the list that trusts its key; other rows leave sessions there, too.
  const sessions = join(folder, 'state/deploy-assist/sessions');
  const list = readdirSync(sessions).find((name) => name.endsWith('.allowed_signers'));
  if (list === undefined) throw new Error('demo --auto left no session');
  return [list.slice(0, -'.allowed_signers'.length), '--allowed-signers', join(sessions, list)];
}

export function longFile(lines) {
  const path = join(folder, `long-${lines}.md`);
  if (!existsSync(path)) writeFileSync(path, longChecklist(lines));
  return path;
}

/** 100 MB of numbered lines, where the commands stand. */
export function floodFile() {
  const path = join(folder, 'flood.txt');
  if (existsSync(path)) return [];
  const lines = Array.from({ length: 1_000_000 }, (_, n) => `${n}\n`).join('');
  const blocks = Array.from({ length: 16 }, () => lines);
  writeFileSync(path, Buffer.from(blocks.join('')).subarray(0, 100_000_000));
  return [];
}

/** The reading of checklists as a module of its own, for measuring it without a start. */
export function reader() {
  const out = join(folder, 'reader');
  const path = join(out, 'reader.js');
  if (existsSync(path)) return path;
  const build = fileURLToPath(new URL('../scripts/build.js', import.meta.url));
  const entry = `reader=${fileURLToPath(new URL('../src/checklist/read-checklist.ts', import.meta.url))}`;
  const { status, stderr } = spawnSync(process.execPath, [build, '--entry', entry, '--out', out], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the reader was not built: ${stderr.trim().split('\n')[0]}`);
  // What is an ES module is told by the package around it.
  writeFileSync(join(out, 'package.json'), '{"type":"module"}');
  return path;
}

/** A folder on the disk that records lie on: an append costs what its disk takes. */
export function appendPlace() {
  const place = join(folder, 'append');
  mkdirSync(place, { recursive: true });
  return [place];
}

/** The shortest program that reads as much from a terminal, and does no more. */
export function readTerminalInC() {
  floodFile();
  return [compiled('read-terminal'), join(folder, 'flood.txt')];
}

function compiled(name) {
  const program = join(folder, `${name}-in-c`);
  const source = fileURLToPath(new URL(`${name}.c`, import.meta.url));
  const { error, status, stderr } = spawnSync('cc', ['-O2', '-o', program, source, '-lutil'], { encoding: 'utf8' });
  if (error !== undefined) throw new Error('cc is not there (Debian package gcc)');
  if (status !== 0) throw new Error(`cc could not compile ${name}.c: ${stderr.trim()}`);
  return program;
}

/** The same lines, written by the shortest program that does so. */
export function appendInC() {
  const [place] = appendPlace();
  const program = compiled('append');
  spawnSync(process.execPath, [...measured('append.js').slice(1), place]);
  return [program, join(place, 'events.jsonl'), join(place, 'beside')];
}

/** One record of 100 MB of output, and one of 10,000 events; neither is closed, so that no other program is asked. */
export function outputsRecord() {
  return recordOf('outputs', { events: 1000, outputs: 10, bytes: 10e6 });
}

export function eventsRecord() {
  return recordOf('events', { events: 10_000, outputs: 2, bytes: 1000 });
}

function recordOf(name, size) {
  const place = join(folder, name);
  if (existsSync(place)) return place;
  const maker = measured('make-record.js').at(-1);
  const { status, stderr } = spawnSync(process.execPath, [maker, place, JSON.stringify(size)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the record was not made: ${stderr.trim().split('\n')[0]}`);
  return place;
}

export function filesIn(place) {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

export function isInstalled(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}
