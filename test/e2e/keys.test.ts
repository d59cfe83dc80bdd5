import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { aSecurityKey, hasHelper, needsCompiler } from '../signing/security-key.ts';
import { lockAgent, makeKey, startAgent } from '../signing/surroundings.ts';
import { atTheEnd } from '../support/at-the-end.ts';
import { temporaryFolder } from '../support/folder.ts';
import { aWorkplace, deaf, filesBelow, isBuilt, signs, starts, until, type Workplace } from '../support/product.ts';
import { needs } from '../support/programs.ts';
import type { Terminal } from '../support/terminal.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const passphrase = 'rye "bread" $oon';
const checklist = '# Bakery\n\n## LOCAL ENVIRONMENT\n\n### [ ] 1. Look around\n\n- [ ] All is well\n';

describe.skipIf(!isBuilt || keygen.missing)(
  `a key that asks while a session is signed (needs the build)${keygen.note}`,
  () => {
    test('its passphrase is asked for on the screen, again where it is wrong, and is found nowhere afterwards', async () => {
      const place = withPassphrase();
      const terminal = await atTheKey(place);
      await terminal.sees('SIGN: the passphrase of your key');
      await gives(terminal, 'rye bread');
      await terminal.sees('Wrong passphrase');
      await gives(terminal, passphrase);
      expect(await terminal.exited).toBe(0);
      expect(terminal.screen()).toContain('Signed with SHA256:');
      const record = place.session();
      expect(existsSync(join(record, 'signoff.txt.sig'))).toBe(true);
      for (const file of filesBelow(join(place.env['HOME'] ?? '')))
        expect(readFileSync(file, 'latin1'), file).not.toMatch(/rye "bread"|rye bread/);
      expect(terminal.raw()).not.toMatch(/rye "bread"|rye bread/);
    });

    test.each([
      [80, 24],
      [40, 24],
    ])(
      'at %i x %i, Esc leaves it complete and unsigned; resume asks in the terminal, and signs',
      async (columns, rows) => {
        const place = withPassphrase();
        const terminal = await atTheKey(place, { columns, rows });
        await terminal.sees('Type the passphrase');
        await terminal.types('half');
        await terminal.presses('Esc');
        expect(await terminal.exited).toBe(0);
        expect(terminal.screen().replace(/\s+/g, ' ')).toMatch(
          /NOT signed.*It was left unsigned.*deploy-assist resume/,
        );
        expect(place.events().at(-1)?.type).toBe('session.closed');
        await place.serverEnded();
        expect(place.run(['verify']).stdout).toMatch(/^OPEN/);
        const nobody = place.run(['resume', place.session()]);
        expect(nobody).toMatchObject({ status: 3, stderr: expect.stringMatching(/has a passphrase[\s\S]*ssh-add/) });
        const later = place.openInShell(['resume', place.session()], { columns, rows });
        // Typing that began before it was asked, however late a busy machine shows that.
        while (!later.screen().includes('passphrase:')) await later.types('z', byHand);
        await later.types('too early\r', byHand);
        await later.sees(/TO SIGN {2}the sign-off of session[\s\S]*Bakery: COMPLETE\s+KEY[\s\S]*SHA256:/);
        await later.sees(/thrown\s+away[\s\S]*passphrase:/);
        await deaf();
        await later.types('\r');
        await later.sees(/Nothing was typed[\s\S]*passphrase:/);
        await deaf();
        await later.types('wrong\r');
        await later.sees(/Wrong\s+passphrase[\s\S]*passphrase:/);
        await deaf();
        await later.types(`${passphrase}\r`);
        await later.sees('EXIT=0');
        expect(later.raw()).not.toMatch(/rye "bread"|wrong\r|too early/);
        expect(existsSync(join(place.session(), 'signoff.txt.sig'))).toBe(true);
        // What only an agent signs: for that time there is one, which asks by ssh-add.
        const statement = place.openInShell(['export', place.session(), '--format', 'dsse'], { columns, rows });
        await statement.sees('Enter passphrase');
        await statement.types(`${passphrase}\r`);
        await statement.sees('EXIT=0');
      },
    );

    test('its owner has it vouch for the session at the start, by v', async () => {
      const place = withPassphrase();
      place.write('bakery.md', checklist);
      const terminal = place.open(['bakery.md']);
      await terminal.sees('undelegated');
      await terminal.presses('v');
      await terminal.sees('SIGN: the passphrase of your key');
      await gives(terminal, passphrase);
      await until('it vouches', () => existsSync(join(place.session(), 'delegations/1.txt.sig')));
      await terminal.sees('signing key');
      expect(terminal.screen()).not.toContain('undelegated');
      terminal.close();
    });

    test('in an agent that is locked meanwhile is not replaced by another key of the machine; unlocked, it signs by resume', async () => {
      const mine = makeKey(temporaryFolder(), 'mine');
      const agent = await startAgent(temporaryFolder(), [mine]);
      atTheEnd(agent.stop);
      const place = aWorkplace({ SSH_AUTH_SOCK: agent.socket });
      const terminal = await atTheKey(place, {}, [], () => lockAgent('-x', agent.socket));
      expect(await terminal.exited).toBe(0);
      expect(terminal.screen().replace(/\s+/g, ' ')).toMatch(/NOT signed.*empty, or locked.*deploy-assist resume/);
      await place.serverEnded();
      lockAgent('-X', agent.socket);
      const ran = place.run(['resume', place.session()]);
      expect(ran).toMatchObject({ status: 0, stdout: expect.stringContaining('It is signed now') });
      const list = place.write('list', `ann@example.com ${readFileSync(`${mine}.pub`, 'utf8')}`);
      expect(place.run(['verify', '--allowed-signers', list]).stdout).toMatch(/^VALID/);
    });

    test('an operator whose line drops while it asks leaves the session complete, and it is signed later', async () => {
      const place = withPassphrase();
      const terminal = await atTheKey(place);
      await terminal.sees('Type the passphrase');
      terminal.destroy();
      await place.serverEnded();
      expect(place.events().at(-1)?.type).toBe('session.closed');
      const later = place.openInShell(['resume', place.session()]);
      await later.sees('passphrase:');
      await later.types('\x1b');
      await later.sees('It was left unsigned.');
      await later.sees('EXIT=3');
      const again = place.openInShell(['resume', place.session()]);
      await again.sees('passphrase:');
      await deaf();
      await again.types(`${passphrase}\r`);
      await again.sees('EXIT=0');
    });

    test.skipIf(needsCompiler.missing || !hasHelper)(
      `a security key asks for its PIN and for a touch on the screen${needsCompiler.note}`,
      async () => {
        const device = aSecurityKey('123456');
        const place = aWorkplace(device.env);
        const key = device.makeKey(place.work, 'id_sk');
        const finger = join(place.work, 'finger');
        place.env['TEST_KEY_TOUCH'] = finger;
        const terminal = await atTheKey(place, {}, ['--key', key]);
        await terminal.sees('SIGN: the PIN of your key');
        await gives(terminal, '123456');
        await terminal.sees('Touch your security key now');
        writeFileSync(finger, '');
        expect(await terminal.exited).toBe(0);
        await until('it is signed', () => existsSync(join(place.session(), 'signoff.txt.sig')));
      },
    );
  },
);

/** The pace of somebody who types on, whether or not anything is seen of it. */
const byHand = { msPerKey: 70 };

/** A workplace whose only key has a passphrase, and no agent. */
function withPassphrase(): Workplace {
  const place = aWorkplace();
  const key = join(place.env['HOME'] ?? '', '.ssh/id_ed25519');
  execFileSync('ssh-keygen', ['-q', '-p', '-P', '', '-N', passphrase, '-f', key], { stdio: 'ignore' });
  return place;
}

/** Walks the checklist to its end and signs it by name: now the key is asked. */
async function atTheKey(
  place: Workplace,
  size: { columns?: number; rows?: number } = {},
  options: string[] = [],
  meanwhile: () => void = () => undefined,
): Promise<Terminal> {
  place.write('bakery.md', checklist);
  const terminal = place.open(['bakery.md', ...options], size);
  await starts(terminal);
  meanwhile();
  await terminal.presses('x');
  await signs(terminal, 'ann');
  return terminal;
}

async function gives(terminal: Terminal, secret: string): Promise<void> {
  await deaf();
  await terminal.types(secret);
  await sleep(200);
  await terminal.presses('Enter');
}
