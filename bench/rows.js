import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { floodKey, floodMemory, floodTime } from './flood.js';
import { idleBytes } from './idle-bytes.js';
import {
  appendInC,
  appendPlace,
  cli,
  eventsRecord,
  filesIn,
  floodFile,
  isInstalled,
  longFile,
  measured,
  outputsRecord,
  playDemo,
  reader,
  readTerminalInC,
} from './made-files.js';
import { untilExit, untilSaid, untilSeen } from './measure.js';

const checklist = fileURLToPath(new URL('checklist.md', import.meta.url));
const idle = fileURLToPath(new URL('idle.md', import.meta.url));
const flood = fileURLToPath(new URL('flood.md', import.meta.url));
const longFlood = fileURLToPath(new URL('long-flood.md', import.meta.url));
const oneByte = [process.execPath, '-e', "process.stdout.write('x')"];
const product = (...args) => [process.execPath, cli, ...args];
const warmReading = measured('warm-reading.js');

/** The peers: what a row's time is divided by. */
export const peers = {
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
  'a bare loop in C': { command: [], measure: untilSaid, setup: readTerminalInC, mostRounds: 5 },
  'node with pipes': { command: oneByte, measure: untilExit },
  // A verdict without ssh-keygen is none: what Node and three calls of it take is the floor.
  'node that asks ssh-keygen': {
    command: measured('bare-verify.js'),
    measure: untilExit,
    setup: () => {
      const [session, , list] = playDemo();
      return [join(dirname(list), session), list];
    },
  },
  'cmark-gfm': {
    command: ['cmark-gfm', '-e', 'table', '-e', 'tasklist'],
    measure: untilExit,
    setup: () => {
      if (!isInstalled('cmark-gfm')) throw new Error('cmark-gfm is not there (Debian package cmark-gfm)');
      return [longFile(100_000)];
    },
  },
  s: { command: [], measure: async () => 1000 },
  'C with fdatasync': { command: [], measure: untilSaid, setup: appendInC },
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
export const rows = [
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
    // What comes of only reading: each read that finds nothing sleeps until the kernel has filled the terminal again.
    name: 'bare loop in C, 100 MB of output',
    command: [],
    measure: untilSaid,
    peer: 'script -qec',
    target: Number.POSITIVE_INFINITY,
    setup: readTerminalInC,
    mostRounds: 5,
    ratio: (of, { name, peer }) => of(peer) / of(name),
  },
  {
    name: 'speed of 100 MB against that loop',
    command: product(flood),
    measure: floodTime,
    peer: 'a bare loop in C',
    target: Number.POSITIVE_INFINITY,
    atLeast: 0.8,
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
    peer: 'node that asks ssh-keygen',
    target: 4,
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
