import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './support/folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = existsSync(join(root, 'dist/cli.js'));

describe.skipIf(!built)('the packed package (dist is built by npm test)', () => {
  test('needs no other package, holds no sources and stays under 4 MiB', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest.dependencies).toBeUndefined();
    const [pack] = JSON.parse(npm(['pack', '--dry-run', '--json', '--ignore-scripts'], root));
    const paths: string[] = pack.files.map((file: { path: string }) => file.path);
    expect(paths.filter((path) => /^(src|test|scripts|bench)\/|\.tsx?$/.test(path))).toEqual([]);
    expect(paths).toContain('dist/LICENSES.txt');
    expect(pack.unpackedSize).toBeLessThan(4 * 1024 * 1024);
  });

  test('runs where it is installed from its file, without a network', () => {
    const folder = temporaryFolder();
    npm(['pack', '--ignore-scripts', '--pack-destination', folder], root);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    npm(['install', '--offline', '--omit=optional', '--prefix', folder, `./deploy-assist-${version}.tgz`], folder);
    const program = join(folder, 'node_modules/.bin/deploy-assist');
    expect(execFileSync(program, ['--version'], { cwd: folder, encoding: 'utf8' }).trim()).toBe(version);
  });
});

function npm(args: string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
