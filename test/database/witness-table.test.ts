import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { openWitnessTable, type WitnessTable } from '../../src/database/witness-table.ts';
import { needsPostgres, type PostgresServer, startPostgres } from '../support/postgres.ts';

const postgres = needsPostgres();
const sql = readFileSync(fileURLToPath(new URL('../../docs/witness.sql', import.meta.url)), 'utf8');
const root = (digit: string) => digit.repeat(64);
const storedAt = '2026-01-02T03:04:05.678Z';

describe.skipIf(postgres.missing)(`the witness table of docs/witness.sql${postgres.note}`, () => {
  let server: PostgresServer;
  let table: WitnessTable;
  const urlOf = (user: string) => server.url('witness').replace('postgres@', `${user}@`);
  /** SQL as somebody who is not the owner; what the server refuses is thrown. */
  const asRunner = (text: string) => server.run('witness', `SET SESSION AUTHORIZATION runner; ${text}`);

  beforeAll(async () => {
    server = await startPostgres({ databases: ['witness'] });
    server.run('witness', 'CREATE ROLE keeper CREATEROLE; GRANT CREATE ON DATABASE witness TO keeper');
    server.run('witness', `SET SESSION AUTHORIZATION keeper; ${sql}`);
    server.run('witness', 'CREATE ROLE runner LOGIN; GRANT deploy_assist_runner TO runner');
    server.run('witness', 'CREATE ROLE auditor LOGIN; GRANT deploy_assist_reader TO auditor');
    server.run('witness', 'CREATE ROLE stranger LOGIN');
    table = await openWitnessTable(urlOf('runner'), {}, 'nobody');
    await table.add({ session: 'ABC', size: 1, root: root('a'), storedAt });
    await table.add({ session: 'ABC', size: 9, root: root('b'), storedAt });
  });

  test('takes what a runner saw, and says when and by whom', async () => {
    const before = Date.now();
    const receipt = JSON.parse(await table.add({ session: 'T', size: 1, root: root('c'), storedAt }));
    expect(receipt).toMatchObject({
      session: 'T',
      size: 1,
      root: root('c'),
      storedAt: '2026-01-02T03:04:05.678000Z',
      late: true,
      witnessedBy: 'runner',
    });
    expect(Math.abs(Date.parse(receipt.witnessedAt) - before)).toBeLessThan(60_000);
    expect(await table.entries('NEW')).toEqual([]);
    const entries = (await table.entries('ABC')).map((line) => JSON.parse(line));
    expect(entries.map(({ size }) => size)).toEqual([1, 9]);
    expect(entries[0].previous).toBe('0'.repeat(64));
    expect(entries[1].previous).toBe(entries[0].digest);
  });

  test.each([
    [
      'say that it is not late',
      `INSERT INTO deploy_assist.witness (session, size, root, stored_at, late) VALUES ('X', 1, '${root('1')}', now(), false)`,
      /permission denied/,
    ],
    ['update it', "UPDATE deploy_assist.witness SET root = repeat('f', 64)", /permission denied/],
    ['delete from it', 'DELETE FROM deploy_assist.witness', /permission denied/],
    ['truncate it', 'TRUNCATE deploy_assist.witness', /permission denied/],
    ['disable the trigger', 'ALTER TABLE deploy_assist.witness DISABLE TRIGGER ALL', /must be owner/],
    ['drop the trigger', 'DROP TRIGGER witness_entry ON deploy_assist.witness', /must be owner/],
    ['replace the function', 'DROP FUNCTION deploy_assist.witness_entry CASCADE', /must be owner/],
    ['replay as a replica', "SET session_replication_role = 'replica'", /permission denied/],
    ['drop the table', 'DROP TABLE deploy_assist.witness', /must be owner/],
    [
      'choose a time',
      `INSERT INTO deploy_assist.witness (session, size, root, stored_at, witnessed_at) VALUES ('X', 1, '${root('1')}', now(), '2020-01-01')`,
      /permission denied/,
    ],
    [
      'choose a user',
      `INSERT INTO deploy_assist.witness (session, size, root, stored_at, witnessed_by) VALUES ('X', 1, '${root('1')}', now(), 'eve')`,
      /permission denied/,
    ],
    [
      'choose a place in the chain',
      `INSERT INTO deploy_assist.witness (entry, session, size, root, stored_at) VALUES (1, 'X', 1, '${root('1')}', now())`,
      /permission denied/,
    ],
    [
      'begin with more than one line',
      `INSERT INTO deploy_assist.witness (session, size, root, stored_at) VALUES ('X', 2, '${root('1')}', now())`,
      /first entry of a session has size 1/,
    ],
    [
      'shrink',
      `INSERT INTO deploy_assist.witness (session, size, root, stored_at) VALUES ('ABC', 8, '${root('1')}', now())`,
      /witnessed with 9 lines, and 8 is not more/,
    ],
    [
      'say the same size again with another root',
      `INSERT INTO deploy_assist.witness (session, size, root, stored_at) VALUES ('ABC', 9, '${root('1')}', now())`,
      /witnessed with 9 lines, and 9 is not more/,
    ],
    [
      'say no root',
      `INSERT INTO deploy_assist.witness (session, size, root, stored_at) VALUES ('ABC', 10, 'x', now())`,
      /violates check constraint/,
    ],
  ])('lets no runner %s', (_what, text, why) => {
    expect(() => asRunner(text)).toThrow(why);
    const rows = server.run('witness', "SELECT size, left(root, 1) FROM deploy_assist.witness WHERE session = 'ABC'");
    expect(rows).toBe('1|a\n9|b\n');
  });

  test('keeps nobody out by what another runner said of their session, and holds that one to it', async () => {
    server.run('witness', 'CREATE ROLE eve LOGIN; GRANT deploy_assist_runner TO eve');
    const eve = await openWitnessTable(urlOf('eve'), {}, 'nobody');
    await table.add({ session: 'MINE', size: 1, root: root('a'), storedAt });
    await eve.add({ session: 'MINE', size: 900_000, root: root('e'), storedAt });
    expect((await table.own('MINE')).map((line) => JSON.parse(line).size)).toEqual([1]);
    const next = JSON.parse(await table.add({ session: 'MINE', size: 2, root: root('b'), storedAt }));
    expect(next).toMatchObject({ size: 2, witnessedBy: 'runner' });
    await expect(eve.add({ session: 'MINE', size: 3, root: root('c'), storedAt })).rejects.toThrow(/900000 lines/);
    expect((await table.entries('MINE')).map((line) => JSON.parse(line).size)).toEqual([1, 900_000, 2]);
    await expect(eve.add({ session: 'SOON', size: 2, root: root('c'), storedAt })).rejects.toThrow(/size 1, not 2/);
    await eve.close();
  });

  test('says by its own clock whether an entry is late', async () => {
    const at = new Date().toISOString();
    const receipt = JSON.parse(await table.add({ session: 'NOW', size: 1, root: root('d'), storedAt: at }));
    expect(receipt).toMatchObject({ late: false });
  });

  test('sets the user that logged in, whatever role they take on', () => {
    const add = `INSERT INTO deploy_assist.witness (session, size, root, stored_at) VALUES ('ROLE', 1, '${root('1')}', now())`;
    asRunner(`SET ROLE deploy_assist_runner; ${add}`);
    const by = "SELECT witnessed_by FROM deploy_assist.witness WHERE session = 'ROLE'";
    expect(server.run('witness', by)).toBe('runner\n');
  });

  test('lets a reader read and nobody else', () => {
    const as = (role: string) => () =>
      server.run('witness', `SET SESSION AUTHORIZATION ${role}; SELECT count(*) > 0 FROM deploy_assist.witness`);
    expect(as('auditor')()).toBe('t\n');
    expect(as('stranger')).toThrow(/permission denied/);
    expect(() =>
      server.run(
        'witness',
        `SET SESSION AUTHORIZATION auditor; INSERT INTO deploy_assist.witness (session, size, root, stored_at) VALUES ('Y', 1, '${root('1')}', now())`,
      ),
    ).toThrow(/permission denied/);
  });

  test('refuses the owner too, as long as the triggers are there; without them the chain shows what was changed', () => {
    const breaks = () =>
      server.run(
        'witness',
        'SET SESSION AUTHORIZATION auditor; SELECT session, size FROM deploy_assist.witness_breaks ORDER BY entry',
      );
    const asOwner = (text: string) => server.run('witness', `SET SESSION AUTHORIZATION keeper; ${text}`);
    for (const text of [
      'UPDATE deploy_assist.witness SET late = true',
      'DELETE FROM deploy_assist.witness',
      'TRUNCATE deploy_assist.witness',
    ])
      expect(() => asOwner(text)).toThrow(/what was witnessed stands/);
    expect(breaks()).toBe('');
    asOwner('ALTER TABLE deploy_assist.witness DISABLE TRIGGER witness_stands');
    asOwner("UPDATE deploy_assist.witness SET root = repeat('f', 64) WHERE session = 'ABC' AND size = 1");
    expect(breaks()).toBe('ABC|1\n');
    asOwner("DELETE FROM deploy_assist.witness WHERE session = 'ABC' AND size = 1");
    expect(breaks()).toContain('ABC|9\n');
  });
});
