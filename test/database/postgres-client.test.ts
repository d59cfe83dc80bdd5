import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/connection.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needsPostgres, type PostgresServer, startPostgres } from '../support/postgres.ts';
import { needs } from '../support/programs.ts';

const postgres = needsPostgres();
const openssl = needs('openssl', 'openssl');

describe.skipIf(postgres.missing || openssl.missing)(`TLS and passwords${postgres.note || openssl.note}`, () => {
  let server: PostgresServer;
  let authority: string;

  beforeAll(async () => {
    server = await startPostgres({ databases: [] });
    const folder = temporaryFolder();
    authority = join(folder, 'server.crt');
    const subject = ['-subj', '/CN=db.example', '-addext', 'subjectAltName=DNS:db.example'];
    const key = join(folder, 'server.key');
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, '-keyout', key, '-out', authority],
      { stdio: 'ignore' },
    );
    // The server's own folder belongs to another user: the server writes its files itself.
    const write = (name: string, text: string) =>
      server.run(
        'postgres',
        `COPY (SELECT unnest(string_to_array('${text.trim()}', E'\\n'))) TO PROGRAM 'umask 077; cat > ${name}'`,
      );
    write('server.key', readFileSync(key, 'utf8'));
    write('server.crt', readFileSync(authority, 'utf8'));
    server.run(
      'postgres',
      `SET password_encryption = 'scram-sha-256'; CREATE ROLE joe LOGIN PASSWORD 's3cret'; CREATE ROLE tls LOGIN; CREATE ROLE plain LOGIN`,
    );
    write(
      'pg_hba.conf',
      'host all joe all scram-sha-256\nhostssl all tls all trust\nhostnossl all plain all trust\nhost all postgres all trust',
    );
    server.run('postgres', `ALTER SYSTEM SET ssl = on`);
    server.run('postgres', 'SELECT pg_reload_conf(), pg_sleep(1)');
  });

  const ask = async (env: Record<string, string>) => {
    const all = { PGHOST: '127.0.0.1', PGPORT: String(server.port), PGDATABASE: 'postgres', ...env };
    const database = await openDatabase({ kind: 'postgres' }, all, { systemUser: 'nobody-here' });
    const result = await database.query('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()', {
      mode: 'read',
      timeoutMs: 5_000,
    });
    await database.close();
    return result;
  };

  test.each([
    ['prefer', 'tls', 't'],
    ['prefer', 'plain', 'f'],
    ['require', 'tls', 't'],
    ['disable', 'plain', 'f'],
    ['allow', 'tls', 't'],
  ])('sslmode=%s reaches the user %s, as libpq does', async (mode, user, encrypted) => {
    expect(await ask({ PGUSER: user, PGSSLMODE: mode })).toMatchObject({ ok: true, rows: [[encrypted]] });
  });

  test('verify-full looks at the name that the checklist uses, not at the address it was pointed to', async () => {
    const proven = { PGUSER: 'tls', PGSSLMODE: 'verify-full', PGSSLROOTCERT: authority, PGHOSTADDR: '127.0.0.1' };
    expect(await ask({ ...proven, PGHOST: 'db.example' })).toMatchObject({ ok: true, rows: [['t']] });
    expect(await ask({ ...proven, PGHOST: 'other.example' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('does not prove who it is'),
    });
    expect(await ask({ ...proven, PGHOST: 'other.example', PGSSLMODE: 'verify-ca' })).toMatchObject({ ok: true });
  });

  test('a certificate of nobody known is refused by verify-full and taken by require', async () => {
    expect(
      await ask({ PGUSER: 'tls', PGSSLMODE: 'verify-full', PGHOST: 'db.example', PGHOSTADDR: '127.0.0.1' }),
    ).toMatchObject({ ok: false, hint: expect.stringContaining('PGSSLROOTCERT') });
    expect(await ask({ PGUSER: 'tls', PGSSLMODE: 'require' })).toMatchObject({ ok: true });
  });

  test('a missing or wrong password is a sentence that does not repeat it', async () => {
    expect(await ask({ PGUSER: 'joe', PGPASSWORD: 's3cret' })).toMatchObject({ ok: true });
    expect(await ask({ PGUSER: 'joe' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('wants a password for joe and none was given'),
    });
    const wrong = await ask({ PGUSER: 'joe', PGPASSWORD: 'hunter2' });
    expect(wrong).toMatchObject({
      ok: false,
      code: '28P01',
      message: expect.stringContaining('the password for joe is wrong'),
    });
    expect(JSON.stringify(wrong)).not.toContain('hunter2');
  });
});
