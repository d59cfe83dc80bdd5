import type { PostgresSettings } from './postgres-settings.ts';
import type { Trouble } from './query.ts';

/** What a failed attempt to connect means: where it was tried, what happened there, and what to do. */
export function connectionTrouble(error: unknown, durationMs: number, settings: PostgresSettings): Trouble {
  const { code = 'connection-failed', message = String(error) } = firstOf(error);
  const [what, fix] = CONNECTION_TROUBLES.find(([pattern]) => pattern.test(code) || pattern.test(message))?.slice(
    1,
  ) ?? [message, 'Compare host, port and user with what the checklist means.'];
  const place = `${settings.host}:${settings.port}${settings.address === settings.host ? '' : ` (at ${settings.address})`}`;
  const sentence = String(what).replace('{database}', settings.database).replace('{user}', settings.user);
  return {
    ok: false,
    message: `Could not connect to ${place}: ${sentence}. Nothing was sent.`,
    code,
    hint: String(fix),
    durationMs,
  };
}

/** What an error while a statement ran means. Code `connection-lost` when the server is gone rather than unwilling. */
export function serverTrouble(
  error: unknown,
  durationMs: number,
  settings: PostgresSettings,
  ended: { readonly stopped: boolean; readonly timeoutMs: number } | undefined = undefined,
): Trouble {
  const { code, message = String(error), hint, position, severity } = firstOf(error);
  if (code === undefined || (severity === undefined && code !== '57014') || LOST.test(code)) {
    return {
      ok: false,
      code: 'connection-lost',
      message: `The connection to ${settings.host}:${settings.port} was lost while the statement ran (${message}). An open transaction is rolled back by the server.`,
      hint: 'Look at the data with a query before running it again.',
      durationMs,
    };
  }
  const explained =
    EXPLAINED[code]?.({ message, stopped: ended?.stopped === true, timeoutMs: ended?.timeoutMs }) ?? message;
  return {
    ok: false,
    code,
    message: explained,
    ...(hint === undefined ? {} : { hint }),
    ...(position === undefined ? {} : { position: Number(position) }),
    durationMs,
  };
}

interface PgError {
  readonly code?: string;
  readonly message?: string;
  readonly hint?: string;
  readonly position?: string;
  readonly severity?: string;
}

/** Node tries every address of a name and then throws all their errors in one. */
function firstOf(error: unknown): PgError {
  const nested = (error as { errors?: readonly PgError[] }).errors?.[0];
  return nested ?? (error as PgError);
}

/** Class 08 is a broken connection; 57P01–57P03 the server going down. */
const LOST = /^(08...|57P0[123])$/;

const EXPLAINED: Readonly<
  Record<string, (about: { message: string; stopped: boolean; timeoutMs: number | undefined }) => string | undefined>
> = {
  '25006': ({ message }) => `This was run as a reading, and it would change data (${message}). Nothing was changed.`,
  '42601': ({ message }) =>
    message.includes('multiple commands')
      ? 'This holds more than one statement; they are sent one at a time. Nothing ran.'
      : undefined,
  '57014': ({ message, stopped, timeoutMs }) => {
    if (stopped) return 'Stopped by the operator. Nothing was kept.';
    if (!message.includes('statement timeout')) return undefined;
    return `No answer within ${Math.round((timeoutMs ?? 0) / 100) / 10} s, so the server stopped it. Nothing was kept.`;
  },
};

/** Pattern over code or message · what happened · what to do. First match wins. */
const CONNECTION_TROUBLES: readonly (readonly [RegExp, string, string])[] = [
  [
    /^ECONNREFUSED$/,
    'nothing listens there',
    'Is the server running, and is the port right? A tunnel may have closed.',
  ],
  [
    /^(ENOTFOUND|EAI_AGAIN)$/,
    'the name is not known to this machine',
    'Check the spelling, the VPN and DNS; PGHOSTADDR can name its address.',
  ],
  [
    /^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$|timeout expired/,
    'no answer',
    'A firewall or a missing VPN looks like this.',
  ],
  [
    /^ENOENT$/,
    'there is no such socket',
    'Is the server running on this machine? Set PGHOST or give a URL to use another.',
  ],
  [/^28P01$/, 'the password for {user} is wrong', 'Set PGPASSWORD, PGPASSFILE or the password in the URL.'],
  [
    /client password must be a string|no password supplied/,
    'the server wants a password for {user} and none was given',
    'Set PGPASSWORD, PGPASSFILE or the password in the URL.',
  ],
  [/^28000$/, 'the server does not let {user} in from here', 'Its pg_hba.conf decides; sslmode=require may be needed.'],
  [/^3D000$/, 'there is no database {database}', 'List them with: psql -l'],
  [/^53300$/, 'the server has no free connections', 'Wait, or end idle ones.'],
  [/^57P03$/, 'the server is starting up or shutting down', 'Wait and try again.'],
  [
    /does not support SSL/,
    'the server does not speak TLS and sslmode demands it',
    'Use sslmode=disable only on a network that you trust.',
  ],
  [
    /CERT|certificate|altnames|self.signed/i,
    'its certificate does not prove who it is',
    'Name its authority in PGSSLROOTCERT.',
  ],
];
