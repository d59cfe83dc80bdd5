// `node warm-reading.js READER FILE`: milliseconds of making the plan of a file and its JSON, in a process that has done so before.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { longChecklist } from './long-checklist.js';

const [reader, file] = process.argv.slice(2);
const { readChecklist } = await import(pathToFileURL(reader).href);
const read = (bytes) => JSON.stringify(readChecklist({ bytes, path: file, sha256: '' }));
const bytes = readFileSync(file);
for (let warm = 0; warm < 4; warm += 1) read(Buffer.from(longChecklist(10_000)));
const start = performance.now();
read(bytes);
console.log(performance.now() - start);
