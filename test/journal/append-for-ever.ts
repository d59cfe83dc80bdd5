import { writeSync } from 'node:fs';
import { entry, openSample } from './sample.ts';

/** Appends to the journal named on the command line until it is killed, and says each number once it is stored. */
const journal = openSample({ path: process.argv[2] ?? '' });
for (let seq = journal.size + 1; ; seq++) {
  journal.append([entry('x'.repeat((seq * 997) % 20_000))], seq);
  writeSync(1, `${seq}\n`);
}
