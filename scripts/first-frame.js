// `node scripts/first-frame.js CLI CHECKLIST`: opens the checklist on a terminal that is not there, with a server that never answers, and ends
// with the first screen that says something of it. Run under NODE_V8_COVERAGE it tells which functions a start calls.
import { PassThrough, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const [cli, checklist] = process.argv.slice(2);
const frame = /Preflight/i;
const limitMs = 30_000;

const screen = new Writable({
  write(chunk, _encoding, done) {
    if (frame.test(chunk.toString())) process.exit(0);
    done();
  },
});
const keys = Object.assign(new PassThrough(), { setRawMode: () => keys, ref: () => keys, unref: () => keys });
for (const [name, stream] of Object.entries({ stdin: keys, stdout: screen })) {
  Object.assign(stream, { isTTY: true, columns: 80, rows: 24 });
  Object.defineProperty(process, name, { value: stream });
}
process.getBuiltinModule('node:tty').isatty = () => true;
process.getBuiltinModule('node:child_process').spawn = () => ({ exitCode: null, unref: () => undefined });
process.argv = [process.execPath, cli, checklist];
setTimeout(() => {
  process.stderr.write('No first frame came.\n');
  process.exit(1);
}, limitMs);
await import(pathToFileURL(cli).href);
