// `node append.js FOLDER`: milliseconds of appending 2,000 events to a journal there, one by one, each on the disk before the next.
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openJournal } from '../src/journal/journal.ts';
import { machineClock } from '../src/server/machine-clock.ts';

const path = join(process.argv[2], 'events.jsonl');
rmSync(path, { force: true });
const journal = openJournal({ path, sid: 'BENCH1', clock: machineClock(), random: randomBytes });
const entry = (n) => ({
  type: 'note.added',
  actor: { id: 'ann', basis: 'login uid' },
  data: { text: `Event ${n}, with as many words as an operator writes down in the middle of a night` },
});
for (let n = 1; n <= 200; n++) journal.append([entry(n)], n);
const start = performance.now();
for (let n = 201; n <= 2200; n++) journal.append([entry(n)], n);
console.log(performance.now() - start);
