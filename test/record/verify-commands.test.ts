import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sessionFiles } from '../../src/record/session-files.ts';
import { quoted, signatureCommand, signOffNamespace } from '../../src/record/verify-commands.ts';
import { allowedSignersLine } from '../../src/signing/allowed-signers.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';

const keygen = needs('ssh-keygen', 'openssh-client');

/** A folder with a signed sign-off, and the public key that signed it. */
function signed(): { folder: string; publicKey: string } {
  const folder = temporaryFolder();
  const run = (program: string, ...words: string[]) => expect(spawnSync(program, words).status).toBe(0);
  const key = join(folder, 'key');
  const text = join(folder, sessionFiles.signOff);
  run('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', key);
  writeFileSync(text, 'done\n');
  run('ssh-keygen', '-q', '-Y', 'sign', '-n', signOffNamespace, '-f', key, text);
  expect(sessionFiles.signOffSignature).toBe(`${sessionFiles.signOff}.sig`);
  return { folder, publicKey: readFileSync(`${key}.pub`, 'utf8') };
}

test.skipIf(keygen.missing)(
  `the check without this program works as it is pasted, with the key in it${keygen.note}`,
  () => {
    const { folder, publicKey } = signed();
    const line = allowedSignersLine('ann@example.org', publicKey, [signOffNamespace]).trimEnd();
    const command = signatureCommand('ann@example.org', { line });
    const paste = () => spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(paste()).toMatchObject({ status: 0, stdout: expect.stringContaining('Good') });
    writeFileSync(join(folder, sessionFiles.signOff), 'undone\n');
    expect(paste().status).not.toBe(0);
  },
);

test.each([
  'plain/word.txt',
  "it's",
  'two words',
  '$(x)`y`"z',
  '-x',
  'a line\nand "one" more\t\'',
  'esc\u001b[2J \u009b \u202e',
  'back\\slash\n',
  'Größe\u200b',
])('%j is one word of bash, and shows all that is in it', (word) => {
  const said = spawnSync('bash', ['-c', `printf %s ${quoted(word)}`], { encoding: 'utf8' });
  expect(said.stdout).toBe(word);
  expect(quoted(word)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b\u202e]/);
});
