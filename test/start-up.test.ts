import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from './support/folder.ts';
import { patienceMs } from './support/patience.ts';
import { openTerminal } from './support/terminal.ts';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const checklist = fileURLToPath(new URL('../bench/checklist.md', import.meta.url));

describe.skipIf(!existsSync(cli))('what dist/cli.js loads at its start (dist is built by npm test)', () => {
  test('cli.js itself imports nothing before it has looked, so that a Node too old for the rest can still be told', () => {
    const text = readFileSync(cli, 'utf8');
    expect(text.match(/(?<![\w$.])import(?![(.])[^;]*/g)).toBeNull();
    expect(text.indexOf('getBuiltinModule')).toBeGreaterThan(text.indexOf('needs Node'));
  });

  test.each([
    ['the one beside it', true],
    ['one that npx fetches', false],
  ])('a Node too old gets a sentence, and the same command line with %s', (_, isInstalled) => {
    const folder = temporaryFolder();
    const [own, program] = [join(folder, 'node_modules/.bin/node'), join(folder, 'dist/cli.js')];
    for (const path of [own, program]) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(program, readFileSync(cli));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    if (isInstalled) writeFileSync(own, '');
    const preload = join(folder, 'old.mjs');
    writeFileSync(
      preload,
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });",
    );
    const ran = spawnSync(process.execPath, ['--import', preload, program, 'plan', 'my list.md'], { encoding: 'utf8' });
    expect(ran).toMatchObject({ status: 3, stdout: '' });
    expect(ran.stderr).toBe(
      `deploy-assist needs Node 22.13 or newer; this is 20.20.2. Nothing was run.\nFix: ${isInstalled ? own : 'npx -p node@24 node'} ${program} plan 'my list.md'\n`,
    );
  });

  test('no file imports a module of Node as a whole, which would load what that module keeps for later', () => {
    const files = readdirSync(dirname(cli)).filter((name) => name.endsWith('.js'));
    const texts = files.map((name) => readFileSync(join(dirname(cli), name), 'utf8'));
    expect(texts.flatMap((text) => text.match(/(?<![\w$.])import[^;()]{0,2000}?from\s*"node:[^"]*"/g) ?? [])).toEqual(
      [],
    );
  });

  test.for(['--help', '--version', 'sessions'])('%s loads neither Ink nor React, nor what starts programs', (verb) => {
    const { preload, report, env } = watchedStart();
    const { status, stderr } = spawnSync(process.execPath, ['--import', preload, cli, verb], { env, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { files, builtins } = report();
    expect(files).toContain(pathToFileURL(cli).href);
    expect(builtins).not.toContain('NativeModule child_process');
    expect(files.filter(holdsInterface)).toEqual([]);
  });

  test.each([
    ['.cache', {}],
    ['caches', { XDG_CACHE_HOME: 'caches' }],
  ])('what Node compiled is kept under %s of the operator, not where others can write', (place, variables) => {
    const folder = temporaryFolder();
    const caches = Object.entries(variables).map(([name, path]) => [name, join(folder, path)]);
    const env = { PATH: process.env.PATH, HOME: folder, TMPDIR: join(folder, 'tmp'), ...Object.fromEntries(caches) };
    mkdirSync(env.TMPDIR);
    expect(spawnSync(process.execPath, [cli, '--version'], { env }).status).toBe(0);
    expect(readdirSync(join(folder, place, 'deploy-assist', 'compiled'))).toHaveLength(1);
    expect(readdirSync(env.TMPDIR)).toEqual([]);
  });

  test('the first screen comes without the HTTP client of Node', async () => {
    const { preload, report, env, folder } = watchedStart();
    const args = ['--import', preload, cli, checklist];
    const terminal = openTerminal({ command: process.execPath, args, cwd: folder, env });
    await terminal.sees(/\S/);
    const builtins = await vi.waitFor(
      () => {
        const loaded = report();
        expect(loaded.files.some(holdsInterface)).toBe(true);
        return loaded.builtins;
      },
      { timeout: patienceMs, interval: 250 },
    );
    expect(builtins.filter((name) => name.includes('undici'))).toEqual([]);
  });
});

/** A module to load first, which notes four times a second, and at the exit, what is loaded so far. */
function watchedStart() {
  const folder = temporaryFolder();
  const [preload, notes] = [join(folder, 'preload.mjs'), join(folder, 'loaded.json')];
  writeFileSync(
    preload,
    `import { registerHooks } from 'node:module';
     import { writeFileSync } from 'node:fs';
     const files = [];
     registerHooks({ load(url, context, next) { files.push(url); return next(url, context); } });
     const write = () => writeFileSync(${JSON.stringify(notes)}, JSON.stringify({ files, builtins: process.moduleLoadList }));
     process.on('exit', write);
     setInterval(write, 250).unref();`,
  );
  const report = (): { files: string[]; builtins: string[] } => JSON.parse(readFileSync(notes, 'utf8'));
  const env: Record<string, string> = { PATH: process.env.PATH ?? '', HOME: folder, LANG: 'C.UTF-8', CI: 'false' };
  return { folder, preload: pathToFileURL(preload).href, report, env };
}

/** Whether a file of the bundle holds code of the terminal interface, by what the bundler noted of it. */
function holdsInterface(url: string): boolean {
  if (!url.startsWith('file:')) return false;
  const { outputs } = JSON.parse(readFileSync(join(dirname(cli), 'metafile.json'), 'utf8'));
  const inputs = Object.keys(outputs[`dist/${basename(fileURLToPath(url))}`]?.inputs ?? {});
  return inputs.some((path) => /^node_modules\/(ink|react)\//.test(path));
}
