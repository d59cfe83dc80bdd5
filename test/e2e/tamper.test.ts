import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { perform } from '../../src/commands/program.ts';
import { copyRecord } from '../support/copy-record.ts';
import { temporaryFolder } from '../support/folder.ts';
import { aWorkplace, fixture, isBuilt, signs, starts, type Workplace } from '../support/product.ts';
import { needs } from '../support/programs.ts';
import { presses } from '../support/rest.ts';
import type { Terminal } from '../support/terminal.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const everyByte = 97;

describe.skipIf(!isBuilt || keygen.missing)(
  `a record that was walked and signed (needs the build)${keygen.note}`,
  () => {
    let place: Workplace;
    let record: string;
    let trust: string;

    beforeAll(async () => {
      place = aWorkplace();
      place.write('signed.md', fixture('signed.md'));
      const terminal = place.open(['signed.md']);
      await walk(terminal);
      await signs(terminal, 'ann');
      expect(await terminal.exited).toBe(0);
      await place.serverEnded();
      record = place.session();
      const key = readFileSync(join(place.env.HOME ?? '', '.ssh/id_ed25519.pub'), 'utf8')
        .split(' ')
        .slice(0, 2)
        .join(' ');
      trust = place.write('allowed_signers', `ann@example.com ${key}\n`);
    });

    test('is VALID to verify, and its signature is good to ssh-keygen', async () => {
      expect(place.run(['verify', '--allowed-signers', trust])).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/^VALID/),
      });
      const args = ['-Y', 'verify', '-f', trust, '-I', 'ann@example.com', '-n', 'sign-off@deploy-assist'];
      const signature = join(record, 'signoff.txt.sig');
      const input = readFileSync(join(record, 'signoff.txt'));
      const checked = spawnSync('ssh-keygen', [...args, '-s', signature], { input, encoding: 'utf8' });
      expect(checked).toMatchObject({ status: 0, stdout: expect.stringContaining('Good "sign-off@deploy-assist"') });
    });

    test('is not VALID with a list of signers that does not have its key', () => {
      const empty = place.write('nobody', '# nobody\n');
      expect(place.run(['verify', '--allowed-signers', empty]).status).toBe(12);
    });

    test.for(['events.jsonl', 'plan.json', 'checklist.md', 'signoff.txt', 'signoff.txt.sig', 'blobs'])(
      'is not VALID after any one byte of %s was changed, and verify says where',
      async (name) => {
        const copy = copyRecord(record, join(temporaryFolder(), basename(record)));
        const names = name === 'blobs' ? readdirSync(join(record, name)).map((blob) => join(name, blob)) : [name];
        expect(names.length).toBeGreaterThan(0);
        for (const file of names) {
          const whole = readFileSync(join(record, file));
          for (let at = 0; at < whole.length; at += everyByte) {
            const changed = Buffer.from(whole);
            changed[at] = (changed[at] ?? 0) ^ 1;
            writeFileSync(join(copy, file), changed);
            const { code, verdict } = await verify(copy);
            const where = `byte ${at} of ${file}: ${verdict.message}`;
            expect([8, 12], where).toContain(code);
            // A key or a signature that is another one is sound in itself, and trusted by nobody.
            if (code === 12) expect(file, where).toBe('signoff.txt.sig');
            expect(verdict.verdict, where).not.toBe('VALID');
            expect(named(file), where).toContain(verdict.file);
            if (file === 'events.jsonl') expectLine(verdict.line, lineAt(whole, at), where);
          }
          writeFileSync(join(copy, file), whole);
        }
        expect((await verify(copy)).code).toBe(0);
      },
    );

    test('is INCOMPLETE without an output, OPEN without its sign-off and signature, INVALID without its last line', async () => {
      const without = async (change: (folder: string) => void) => {
        const copy = copyRecord(record, join(temporaryFolder(), basename(record)));
        change(copy);
        return (await verify(copy)).code;
      };
      const [blob = ''] = readdirSync(join(record, 'blobs')).filter((name) => !name.endsWith('.salts'));
      const gone = (...names: string[]) =>
        without((folder) => {
          for (const name of names) rmSync(join(folder, name));
        });
      expect(await gone(`blobs/${blob}`, `blobs/${blob}.salts`)).toBe(11);
      expect(await gone('signoff.txt', 'signoff.txt.sig')).toBe(10);
      expect(await gone('signoff.txt')).toBe(8);
      const cut = (folder: string) => {
        const lines = readFileSync(join(record, 'events.jsonl'), 'utf8').split('\n');
        writeFileSync(join(folder, 'events.jsonl'), `${lines.slice(0, -2).join('\n')}\n`);
      };
      expect(await without(cut)).toBe(8);
    });

    /** The verb itself in this process: a few hundred starts of a program would take minutes. */
    async function verify(
      folder: string,
    ): Promise<{ code: number; verdict: Record<'verdict' | 'file' | 'message', string> & { line: number | null } }> {
      let said = '';
      const io = {
        stdout: (text: string) => {
          said += text;
        },
        stderr: () => undefined,
        env: place.env,
        cwd: place.work,
      };
      const code = await perform(['node', 'deploy-assist', 'verify', folder, '--allowed-signers', trust, '--json'], io);
      return { code, verdict: JSON.parse(said) };
    }
  },
);

async function walk(terminal: Terminal): Promise<void> {
  await starts(terminal);
  await terminal.sees('Enter runs this');
  await terminal.presses('Enter');
  await terminal.sees('c = none of these is true');
  await presses(terminal, 'c');
  await terminal.sees('Step 2');
  await presses(terminal, 'c');
  await terminal.sees('Step 3/');
  await terminal.sees('Enter runs this');
  await presses(terminal, 'Enter');
  await terminal.sees('COMPLETE');
  await sleep(200);
}

function lineAt(bytes: Buffer, at: number): number {
  return bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
}

/** A line that is still well formed is found out by the next one, which carries its digest; the last one by the sign-off. */
function expectLine(found: number | null, changed: number, where: string): void {
  // Between two checkpoints no more is known than that: the first of those lines is named.
  const [, first, last] = /one of lines (\d+) to (\d+) was changed/.exec(where) ?? [];
  if (first === undefined || last === undefined) expect([changed, changed + 1, null], where).toContain(found);
  else expect([found, changed >= Number(first) && changed <= Number(last)], where).toEqual([Number(first), true]);
}

/** What a finding may name: salts are of their blob, and a sign-off with another journal's digest does not fit the journal. */
function named(file: string): string[] {
  return file === 'signoff.txt' ? [file, 'events.jsonl'] : [file.replace(/\.salts$/, '')];
}
