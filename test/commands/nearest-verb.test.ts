import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mistypedVerb, verbs } from '../../src/commands/nearest-verb.ts';
import { perform } from '../../src/commands/program.ts';
import { temporaryFolder } from '../support/folder.ts';

test.each([
  [['plann', 'DEPLOY.md'], 'plan DEPLOY.md'],
  [['plna', 'DEPLOY.md', '--json'], 'plan DEPLOY.md --json'],
  [['lnit', '--strict', 'a.md', 'b.md'], 'lint --strict a.md b.md'],
  [['verfiy', 'K7QMZ2'], 'verify K7QMZ2'],
])('%j has a typo in its verb', (words, meant) => {
  const wrong = mistypedVerb(words, temporaryFolder());
  expect(wrong?.message).toBe(`${words[0]} is no verb, and no file here.`);
  expect(wrong?.fix).toContain(`Did you mean: deploy-assist ${meant}?`);
});

test('a file of that name, a verb, a path and a word alone are no typo', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plann'), '# Deploy');
  for (const words of [['plann', '--ascii'], ['plan', 'x'], ['plana.md', 'x'], ['./plam', 'x'], ['verfy'], []])
    expect(mistypedVerb(words, folder), words.join(' ')).toBeUndefined();
});

test('every verb is known by its name', async () => {
  let help = '';
  const io = {
    stdout: (text: string) => (help += text),
    stderr: () => true,
    command: 'deploy-assist',
    env: {},
    cwd: '/',
  };
  await perform(['node', 'deploy-assist', '--help'], io as unknown as Parameters<typeof perform>[1]);
  const listed = [...help.slice(help.indexOf('Commands:')).matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name);
  expect([...listed, 'help'].toSorted()).toEqual(verbs.toSorted());
});
