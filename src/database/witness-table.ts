import { existsSync } from 'node:fs';
import { connectClient } from './postgres-client.ts';
import { postgresSettings } from './postgres-settings.ts';

/** What a runner may say to a witness: so many lines, their tree head (64 hex digits), when the last of them was stored (RFC 3339). */
export type Testimony = { session: string; size: number; root: string; storedAt: string };

/**
 * A table of `docs/witness.sql` over one connection. Entries come as it wrote them, each a line of JSON. Every call throws what the network
 * or the server says.
 */
export type WitnessTable = {
  add(testimony: Testimony): Promise<string>;
  /** All of a session, in the order in which they came. */
  entries(session: string): Promise<string[]>;
  /** Those of a session that came from the role of this connection. Every runner can add to every session. */
  own(session: string): Promise<string[]>;
  close(): Promise<void>;
};

/** Connects to a witness within five seconds. PG* variables are those of `env`, as for the checklist's own databases. */
export async function openWitnessTable(
  url: string,
  env: Readonly<Record<string, string>>,
  systemUser: string,
): Promise<WitnessTable> {
  const client = await connectClient(postgresSettings(url, env, { systemUser, exists: existsSync }), limitMs);
  const ask = async (text: string, values: unknown[]): Promise<string[]> => {
    // `query_timeout` counts on this side: a server that went away in silence does not hold anybody.
    const query = { text, values, query_timeout: limitMs };
    const { rows } = await client.query<{ answer: string }>(query);
    return rows.map(({ answer }) => answer);
  };
  return {
    async add({ session, size, root, storedAt }) {
      const [receipt = ''] = await ask(insert, [session, size, root, storedAt]);
      return receipt;
    },
    entries: (session) => ask(`${select} ORDER BY entry`, [session]),
    own: (session) => ask(`${select} AND witnessed_by = session_user ORDER BY entry`, [session]),
    close: () => client.end(),
  };
}

const limitMs = 5000;

const insert =
  'INSERT INTO deploy_assist.witness AS w (session, size, root, stored_at) VALUES ($1, $2, $3, $4) RETURNING deploy_assist.witness_receipt(w) AS answer';

const select = 'SELECT deploy_assist.witness_receipt(w) AS answer FROM deploy_assist.witness w WHERE session = $1';
