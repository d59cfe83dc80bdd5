import { cpSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { aWorkplace, cli, isBuilt } from '../support/product.ts';
import { openTerminal } from '../support/terminal.ts';

describe.skipIf(!isBuilt)('a program whose files are being replaced (needs the build)', () => {
  test('says that nothing is lost, and gives the terminal back', async () => {
    const folder = temporaryFolder();
    const dist = dirname(cli);
    cpSync(dist, join(folder, 'dist'), { recursive: true });
    cpSync(join(dist, '../package.json'), join(folder, 'package.json'));
    symlinkSync(join(dist, '../node_modules'), join(folder, 'node_modules'));
    const screens = readdirSync(join(folder, 'dist')).filter((name) => /^mount-.*\.js$/.test(name));
    for (const name of screens) rmSync(join(folder, 'dist', name));
    const place = aWorkplace();
    place.write('shop.md', '# Shop\n\n## [ ] 1. Close\n\n- [ ] The door is locked\n');
    for (const args of [['shop.md'], ['resume']]) {
      const command = [join(folder, 'dist/cli.js'), ...args];
      const terminal = openTerminal({ command: process.execPath, args: command, cwd: place.work, env: place.env });
      await terminal.sees('nothing is lost');
      expect(await terminal.exited).toBe(1);
    }
  });
});
