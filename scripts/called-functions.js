import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is played: the start that an operator waits for, and a verb that only reads. */
const plays = [
  (cli, root) => [join(root, 'scripts/first-frame.js'), cli, join(root, 'bench/checklist.md')],
  (cli) => [cli, 'sessions'],
];

/**
 * Starts the built program as its users do, in a folder of its own, and gives for each of its files the functions in it as the engine saw them:
 * `{start, end, name, called}`, with offsets into the text. Throws when a start fails.
 */
export async function calledFunctions(texts, root) {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-assist-build-'));
  try {
    const [dist, seen] = [join(folder, 'dist'), join(folder, 'seen')];
    mkdirSync(dist);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    for (const [name, text] of texts) writeFileSync(join(dist, name), text);
    await Promise.all(plays.map((play) => played(play(join(dist, 'cli.js'), root), { folder, seen })));
    return gathered(seen, dist);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function played(args, { folder, seen }) {
  const env = { PATH: process.env.PATH, HOME: folder, TERM: 'xterm-256color', LANG: 'C.UTF-8', CI: 'false' };
  const quiet = { NODE_V8_COVERAGE: seen, NODE_DISABLE_COMPILE_CACHE: '1' };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...env, ...quiet },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`what was built cannot be started: ${args.join(' ')}\n${said}`)),
    );
  });
}

function gathered(seen, dist) {
  const files = new Map();
  const scripts = readdirSync(seen).flatMap((name) => JSON.parse(readFileSync(join(seen, name), 'utf8')).result);
  for (const { url, functions } of scripts) {
    if (!url.startsWith('file:') || !fileURLToPath(url).startsWith(dist)) continue;
    const name = basename(fileURLToPath(url));
    const known = files.get(name) ?? new Map();
    files.set(name, known);
    for (const { functionName, ranges } of functions) {
      const { startOffset: start, endOffset: end, count } = ranges[0];
      const called = count > 0 || (known.get(`${start} ${end}`)?.called ?? false);
      known.set(`${start} ${end}`, { start, end, name: functionName, called });
    }
  }
  return new Map([...files].map(([name, known]) => [name, [...known.values()]]));
}
