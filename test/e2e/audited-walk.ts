import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { makeKey } from '../signing/surroundings.ts';
import { copyRecord } from '../support/copy-record.ts';
import { temporaryFolder } from '../support/folder.ts';
import type { PostgresServer } from '../support/postgres.ts';
import { aWorkplace, fixture, until, type Workplace } from '../support/product.ts';
import type { Terminal } from '../support/terminal.ts';
import { type Habit, press, pressAndSay, type Walker, walkerAt } from './walker.ts';

/** The record as the reviewer left it on their machine, and the list of everybody's keys. */
export type Audited = { place: Workplace; record: string; trusted: string };

/**
 * A session with everything in it that auditors ask for, walked by its keys: a ticket and a policy, a login over ssh and sudo, a second person, an edited
 * command, something skipped, a migration of a real database, a failure, a way back, and somebody who reviews it later on another machine.
 */
export async function auditedWalk(server: PostgresServer): Promise<Audited> {
  server.run('shop', 'CREATE TABLE orders (id integer PRIMARY KEY); INSERT INTO orders VALUES (1), (2)');
  const place = aWorkplace({
    PATH: [server.bin, process.env['PATH'] ?? ''].join(delimiter),
    DATABASE_URL: server.url('shop'),
    SSH_CONNECTION: '10.1.2.3 50222 10.0.0.9 22',
    SUDO_USER: 'annette',
    SHOP_TOKEN: plantedSecret,
  });
  const [bob, carol] = [makeKey(temporaryFolder(), 'id_ed25519'), makeKey(temporaryFolder(), 'id_ed25519')];
  const keys = { 'ann@example.com': join(place.env['HOME'] ?? '', '.ssh/id_ed25519'), 'bob@example.com': bob };
  repository(place, keys);
  const walker = walkerAt(place.open(['ship.md', ...options]));
  await walker.walksTo(/^FAILED {2}Step 4\/5/m, [
    press(/^WHICH ENVIRONMENT\?/m, '3'),
    approving(place, walker, bob),
    pressAndSay(/Tell the team[\s\S]*^ c tick/m, 's', 'the team is here in the room'),
    editing(walker),
  ]);
  await rollsBack(walker);
  await signs(walker);
  await place.serverEnded();
  const record = reviewed(place, carol);
  const trusted = place.write('../trusted', listOf({ ...keys, 'carol@example.com': carol }));
  return { place, record, trusted };
}

/** What a command prints, and nothing of the record may hold. */
export const plantedSecret = 'of-the-shop-9f3b2c71';

const options = [
  ...['--env', 'production', '--change', 'CHG-4711', '--reason', 'the new price list goes live'],
  ...['--category', 'emergency', '--risk', 'high', '--window', '2026-01-02T03:00Z/2126-01-02T05:30Z'],
];

/** Its checklist was committed, and then changed; who is trusted and what is asked was committed by somebody else. */
function repository({ work, write, script, env }: Workplace, keys: Record<string, string>): void {
  const policy = { format: 'deploy-assist/policy@1', approvals: { production: 1 }, demands: ['change', 'reason'] };
  write('.deploy-assist/policy.json', JSON.stringify(policy));
  write('.deploy-assist/allowed_signers', listOf(keys));
  write('ship.md', fixture('audited.md'));
  script('restart', 'echo "cannot restart" >&2; exit 3');
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Lea', '-c', 'user.email=lea@example.com', ...words], {
      cwd: work,
      env: { ...process.env, ...env },
    });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'Ask for a second person');
  write('ship.md', `${fixture('audited.md')}\n`);
}

function listOf(keys: Record<string, string>): string {
  return Object.entries(keys)
    .map(([principal, path]) => `${principal} ${readFileSync(`${path}.pub`, 'utf8')}`)
    .join('');
}

function approving(place: Workplace, walker: Walker, key: string): Habit {
  return {
    when: /^ NOT YET +Nobody else approved the command/m,
    async does(terminal) {
      await walker.presses('a', 'a');
      await terminal.sees('ASKED');
      if (!place.events().some(({ type }) => type === 'approval.declined'))
        await declinedFirst(place, { walker, terminal }, key);
      // What is asked anew takes a moment to lie where others find it.
      const text = () => place.run(['approve', basename(place.session()), '--text']).stdout;
      const asked = () => place.events().findLast(({ type }) => type === 'approval.asked')?.data['nonce'];
      await until('what is asked lies there', () => text().includes(`nonce: ${asked()}`));
      const args = ['-q', '-Y', 'sign', '-n', 'approve@deploy-assist', '-f', key];
      const signature = execFileSync('ssh-keygen', args, { input: text(), encoding: 'utf8' });
      await walker.presses('p');
      await terminal.sees('paste it here');
      await walker.rests();
      terminal.pastes(signature);
      await terminal.sees('GIVEN');
      await walker.presses('Esc');
    },
  };
}

/** The first time they say no, with a reason, and are asked again. */
async function declinedFirst(
  place: Workplace,
  { walker, terminal }: { walker: Walker; terminal: Terminal },
  key: string,
): Promise<void> {
  const env = {
    DEPLOY_ASSIST_PRINCIPAL: 'bob@example.com',
    SSH_CONNECTION: '',
    SUDO_USER: '',
    HOME: temporaryFolder(),
  };
  const args = ['approve', basename(place.session()), '--decline', 'the counts were not read yet', '--key', key];
  const { status, stderr } = place.run(args, { env });
  if (status !== 0) throw new Error(`It was not declined: ${stderr}`);
  const asked = () => place.events().filter(({ type }) => type === 'approval.asked').length;
  await terminal.sees('the counts were not read yet');
  await walker.presses('a');
  await until('they are asked again', () => asked() === 2);
}

/** Another command than the one that is written, once. */
function editing(walker: Walker): Habit {
  let done = false;
  return {
    when: /^ {3,}pg_dump "\$DATABASE_URL" > backup\.sql$/m,
    async does(terminal, screen) {
      if (done) throw new Error(`It is edited already:\n${screen}`);
      done = true;
      await walker.presses('E');
      await terminal.sees('WILL RUN INSTEAD');
      await walker.types(' --no-owner');
      await walker.presses('Enter');
      await walker.types('owners differ between the clusters');
      await walker.presses('Enter');
    },
  };
}

async function rollsBack(walker: Walker): Promise<void> {
  await walker.presses('R', 'Enter');
  await walker.walksTo(/Look whether the old state is back|nothing left to do/);
  await walker.presses('e');
  await walker.types('two orders and no priority');
  await walker.presses('Enter');
  await walker.rests();
}

async function signs(walker: Walker): Promise<void> {
  await walker.rests();
  await walker.types('Ann');
  await walker.presses('Tab', '1');
  await walker.walksTo(/To sign, type by hand/, [press(/./, 'Tab')]);
  await walker.typesPhrase('Ann');
  await walker.walksTo(/deploy-assist verify/);
  await walker.presses('q');
}

/** Somebody else looks at a copy of it on a machine of their own. */
function reviewed({ session, run }: Workplace, key: string): string {
  const record = copyRecord(session(), join(temporaryFolder(), basename(session())));
  const env = {
    DEPLOY_ASSIST_PRINCIPAL: 'carol@example.com',
    SSH_CONNECTION: '',
    SUDO_USER: '',
    HOME: temporaryFolder(),
  };
  const args = ['review', record, '--key', key, '--accept', 'read the report, the counts agree'];
  const { status, stderr } = run(args, { env });
  if (status !== 0) throw new Error(`It was not reviewed: ${stderr}`);
  return record;
}
