import type { ConnectionOptions } from 'node:tls';
import pg from 'pg';
import type { PostgresSettings, TlsMode } from './postgres-settings.ts';

/**
 * Connects one client, or throws what the network or the server answered. TLS goes by libpq's modes, which node-postgres
 * does not know: `prefer` (the default) falls back to plain text, `require` does not look at the certificate.
 */
export async function connectClient(settings: PostgresSettings, connectTimeoutMs: number): Promise<pg.Client> {
  const attempts = ATTEMPTS[settings.tls];
  let trouble: unknown;
  for (const check of attempts) {
    try {
      return await connectOnce(settings, check, connectTimeoutMs);
    } catch (error) {
      trouble = error;
      if (!mayTryOtherwise(error)) break;
    }
  }
  throw trouble;
}

type CertificateCheck = 'plain' | 'any' | 'authority' | 'authority and name';

const ATTEMPTS: Readonly<Record<TlsMode, readonly CertificateCheck[]>> = {
  disable: ['plain'],
  allow: ['plain', 'any'],
  prefer: ['any', 'plain'],
  require: ['any'],
  'verify-ca': ['authority'],
  'verify-full': ['authority and name'],
};

async function connectOnce(settings: PostgresSettings, check: CertificateCheck, timeoutMs: number): Promise<pg.Client> {
  const client = new pg.Client({
    host: settings.address,
    port: settings.port,
    user: settings.user,
    database: settings.database,
    // A function, even for no password: else node-postgres reads PGPASSWORD and ~/.pgpass of its own process.
    password: () => settings.password() as string,
    ssl: tlsOptions(settings, check),
    sslnegotiation: 'postgres',
    application_name: 'deploy-assist',
    connectionTimeoutMillis: timeoutMs,
    keepAlive: true,
  });
  keepOutOwnEnvironment(client, settings);
  client.on('error', () => undefined); // a lost connection is reported by the query that meets it
  try {
    await client.connect();
  } catch (error) {
    client.end().catch(() => undefined);
    throw error;
  }
  return client;
}

/** node-postgres fills what is not given from its process's PGOPTIONS, PGREPLICATION and PGCLIENT_ENCODING. */
function keepOutOwnEnvironment(client: pg.Client, settings: PostgresSettings): void {
  const held = client as unknown as {
    connectionParameters: Record<string, unknown>;
    replication: unknown;
    binary: unknown;
  };
  Object.assign(held.connectionParameters, {
    options: settings.options,
    replication: undefined,
    client_encoding: 'utf8',
  });
  held.replication = undefined;
  held.binary = false;
}

function tlsOptions(settings: PostgresSettings, check: CertificateCheck): false | ConnectionOptions {
  if (check === 'plain') return false;
  const isName = !/^[\d.]+$|:/.test(settings.host);
  return {
    ...settings.certificates,
    ...(isName ? { servername: settings.host } : {}),
    rejectUnauthorized: check !== 'any' || (settings.certificates.ca !== undefined && settings.tls === 'require'),
    ...(check === 'authority and name' ? {} : { checkServerIdentity: () => undefined }),
  };
}

/** Only "no TLS here" and "TLS is demanded here" are worth another attempt; a wrong password is not. */
function mayTryOtherwise(error: unknown): boolean {
  const { message = '', code = '' } = error as { message?: string; code?: string };
  return /does not support SSL|establishing an SSL/i.test(message) || code === '28000' || code.startsWith('ERR_SSL');
}
