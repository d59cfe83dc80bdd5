// Prints ratios to a bare Node, never absolute times: machines are shared and noisy. One row a round, all rows of a round
// one after the other, medians. `npm run bench -- [--rounds N] [--only WORD]`. Nothing fails here: it is not a test.
import { existsSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cli } from './made-files.js';
import { median, untilSeen } from './measure.js';
import { env, folder, withOwnLocks } from './place.js';
import { peers, rows } from './rows.js';

try {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '15' }, only: { type: 'string', default: '' } },
  });
  await run(Number(values.rounds), values.only);
} finally {
  // A server that a row started may still write its last line.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
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
  const figure = `${label} ${ratio.toFixed(2).padStart(6)}`;
  if (!Number.isFinite(target) && atLeast === 0) return `${figure}  × ${peer}`;
  const bound = Number.isFinite(target) ? target : `at least ${atLeast}`;
  return `${figure}  ${verdict} ${bound} × ${peer}`;
}
