import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { needsPostgres } from '../support/postgres.ts';
import { isBuilt } from '../support/product.ts';
import { type Need, needs } from '../support/programs.ts';
import { seedChecklist } from '../support/seed-world.ts';
import { allowedSigners, type Jobrun } from './jobrun.ts';
import { type Habit, press, pressAndSay } from './walker.ts';

/** A checklist of 28 steps in strict order, and what a walk through it needs; `skipped`: something of it is not here, and `note` says what. */
export function theStrictOrder(...more: Need[]): { checklist: string; skipped: boolean; note: string } {
  const checklist = seedChecklist('002-strict-order-rollback.md');
  const needed = [needsPostgres(), needs('ssh-agent', 'openssh-client'), needs('git', 'git'), ...more];
  const skipped = checklist === undefined || !isBuilt || needed.some(({ missing }) => missing);
  return { checklist: checklist ?? '', skipped, note: needed.map(({ note }) => note).join('') };
}

/** Says of each target which environment it is, by its own name. */
export const saysWhich: Habit = {
  when: /WHICH ENVIRONMENT IS THIS/,
  does: (terminal, screen) => {
    const target = /^ TARGET +(.*)/m.exec(screen)?.[1] ?? '';
    return terminal.presses(/localhost/.test(target) ? '1' : /production|yourapp/.test(target) ? '3' : '2');
  },
};

/** What this checklist asks for that others do not, and how it is answered. */
export const habits: Habit[] = [
  saysWhich,
  pressAndSay(/^ NOT YET .*way back of this step will not/m, 'o', 'a snapshot of the disk is kept until tomorrow'),
  pressAndSay(/^ NOT YET .*is mapped to/m, 'o', 'staging and production share this host'),
  press(/^ F run from the root/m, 'F'),
  press(/^ a look/m, 'a'),
  press(/^ y choose this way/m, 'y'),
  press(/^ w start the wait/m, 'w'),
  pressAndSay(/^ Enter end early/m, 'Enter', 'the soak of last week is taken for it'),
  press(/^ Enter end (?:the wait|it)/m, 'Enter'),
  press(/^ y it is over/m, 'y'),
  press(/^WATCHING /m, 'Ctrl-C'),
  press(/^DOES THIS APPLY/m, 'n'),
];

/** Straight to a step, out of order and with a reason. */
export async function goesTo({ walker, terminal }: Jobrun, number: number): Promise<void> {
  await walker.walksTo(/^Step \d+\//m);
  await walker.presses('t', 'Home');
  for (let step = 1; step < number; step++) await terminal.presses('Down');
  await walker.presses('o');
  await walker.types('the steps before were done in another session');
  await walker.presses('Enter');
  await walker.walksTo(new RegExp(`^Step ${number}/`, 'm'));
}

/** Stops what goes on, answers the form, reads to the end, and signs by typing the name. @returns what the last screen left behind */
export async function signsOff(
  { walker, terminal }: Jobrun,
  form: { environment: string; result: string },
): Promise<string> {
  const name = 'Olga Operator';
  const start = await walker.rests();
  if (/^CHECKLIST /m.test(start)) await walker.presses('Enter');
  const opened = await walker.rests();
  if (opened.includes('These commands still go on')) await walker.presses('1');
  await terminal.sees('Deployment completed by');
  await walker.types(name);
  await walker.presses('Tab', form.environment, 'Tab', form.result);
  for (let page = 0; page < 12 && !terminal.screen().includes('To sign, type by hand'); page++)
    await walker.presses('Tab');
  await walker.typesPhrase(name);
  await terminal.exited;
  await sleep(100);
  return terminal.screen();
}

/** Closed, signed, and VALID to somebody who trusts this operator's key; `key`: where it is not the one in their home. */
export function expectSigned(jobrun: Jobrun, result: string, key?: string): void {
  const { tells, events } = jobrun;
  expect(events().at(-1)?.type).toBe('session.closed');
  const opened = events()[0]?.data as { operator: { principal: string } };
  const verdict = tells('verify', '--allowed-signers', allowedSigners(jobrun, opened.operator.principal, key));
  expect(verdict.stdout).toMatch(/^VALID/);
  expect(verdict.status).toBe(0);
  const exported = JSON.parse(tells('export', '--format', 'json', '--output', '-').stdout);
  expect(JSON.stringify(exported)).toContain(`"result":"${result}"`);
}
