import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import originalWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './support/folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

test('npm scripts run on the Node that package.json names, whatever Node the machine has', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(process.versions.node).toBe(manifest.devDependencies.node);
});

describe.skipIf(!existsSync(join(dist, 'cli.js')))('dist (built by npm test)', () => {
  test('names in LICENSES.txt every package whose code it contains', () => {
    const licences = readFileSync(join(dist, 'LICENSES.txt'), 'utf8').split('\n');
    const packages = packagesIn(dist);
    expect(packages.length).toBeGreaterThan(0);
    const unnamed = packages.filter((name) => !licences.some((line) => line.startsWith(`${name} `)));
    expect(unnamed).toEqual([]);
  });

  test('holds the functions that lead to the first screen in the form in which they are compiled with their file', () => {
    const files = readdirSync(dist).filter((name) => name.endsWith('.js'));
    const texts = files.map((name) => readFileSync(join(dist, name), 'utf8'));
    for (const name of ['readChecklist', 'runWalk', 'createSession', 'walk'])
      expect(
        texts.filter((text) => new RegExp(String.raw`^(?:var )?${name}=\((?:async )?function\(`, 'm').test(text)),
      ).toHaveLength(1);
  });

  test('can be started as a program and tells its version', () => {
    accessSync(join(dist, 'cli.js'), constants.X_OK);
    expect(readFileSync(join(dist, 'cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const { stdout, status } = spawnSync(process.execPath, [join(dist, 'cli.js'), '--version'], { encoding: 'utf8' });
    expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  });
});

test('a build whose entry is missing fails and names it', () => {
  const { status, stderr } = build(['--entry', 'cli=src/nowhere.ts']);
  expect(status).toBe(1);
  expect(stderr).toContain('src/nowhere.ts');
});

test('the patched string-width measures as the original does', async () => {
  const { out, status } = build(['--entry', 'width=node_modules/string-width/index.js']);
  expect(status).toBe(0);
  const { default: patchedWidth } = await import(pathToFileURL(join(out, 'width.js')).href);
  const different = samples().filter((text) => patchedWidth(text) !== originalWidth(text));
  expect(different).toEqual([]);
});

test('a build makes no pattern of the vocabularies before it is tried', async () => {
  const reader = ['--entry', 'reader=src/checklist/read-checklist.ts'];
  const { out, status } = build([...reader, '--entry', 'hinted=src/patterns/hinted.ts']);
  expect(status).toBe(0);
  await import(pathToFileURL(join(out, 'reader.js')).href);
  // What was made at the start, and the hints that are known of it; those without hints, and those of which all matches are looked for, have to be.
  const { hintsByPattern } = await import(pathToFileURL(join(out, 'hinted.js')).href);
  const made: [string, string | null][] = [...hintsByPattern];
  expect(made.length).toBeGreaterThan(0);
  const ofLanguages = made.filter(([written]) => /[^\x00-\x7f]|\\p\{/.test(written));
  expect(ofLanguages.filter(([written, hints]) => hints !== null && !/g[a-z]*$/.test(written))).toEqual([]);
});

function build(flags: string[]): { out: string; status: number | null; stderr: string } {
  const out = temporaryFolder();
  const args = [join(root, 'scripts/build.js'), '--out', out, ...flags];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { out, status, stderr };
}

/** Packages with bytes in an output, as the bundler noted them. */
function packagesIn(folder: string): string[] {
  const { outputs } = JSON.parse(readFileSync(join(folder, 'metafile.json'), 'utf8'));
  const paths = Object.values<{ inputs: object }>(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const names = paths.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(names)];
}

/** Every character of the first plane and all pictures, plain and as an emoji, and the sequences that break borders. */
function samples(): string[] {
  const texts = ['👩‍💻', '🇫🇷', '1️⃣', '1⃣', '👍🏽', '⚠️', '⚠', '✅ done', '│ é │', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'कि', '각'];
  for (let point = 0; point < 0x1_fb_ff; point = point === 0xff_ff ? 0x1_f0_00 : point + 1) {
    const surrogate = point >= 0xd8_00 && point < 0xe0_00;
    if (!surrogate) texts.push(String.fromCodePoint(point), `${String.fromCodePoint(point)}\u{FE0F}`);
  }
  return texts;
}
