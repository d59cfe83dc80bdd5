import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { makeKey, startAgent } from '../signing/surroundings.ts';
import { copyRecord } from '../support/copy-record.ts';
import { temporaryFolder } from '../support/folder.ts';
import { cli, until } from '../support/product.ts';
import type { SeedWorld } from '../support/seed-world.ts';
import type { Jobrun } from './jobrun.ts';
import type { Habit } from './walker.ts';

export type Somebody = Awaited<ReturnType<typeof somebody>>;

/** A person with one key, whose private half is in their own agent and nowhere else. */
export async function somebody(principal: string) {
  const path = makeKey(temporaryFolder(), 'id_ed25519');
  const { socket, stop } = await startAgent(temporaryFolder(), [path]);
  rmSync(path);
  const fingerprint = execFileSync('ssh-keygen', ['-lf', `${path}.pub`], { encoding: 'utf8' }).split(' ')[1] ?? '';
  return { principal, path, socket, stop, fingerprint, listed: `${principal} ${readFileSync(`${path}.pub`, 'utf8')}` };
}

/** Somebody else of the team has put its policy and its list of keys beside the code. */
export function asksForApproval({ repository, git }: SeedWorld, people: Somebody[]): void {
  const folder = join(repository, '.deploy-assist');
  mkdirSync(folder);
  const policy = { format: 'deploy-assist/policy@1', approvals: { production: 1 } };
  writeFileSync(join(folder, 'policy.json'), JSON.stringify(policy));
  writeFileSync(join(folder, 'allowed_signers'), people.map(({ listed }) => listed).join(''));
  git('add', '.');
  git('-c', 'user.name=Lea Lead', '-c', 'user.email=lea@example.com', 'commit', '-q', '-m', 'Ask for a second person');
  git('branch', '-f', 'production', 'main');
}

/** The operator asks and sends the text; what comes back is pasted. */
export function approvedBy(
  person: Somebody,
  { walker, tells, folder }: Pick<Jobrun, 'walker' | 'tells' | 'folder'>,
): Habit {
  return {
    when: /^ NOT YET +Nobody else approved the command|^APPROVAL of somebody else/m,
    async does(terminal, screen) {
      if (!/^APPROVAL of somebody else/m.test(screen)) {
        await walker.presses('a');
        await terminal.sees('APPROVAL of somebody else');
        await walker.rests();
      }
      // Nobody is asked twice, however late the screen of the first time goes.
      if (terminal.screen().includes('GIVEN')) return walker.presses('Esc');
      await walker.presses('a');
      await terminal.sees('ASKED');
      // What is asked anew takes a moment to lie where others find it.
      const text = () => tells('approve', basename(folder()), '--text').stdout;
      await until('what is asked lies there', () => text().includes(`nonce: ${lastNonce(folder())}`));
      const asked = text();
      await walker.presses('p');
      await terminal.sees('paste it here');
      await walker.rests();
      terminal.pastes(signature(person, asked));
      await terminal.sees('GIVEN');
      await walker.presses('Esc');
    },
  };
}

function lastNonce(folder: string): string {
  const lines = readFileSync(join(folder, 'events.jsonl'), 'utf8').split('\n').slice(0, -1);
  const asked = lines.map((line) => JSON.parse(line)).findLast(({ type }) => type === 'approval.asked');
  return asked?.data.nonce ?? 'nothing is asked';
}

function signature({ path, socket }: Somebody, text: string): string {
  const args = ['-q', '-Y', 'sign', '-n', 'approve@deploy-assist', '-f', `${path}.pub`];
  return execFileSync('ssh-keygen', args, {
    input: text,
    env: { ...process.env, SSH_AUTH_SOCK: socket },
    encoding: 'utf8',
  });
}

/** Exports their links with a copy of the record, on a machine of their own, into the folder of the operator's. */
export function addsTheirs({ socket }: Somebody, record: string, links: string) {
  const home = temporaryFolder();
  const copy = copyRecord(record, join(home, basename(record)));
  const env = { PATH: process.env.PATH, HOME: home, SSH_AUTH_SOCK: socket };
  const args = [cli, 'export', copy, '--format', 'in-toto', '--output', links];
  return spawnSync(process.execPath, args, { cwd: home, env, encoding: 'utf8' });
}

/** Signed and VALID to whoever trusts both, and to nobody who does not know the one who approved. */
export function expectTrusted({ tells, world }: Jobrun, operator: Somebody, approver: Somebody): void {
  const list = join(world.env.HOME ?? '', 'trusted');
  const verify = (...trusted: Somebody[]) => {
    writeFileSync(list, trusted.map(({ listed }) => listed).join(''));
    return tells('verify', '--allowed-signers', list);
  };
  expect(verify(operator, approver)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^VALID/) });
  expect(verify(operator)).toMatchObject({ status: 12, stdout: expect.stringContaining('approval-untrusted') });
}
