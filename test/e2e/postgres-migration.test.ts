import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { needsPostgres, type PostgresServer, startPostgres } from '../support/postgres.ts';
import { aWorkplace, confirms, deaf, filesBelow, isBuilt, signsByHand, type Workplace } from '../support/product.ts';
import { presses } from '../support/rest.ts';
import type { Terminal } from '../support/terminal.ts';
import { clears, fillsIn, runsWithYes } from '../support/walks.ts';

const checklist = fileURLToPath(new URL('../../checklists/postgres-migration.md', import.meta.url));
const postgres = needsPostgres();
const password = 'Kestrel-59-under-the-roof';
const databases = ['shop_dev', 'shop_staging', 'shop_production'] as const;

/**
 * Right where every order has a level. It commits in its middle, so that the one transaction asked for around it does not hold: where a
 * level is missing, the second half fails over a first half that stays.
 */
const migration = `ALTER TABLE orders ADD COLUMN priority integer;
UPDATE orders SET priority = CASE level WHEN 'gold' THEN 1 WHEN 'standard' THEN 2 END, customer = upper(customer);
DELETE FROM orders WHERE customer = 'BO';
COMMIT;
ALTER TABLE orders ALTER COLUMN priority SET NOT NULL;
`;

describe.skipIf(!isBuilt || postgres.missing)(
  `the migration of three databases, walked by its keys (needs the build)${postgres.note}`,
  () => {
    test('goes well twice, is left half-done in production, and the rollback brings the old rows back', async () => {
      const server = await startPostgres({ databases: [...databases] });
      try {
        await walked(server);
      } finally {
        server.stop();
      }
    });
  },
);

async function walked(server: PostgresServer): Promise<void> {
  for (const database of databases) server.run(database, orders);
  server.run('shop_production', "INSERT INTO orders VALUES (3, 'Cy', NULL)");
  server.run('postgres', 'CREATE ROLE deploy SUPERUSER LOGIN');
  const place = aWorkplace({ PATH: `${server.bin}${delimiter}${process.env['PATH'] ?? ''}`, TZ: 'UTC' });
  place.write('0042.sql', migration);
  place.write('postgres-migration.md', readFileSync(checklist, 'utf8'));
  const secret = `postgres://deploy:${password}@127.0.0.1:${server.port}/shop_production`;
  const before = tableOf(server, 'shop_production');

  const terminal = place.openInShell(['postgres-migration.md']);
  await readyToBegin(terminal);
  await locally(terminal, server.url('shop_dev'));
  await onStaging(terminal, server.url('shop_staging'));
  expect(tableOf(server, 'shop_staging')).toContain('1|ADA|gold|1');
  await backUpProduction(terminal, secret);
  await confirms(terminal, 'production 7');
  await terminal.sees('FAILED  Step 7/8');
  await terminal.sees('ERROR:  column "priority"');
  await terminal.sees('o  go on anyway, with a reason');
  expect(terminal.screen()).not.toContain('ended without failing');
  const broken = tableOf(server, 'shop_production');
  expect(broken).toContain('3|CY||');
  expect(broken).not.toContain('Bo');

  await rollBack(terminal);
  expect(tableOf(server, 'shop_production')).toBe(before);
  expect(tableOf(server, 'shop_staging')).toContain('1|ADA|gold|1');

  await verifyAndSign(terminal);
  await terminal.sees('EXIT=');
  expect(targetsOf(place)).toEqual(databases.map((name) => `${name}@127.0.0.1:${server.port}`));
  await place.serverEnded();
  holdsNoPassword(place, terminal);
}

async function readyToBegin(terminal: Terminal): Promise<void> {
  await terminal.sees('signing key');
  await presses(terminal, 'Enter');
  await terminal.sees('0/3 ticked');
  await presses(terminal, 'c');
}

async function locally(terminal: Terminal, url: string): Promise<void> {
  await fillsIn(terminal, '<local-database-url>', url);
  await choosesTarget(terminal, 'shop_dev', '1');
  await terminal.sees('g runs this');
  await presses(terminal, 'g');
  await clears(terminal, '2  this is not the local database');
  await fillsIn(terminal, '<migration-file>', '0042.sql');
  await runsWithYes(terminal, '-f 0042.sql');
  await terminal.sees('UPDATE 2');
  await clears(terminal, '1  the migration fails');
}

async function onStaging(terminal: Terminal, url: string): Promise<void> {
  await fillsIn(terminal, '<staging-database-url>', url);
  await choosesTarget(terminal, 'shop_staging', '2');
  await runsWithYes(terminal, 'backup_staging_$(date');
  await runsRead(terminal, 'find backup_staging_');
  await clears(terminal, '2  the file is empty');
  // What the command aims at is known before its file is.
  await terminal.sees('<migration-file> has no value yet');
  await terminal.sees('ON       db shop_staging@');
  expect(terminal.screen()).toContain('-- STAGING --');
  await fillsIn(terminal, '<migration-file>', '0042.sql');
  await runsWithYes(terminal, '-f 0042.sql');
  await terminal.sees('UPDATE 2');
  await clears(terminal, '1  the migration fails');
  await terminal.sees('w starts it');
  await presses(terminal, 'w');
  await terminal.sees('Enter end early');
  await presses(terminal, 'Enter');
  await terminal.sees('Reason:');
  await terminal.types('a drill, nobody uses this staging');
  await presses(terminal, 'Enter');
  await terminal.sees('0/2 ticked');
  await presses(terminal, 'c');
  await clears(terminal, '1  any new error was seen');
}

async function backUpProduction(terminal: Terminal, url: string): Promise<void> {
  await fillsIn(terminal, '<production-database-url>', url);
  await choosesTarget(terminal, 'shop_production', '3');
  await runsWithYes(terminal, 'backup_production_$(date');
  await runsRead(terminal, 'find backup_production_');
  await clears(terminal, '2  the file is empty');
  await fillsIn(terminal, '<migration-file>', '0042.sql');
}

async function rollBack(terminal: Terminal): Promise<void> {
  await presses(terminal, 'R');
  await terminal.sees("this step's own, production");
  await terminal.sees(/FILE {5}\S+\/backup_production_\d/);
  await presses(terminal, 'Enter');
  await terminal.sees('<<< ROLLBACK >>>');
  await presses(terminal, 'f');
  await terminal.sees('offered: made by this session');
  await presses(terminal, 'Enter');
  await confirms(terminal, 'destroy rollback');
  await terminal.sees('Look whether the old state is back');
  await presses(terminal, 'e');
  await terminal.sees('You are saying that the old state is back');
  await terminal.types('three orders, no priority');
  await presses(terminal, 'Enter');
  await terminal.sees('EXIT: Esc = back to step 7');
  await terminal.presses('Esc');
  await terminal.sees('EXIT: R way back');
  await presses(terminal, 'S');
  await terminal.sees('SKIP: step 7');
  await terminal.types('it was rolled back, and stays so');
  await presses(terminal, 'Enter');
}

async function verifyAndSign(terminal: Terminal): Promise<void> {
  await runsRead(terminal, 'SELECT COUNT(*) AS waiting_sessions');
  await terminal.sees('MET  got: 0');
  await clears(terminal, '1  sessions pile up behind a lock');
  await terminal.sees('Enter opens the sign-off');
  await presses(terminal, 'Enter');
  await terminal.sees('> Deployed by:');
  await deaf();
  await terminal.types('Ann');
  await presses(terminal, 'Tab');
  await terminal.sees('> Environment:');
  await presses(terminal, '3');
  await presses(terminal, 'Tab');
  await terminal.sees('> Result:');
  await presses(terminal, '2');
  await signsByHand(terminal, 'Ann');
}

/** Exports the address, and says which environment is behind it when that is asked. */
async function choosesTarget(terminal: Terminal, database: string, environment: string): Promise<void> {
  await terminal.sees('g runs this');
  await presses(terminal, 'g');
  await terminal.sees(`WHICH ENVIRONMENT?  db ${database}@`);
  await presses(terminal, environment);
}

async function runsRead(terminal: Terminal, text: string): Promise<void> {
  await terminal.sees(text);
  await terminal.sees(/(?:g|Enter) runs this/);
  await presses(terminal, terminal.screen().includes('Enter runs this') ? 'Enter' : 'g');
}

/** Columns and rows, as psql gives them. */
function tableOf(server: PostgresServer, database: string): string {
  const columns = "SELECT string_agg(column_name, ',' ORDER BY ordinal_position) FROM information_schema.columns";
  return server.run(database, `${columns} WHERE table_name = 'orders'; SELECT * FROM orders ORDER BY id;`);
}

const orders = `CREATE TABLE orders (id integer PRIMARY KEY, customer text NOT NULL, level text);
INSERT INTO orders VALUES (1, 'Ada', 'gold'), (2, 'Bo', 'standard');`;

/** The databases that the migration ran against, in order, each once. */
function targetsOf(place: Workplace): string[] {
  const runs = place.events().filter(({ type, data }) => type === 'run.requested' && /0042/.test(String(data['text'])));
  return runs.map(({ data }) => (data['target'] as { display: string }).display.replace(/^db /, ''));
}

/** Neither in the record, whose blobs and reports count, nor in what was drawn. */
function holdsNoPassword(place: Workplace, terminal: Terminal): void {
  const folder = place.session();
  const exported = place.run(['export', folder]);
  expect(exported.status).toBe(0);
  const files = [...filesBelow(folder), ...filesBelow(place.work).filter((path) => !path.endsWith('0042.sql'))];
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((path) => readFileSync(path).includes(password))).toEqual([]);
  for (const verb of ['show', 'verify', 'sessions']) {
    const { stdout, stderr } = place.run(verb === 'sessions' ? [verb, '--json'] : [verb, folder]);
    expect(stdout + stderr).not.toContain(password);
  }
  expect(terminal.raw()).not.toContain(password);
}
