import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asStarted, ownCommand } from '../../src/commands/own-command.ts';
import { temporaryFolder } from '../support/folder.ts';

describe('what somebody types in their own shell to start the program again', () => {
  test('its name, where the first one that the shell finds is this program', () => {
    const { script, node, bin } = aMachine();
    symlinkSync(script, join(bin, 'deploy-assist'));
    expect(ownCommand({ script, node, env: { PATH: bin } })).toBe('deploy-assist');
    expect(ownCommand({ script: join(bin, 'deploy-assist'), node, env: { PATH: bin } })).toBe('deploy-assist');
  });

  test('Node and the file, where the shell finds another program of that name, or none', () => {
    const { script, node, bin, folder } = aMachine();
    symlinkSync(script, join(bin, 'deploy-assist'));
    const other = made(join(folder, 'other', 'deploy-assist'));
    const PATH = [join(other, '..'), bin].join(delimiter);
    expect(ownCommand({ script, node, env: { PATH } })).toBe(`node ${script}`);
    expect(ownCommand({ script, node, env: {} })).toBe(`${node} ${script}`);
  });

  test('npx and its name, where npm was started for the folder that it is installed in, or for its own', () => {
    const { script, node, bin, clone, folder } = aMachine();
    const repository = join(folder, 'shop');
    const bins = join(repository, 'node_modules', '.bin');
    mkdirSync(bins, { recursive: true });
    symlinkSync(script, join(bins, 'deploy-assist'));
    const byNpm = { PATH: [bins, bin].join(delimiter), npm_execpath: '/usr/lib/npm' };
    for (const npm_config_local_prefix of [repository, clone])
      expect(ownCommand({ script, node, env: { ...byNpm, npm_config_local_prefix } })).toBe('npx deploy-assist');
  });

  test('Node and the file, where npx took it from elsewhere: the folders that npm puts in front are not the shell’s', () => {
    const { script, node, bin, folder } = aMachine();
    const cache = join(folder, '_npx', '4f', 'node_modules', '.bin');
    mkdirSync(cache, { recursive: true });
    const link = join(cache, 'deploy-assist');
    symlinkSync(script, link);
    const newer = made(join(cache, 'node'));
    const env = { PATH: [cache, bin].join(delimiter), npm_execpath: '/usr/lib/npm', npm_config_local_prefix: folder };
    expect(ownCommand({ script: link, node, env })).toBe(`node ${script}`);
    expect(ownCommand({ script: link, node: newer, env })).toBe(`${newer} ${script}`);
  });

  test('a path with a space is quoted', () => {
    const { folder, node } = aMachine();
    const script = made(join(folder, 'my tools', 'cli.js'));
    expect(ownCommand({ script, node, env: {} })).toBe(`${node} '${script}'`);
  });
});

test('the commands in a sentence become what can be typed, and the name of the program stays', () => {
  const told = (text: string) => asStarted(text, { command: 'npx deploy-assist' });
  expect(told('Come back: deploy-assist resume K7QMZ2')).toBe('Come back: npx deploy-assist resume K7QMZ2');
  expect(told('Begin one: deploy-assist CHECKLIST.md')).toBe('Begin one: npx deploy-assist CHECKLIST.md');
  expect(told('deploy-assist made this key, in ~/.config/deploy-assist or by git@deploy-assist verify')).not.toContain(
    'npx',
  );
  expect(asStarted('deploy-assist resume', {})).toBe('deploy-assist resume');
});

/** A clone, a folder of the shell's with a Node in it, and nothing else. */
function aMachine() {
  const folder = temporaryFolder();
  const clone = join(folder, 'clone');
  const node = made(join(folder, 'bin', 'node'));
  return { folder, clone, script: made(join(clone, 'dist', 'cli.js')), node, bin: join(node, '..') };
}

function made(path: string): string {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}
