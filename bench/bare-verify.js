// `node bare-verify.js FOLDER LIST`: the least that a verdict takes: every line of the journal hashed, every output read, and ssh-keygen asked who signed
// the sign-off, whether the signature is right and whether that key may sign one, each question with what the answer before gave.
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, list] = process.argv.slice(2);
for (const line of readFileSync(join(folder, 'events.jsonl'), 'utf8').split('\n')) hash('sha256', `\0${line}`);
for (const name of readdirSync(join(folder, 'blobs'))) hash('sha256', readFileSync(join(folder, 'blobs', name)));
const [text, signature] = ['signoff.txt', 'signoff.txt.sig'].map((name) => join(folder, name));
const input = readFileSync(text);
ask('check-novalidate', '-n', 'sign-off@deploy-assist', '-s', signature);
const who = ask('find-principals', '-s', signature, '-f', list).trim();
ask('verify', '-n', 'sign-off@deploy-assist', '-s', signature, '-f', list, '-I', who);

function ask(...question) {
  const { status, stdout } = spawnSync('ssh-keygen', ['-Y', ...question], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`ssh-keygen -Y ${question.join(' ')} ended with ${status}`);
  return stdout;
}
