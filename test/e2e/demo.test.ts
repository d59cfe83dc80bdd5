import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aWorkplace, confirms, deaf, isBuilt, signsByHand, until, type Workplace } from '../support/product.ts';
import { needs } from '../support/programs.ts';
import { presses } from '../support/rest.ts';
import type { Terminal } from '../support/terminal.ts';
import { clears, runsWithYes } from '../support/walks.ts';

const git = needs('git', 'git');

describe.skipIf(!isBuilt || git.missing)(`the demo, walked by its keys (needs the build)${git.note}`, () => {
  test('fails where it says so, is rolled back, goes on repaired, and ends signed and valid', async () => {
    const place = aWorkplace();
    const terminal = place.openInShell(['demo'], { env: { TMPDIR: place.work } });
    await beforeTheDeploy(terminal);
    await backUpAndCount(terminal);
    const shop = await theOnlyShop(place);
    const before = rowsOf(shop);

    await confirms(terminal, 'production 5');
    await terminal.sees('FAILED  Step 5/9');
    await terminal.sees('ERROR: no such table: client_levels');
    await terminal.sees('SAYS     IMMEDIATE ROLLBACK IF: The migration fails, Any errors appear');
    expect(columnsOf(shop)).toContain('priority');
    await rollBack(terminal);
    expect(rowsOf(shop)).toEqual(before);
    expect(columnsOf(shop)).not.toContain('priority');

    await migrateRepaired(terminal);
    await verifyAndWatch(terminal);
    await soakAndSign(terminal);

    await terminal.sees('EXIT=0');
    expect(columnsOf(shop)).toContain('priority');
    holdsTheWalk(place);
    const [, verify = ''] = /(verify \S+ --allowed-signers \S+)/.exec(unwrapped(terminal)) ?? [];
    const { stdout, status } = place.run(verify.split(' '));
    expect(stdout).toMatch(/^VALID$/m);
    expect(status).toBe(0);
  });
});

async function beforeTheDeploy(terminal: Terminal): Promise<void> {
  await terminal.sees('signing key');
  await presses(terminal, 'Enter');
  await terminal.sees(/Step 5 fails\s+on purpose/);
  await terminal.sees('git diff deployed..main');
  await presses(terminal, 'Enter');
  await terminal.sees('REVIEW THE DIFF');
  await presses(terminal, 'x');
  await terminal.sees('The change is the one you expect');
  await presses(terminal, 'x');
  await terminal.sees(/this is the step to skip:\s+press/);
  await presses(terminal, 's');
  await terminal.sees('SKIP: The team knows');
  await terminal.types('nobody listens in a demo');
  await presses(terminal, 'Enter');
}

async function backUpAndCount(terminal: Terminal): Promise<void> {
  await terminal.sees('g runs this');
  await presses(terminal, 'g');
  await runsWithYes(terminal, 'cp toy.db backup_production_');
  await terminal.sees('Enter runs this');
  await presses(terminal, 'Enter');
  await clears(terminal, '1  the copy fails');
  await terminal.sees('SELECT COUNT(*) AS orders, COUNT(customer)');
  await terminal.sees('Enter runs this');
  await presses(terminal, 'Enter');
  await terminal.sees('MET  got: 3 = 3');
  await clears(terminal, '1  the two numbers differ');
}

async function rollBack(terminal: Terminal): Promise<void> {
  await presses(terminal, 'R');
  await terminal.sees('WAYS BACK');
  await terminal.sees(/FILE {5}\S+\/backup_production_\d/);
  await presses(terminal, 'Enter');
  await terminal.sees('<<< ROLLBACK >>>');
  await terminal.sees(' f fill in');
  await presses(terminal, 'f');
  await terminal.sees('offered: made by this session');
  await presses(terminal, 'Enter');
  await confirms(terminal, 'destroy rollback');
  await terminal.sees('./toy check');
  await confirms(terminal, 'production rollback');
  await terminal.sees('Look whether the old state is back');
  await terminal.sees('schema 1, 3 orders');
  await presses(terminal, 'e');
  await terminal.sees('You are saying that the old state is back');
  await terminal.types('schema 1, 3 orders');
  await presses(terminal, 'Enter');
  await terminal.sees('open: 5. Migrate the database (this fails on purpose) (rolled back)');
  await terminal.sees('EXIT: Esc = back to step 5');
  await terminal.presses('Esc');
  await terminal.sees('./toy migrate');
  await presses(terminal, 'S');
  await terminal.sees('SKIP: step 5 Migrate the database');
  await terminal.types('step 6 does its work');
  await presses(terminal, 'Enter');
}

async function migrateRepaired(terminal: Terminal): Promise<void> {
  await terminal.sees('git merge --ff-only repaired');
  // The file that the rollback wrote is no backup.
  await terminal.sees(/EXIT: R way back: .*backup.* old.*\(WRITTEN\)/);
  await presses(terminal, 'R');
  await terminal.sees(/FILE {5}\S+\/backup_production_\d/);
  await terminal.presses('Esc');
  await terminal.sees('git merge --ff-only repaired');
  await runsWithYes(terminal, 'git merge --ff-only repaired');
  await terminal.sees('Fast-forward');
  await confirms(terminal, 'production 6');
  await clears(terminal, '1  the migration fails again');
}

async function verifyAndWatch(terminal: Terminal): Promise<void> {
  await terminal.sees('COUNT(priority) AS with_priority');
  await terminal.sees('Enter runs this');
  await presses(terminal, 'Enter');
  await terminal.sees('./toy health');
  await confirms(terminal, 'production 7');
  await clears(terminal, '1  orders are missing');
  await terminal.sees('tail -f toy.log');
  await terminal.sees('Enter runs this');
  await presses(terminal, 'Enter');
  await terminal.sees('WATCHING');
  await terminal.sees('toy health');
  await terminal.presses('Ctrl-C');
  await terminal.sees('stopped by the operator');
  await terminal.sees('[ ] No errors in the log');
  expect(terminal.screen()).not.toContain('Interrupt sent');
  await presses(terminal, 'x');
}

async function soakAndSign(terminal: Terminal): Promise<void> {
  await terminal.sees('w starts it');
  await presses(terminal, 'w');
  await terminal.sees('LEFT     nothing: the written minimum is over');
  await presses(terminal, 'Enter');
  await terminal.sees('CHECKLIST COMPLETE');
  await presses(terminal, 'Enter');
  await terminal.sees('> Deployed by:');
  await deaf();
  await terminal.types('Ann');
  await presses(terminal, 'Tab');
  await terminal.sees('> Result:');
  await presses(terminal, '1');
  await terminal.sees('(x) 1 Success');
  await signsByHand(terminal, 'Ann');
}

/** What the record has to hold of this walk: each of the things that were not as written, and the end. */
function holdsTheWalk(place: Workplace): void {
  const events = place.events();
  const of = (type: string) => events.filter((event) => event.type === type).map(({ data }) => data);
  expect(of('step.skipped')).toMatchObject([
    { reason: 'nobody listens in a demo' },
    { step: expect.any(String), reason: 'step 6 does its work' },
  ]);
  expect(of('run.ended').filter(({ exit }) => (exit as { code?: number }).code === 1)).toHaveLength(1);
  expect(of('rollback.ended')).toMatchObject([{ outcome: 'attested', evidence: 'schema 1, 3 orders' }]);
  expect(of('run.ended').filter(({ stoppedByOperator }) => stoppedByOperator)).toHaveLength(1);
  expect(of('wait.ended')).toHaveLength(1);
  expect(of('gate.refused')).toEqual([]);
  expect(events.at(-1)?.type).toBe('session.closed');
}

async function theOnlyShop(place: Workplace): Promise<string> {
  const shops = () => readdirSync(place.work).filter((name) => name.startsWith('deploy-assist-demo-'));
  await until('the toy shop is there', () => shops().length === 1);
  return join(place.work, shops()[0] ?? '');
}

/** Asked of the database itself, past the product. */
function ask(shop: string, sql: string): Record<string, unknown>[] {
  const script = `const {DatabaseSync}=require('node:sqlite');
    console.log(JSON.stringify(new DatabaseSync(process.argv[1],{readOnly:true}).prepare(process.argv[2]).all()))`;
  const words = ['--no-warnings', '-e', script, join(shop, 'toy.db'), sql];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));
}

function rowsOf(shop: string) {
  return { orders: ask(shop, 'SELECT * FROM orders ORDER BY id'), bytes: readFileSync(join(shop, 'toy.db')).length };
}

function columnsOf(shop: string): unknown[] {
  return ask(shop, "SELECT name FROM pragma_table_info('orders')").map(({ name }) => name);
}

/** The end of the screen as the text that it was, before the terminal broke its lines. */
function unwrapped(terminal: Terminal): string {
  return terminal.raw().split('\x1b[?1049l').at(-1)?.replaceAll('\r', '') ?? '';
}
