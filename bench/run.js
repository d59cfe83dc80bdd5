// Prints ratios to a bare Node, never absolute times: machines are shared and noisy. One row a round, all rows of a round
// one after the other, medians. `npm run bench -- [--rounds N] [--only WORD]`. Nothing fails here: it is not a test.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { floodKey, floodMemory, floodTime } from './flood.js';
import { idleBytes } from './idle-bytes.js';
import { longChecklist } from './long-checklist.js';
import { median, untilExit, untilSaid, untilSeen } from './measure.js';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const checklist = fileURLToPath(new URL('checklist.md', import.meta.url));
const idle = fileURLToPath(new URL('idle.md', import.meta.url));
const flood = fileURLToPath(new URL('flood.md', import.meta.url));
const longFlood = fileURLToPath(new URL('long-flood.md', import.meta.url));
const oneByte = [process.execPath, '-e', "process.stdout.write('x')"];
const product = (...args) => [process.execPath, cli, ...args];
/** A script beside this one, which measures itself over the sources. */
const measured = (name) => [process.execPath, fileURLToPath(new URL(name, import.meta.url))];
const warmReading = measured('warm-reading.js');

/** The peers: what a row's time is divided by. */
const peers = {
  'node in a PTY': { command: oneByte, measure: untilSeen, text: /x/ },
  // No ratios: what a terminal is written, what a server holds and how long an operator waits, by themselves.
  'kB/s': { command: [], measure: async () => 1 },
  MB: { command: [], measure: async () => 1 },
  ms: { command: [], measure: async () => 1 },
  'script -qec': {
    command: ['script', '-qec', 'cat flood.txt', '/dev/null'],
    measure: untilExit,
    setup: floodFile,
    mostRounds: 5,
  },
  'node with pipes': { command: oneByte, measure: untilExit },
  'cmark-gfm': {
    command: ['cmark-gfm', '-e', 'table', '-e', 'tasklist'],
    measure: untilExit,
    setup: () => {
      if (!isInstalled('cmark-gfm')) throw new Error('cmark-gfm is not there (Debian package cmark-gfm)');
      return [longFile(100_000)];
    },
  },
  s: { command: [], measure: async () => 1000 },
  'C with fdatasync': { command: [], measure: untilSaid, setup: appendInC, mostRounds: 5 },
  'sha256sum of 100 MB': {
    command: ['sha256sum'],
    measure: untilExit,
    setup: () => filesIn(outputsRecord()),
    mostRounds: 5,
  },
  '10,000 lines': { command: warmReading, measure: untilSaid, setup: () => [reader(), longFile(10_000)] },
};

/**
 * `setup` makes what the row needs and returns more arguments; `target` is the highest ratio that is wanted, `atLeast` the lowest.
 * `mostRounds`: of what takes long. `ratio`: another than that of the medians of the row and its peer; `of` gives the median of an entry.
 */
const rows = [
  {
    name: 'idle screen, a command running',
    command: product(idle),
    measure: idleBytes,
    peer: 'kB/s',
    target: 0.5,
    mostRounds: 2,
  },
  {
    // A speed: the higher the better. Short lines, for it is their ends that a terminal is slow at.
    name: 'speed of 100 MB of output',
    command: product(flood),
    measure: floodTime,
    peer: 'script -qec',
    target: Number.POSITIVE_INFINITY,
    atLeast: 5,
    setup: floodFile,
    mostRounds: 5,
    ratio: (of, { name, peer }) => of(peer) / of(name),
  },
  {
    name: 'server, 100 MB of output',
    command: product(flood),
    measure: floodMemory,
    peer: 'MB',
    target: 160,
    setup: floodFile,
    mostRounds: 2,
  },
  {
    name: 'slowest key, 5 × 100 MB of output',
    command: product(longFlood),
    measure: floodKey,
    peer: 'ms',
    target: 100,
    setup: floodFile,
    mostRounds: 3,
  },
  {
    name: 'first visible paint',
    command: product(checklist),
    measure: untilSeen,
    text: /\S/,
    peer: 'node in a PTY',
    target: 1.15,
  },
  {
    name: 'first frame of the first screen',
    command: product(checklist),
    measure: untilSeen,
    text: /Preflight/i,
    peer: 'node in a PTY',
    target: 3,
  },
  { name: '--help', command: product('--help'), measure: untilExit, peer: 'node with pipes', target: 1.5 },
  { name: 'sessions', command: product('sessions'), measure: untilExit, peer: 'node with pipes', target: 1.5 },
  {
    name: 'verify',
    command: product('verify'),
    measure: untilExit,
    peer: 'node with pipes',
    target: 1.5,
    setup: playDemo,
  },
  {
    // A speed, as the next. Each event is on the disk before the next.
    name: 'speed of appending',
    command: measured('append.js'),
    measure: untilSaid,
    peer: 'C with fdatasync',
    target: Number.POSITIVE_INFINITY,
    atLeast: 0.8,
    setup: appendPlace,
    mostRounds: 5,
    ratio: (of, { name, peer }) => of(peer) / of(name),
  },
  {
    name: 'speed of verify, 100 MB of output',
    command: measured('strict-verify.js'),
    measure: untilSaid,
    peer: 'sha256sum of 100 MB',
    target: Number.POSITIVE_INFINITY,
    atLeast: 0.15,
    setup: () => [outputsRecord()],
    mostRounds: 5,
    ratio: (of, { name, peer }) => of(peer) / of(name),
  },
  {
    name: 'verify of 10,000 events',
    command: measured('strict-verify.js'),
    measure: untilSaid,
    peer: 's',
    target: 1.5,
    setup: () => [eventsRecord()],
    mostRounds: 5,
  },
  {
    name: 'plan of 100,000 lines',
    command: product('plan', '--json'),
    measure: untilExit,
    peer: 'cmark-gfm',
    target: 10,
    setup: () => [longFile(100_000)],
  },
  {
    // Once the engine has compiled what it runs: that takes a start as long as thousands of lines, and is no matter of their number.
    name: 'time a line at 100,000 lines',
    command: warmReading,
    measure: untilSaid,
    peer: '10,000 lines',
    target: 1.3,
    atLeast: 1 / 1.3,
    setup: () => [reader(), longFile(100_000)],
    ratio: (of, { name, peer }) => of(name) / of(peer) / 10,
  },
];

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, only: { type: 'string', default: '' } },
});
const folder = mkdtempSync(join(tmpdir(), 'deploy-assist-bench-'));
// Sessions of the person who measures stay out of it. CI would turn the interactive parts off.
const env = {
  ...process.env,
  HOME: folder,
  XDG_STATE_HOME: join(folder, 'state'),
  DEPLOY_ASSIST_LOCKS: folder,
  CI: 'false',
  TERM: 'xterm-256color',
};

try {
  await run(Number(values.rounds), values.only);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(rounds, only) {
  if (!existsSync(cli)) {
    console.log('Nothing to measure: dist/cli.js is not there. Build it with `npm run build`.');
    return;
  }
  const chosen = rows.filter((row) => row.name.includes(only)).map(prepare);
  const wanted = new Set(chosen.map(({ peer }) => peer));
  const named = Object.entries(peers).filter(([name]) => wanted.has(name));
  const beside = new Map(named.map(([name, peer]) => [name, prepare(peer)]));
  const times = await measureAll(rounds, [...beside, ...chosen.map((row) => [row.name, row])]);
  console.log(`node ${process.versions.node} = 1.0, medians of ${rounds} rounds`);
  for (const row of chosen)
    console.log(report({ ...row, trouble: row.trouble ?? beside.get(row.peer)?.trouble }, times));
}

function prepare(row) {
  try {
    return { ...row, command: [...row.command, ...(row.setup?.() ?? [])] };
  } catch (error) {
    return { ...row, trouble: error.message };
  }
}

async function measureAll(rounds, entries) {
  const times = new Map(entries.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, entry] of entries) {
      if (entry.trouble !== undefined || round >= (entry.mostRounds ?? rounds)) continue;
      const { command, measure, text } = entry;
      await measure(command, { env: measure === untilSeen ? withOwnLocks() : env, cwd: folder, text }).then(
        (time) => times.get(name).push(time),
        (error) => {
          entry.trouble = error.message;
        },
      );
    }
  }
  return times;
}

function report(row, times) {
  const { name, peer, target, atLeast = 0, trouble, ratio: ratioOf = (of) => of(name) / of(peer) } = row;
  const label = name.padEnd(34);
  if (trouble !== undefined) return `${label} not measured: ${trouble}`;
  const ratio = ratioOf((entry) => median(times.get(entry)), row);
  const verdict = ratio > target ? 'OVER  ' : ratio < atLeast ? 'UNDER ' : 'within';
  const bound = Number.isFinite(target) ? target : `at least ${atLeast}`;
  return `${label} ${ratio.toFixed(2).padStart(6)}  ${verdict} ${bound} × ${peer}`;
}

/** The session of the round before lives for some seconds more, and would hold the checklist against the next. */
function withOwnLocks() {
  return { ...env, DEPLOY_ASSIST_LOCKS: mkdtempSync(join(folder, 'locks-')) };
}

/** A sealed session, made by the demo playing itself. */
function playDemo() {
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

function longFile(lines) {
  const path = join(folder, `long-${lines}.md`);
  if (!existsSync(path)) writeFileSync(path, longChecklist(lines));
  return path;
}

/** 100 MB of numbered lines, where the commands stand. */
function floodFile() {
  const path = join(folder, 'flood.txt');
  if (existsSync(path)) return [];
  const lines = Array.from({ length: 1_000_000 }, (_, n) => `${n}\n`).join('');
  const blocks = Array.from({ length: 16 }, () => lines);
  writeFileSync(path, Buffer.from(blocks.join('')).subarray(0, 100_000_000));
  return [];
}

/** The reading of checklists as a module of its own, for measuring it without a start. */
function reader() {
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
function appendPlace() {
  const place = join(folder, 'append');
  mkdirSync(place, { recursive: true });
  return [place];
}

/** The same lines, written by the shortest program that does so. */
function appendInC() {
  const [place] = appendPlace();
  const program = join(folder, 'append-in-c');
  const source = fileURLToPath(new URL('append.c', import.meta.url));
  const { error, status } = spawnSync('cc', ['-O2', '-o', program, source]);
  if (error !== undefined || status !== 0) throw new Error('cc is not there (Debian package gcc)');
  spawnSync(process.execPath, [...measured('append.js').slice(1), place]);
  return [program, join(place, 'events.jsonl'), join(place, 'beside')];
}

/** One record of 100 MB of output, and one of 10,000 events; neither is closed, so that no other program is asked. */
function outputsRecord() {
  return recordOf('outputs', { events: 1000, outputs: 10, bytes: 10e6 });
}

function eventsRecord() {
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

function filesIn(place) {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function isInstalled(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}
