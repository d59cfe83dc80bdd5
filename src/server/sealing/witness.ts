import { userInfo } from 'node:os';
import type { WitnessTable } from '../../database/witness-table.ts';
import { databaseUrl } from '../../host/database-url.ts';
import { authorityName } from '../../signing/time-stamp.ts';
import type { Unwitnessed } from '../../walk/unwitnessed.ts';
import { sentenceOf } from '../sentence-of.ts';
import type { Start } from '../start.ts';
import type { Journaled } from './testify.ts';
import { firstLeafOf, isUnstamped, keepReceipts, stampSignature } from './witness-files.ts';
import { openWitnessing, type Witnessing } from './witnessing.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The witness table of this address, with those variables of the operator that say how to reach it, and none that aim elsewhere. */
export async function openWitness(url: string, env: Env): Promise<WitnessTable> {
  // Loaded when asked for: a verb that reads a record needs no database.
  const { openWitnessTable } = await import('../../database/witness-table.ts');
  const named = ['HOME', 'PGPASSFILE', 'PGSSLMODE', 'PGSSLROOTCERT', 'PGSSLCERT', 'PGSSLKEY'];
  const own = Object.fromEntries(named.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
  return openWitnessTable(url, own as Record<string, string>, userInfo().username);
}

/** `audit@db.example.org:5432`: where a witness is, without who asks it. */
export function witnessName(url: string): string {
  const parts = databaseUrl(url);
  if (parts?.kind !== 'postgres') return 'without a name';
  return `${parts.database || 'database'}@${parts.host || 'localhost'}:${parts.port || '5432'}`;
}

/** The witnesses of a session. `unstamped`: the authority that was asked for a time stamp and gave none, with the reason; to be asked behind `flush`. */
export type Witnesses = Witnessing & { unstamped(): Unwitnessed | undefined };

export type WitnessPorts = {
  folder: string;
  start: Start;
  journal(): Omit<Journaled, 'firstLeaf'>;
  now(): number;
  trouble(why: string): void;
};

/** What this session shows to others outside its host, if anything: its journal to a witness, its signature to a time-stamping authority. */
export function witnessesOf({ folder, start, journal, now, trouble }: WitnessPorts): Witnesses {
  const stamping = openStamping(folder, start.timestamp, trouble);
  const { witness } = start;
  if (witness === undefined)
    return { ...noWitness, tick: stamping.tick, flush: stamping.flush, unstamped: stamping.unstamped };
  const table = openWitnessing({
    session: start.session,
    display: witnessName(witness.url),
    required: witness.required,
    open: () => openWitness(witness.url, start.env),
    journal: () => ({ ...journal(), firstLeaf: () => firstLeafOf(folder) }),
    keep: (receipts) => keepReceipts(folder, receipts),
    now,
    trouble,
  });
  return {
    stored: table.stored,
    hindrance: table.hindrance,
    missing: table.missing,
    unstamped: stamping.unstamped,
    standing: table.standing,
    get busy() {
      return table.busy || stamping.busy;
    },
    tick() {
      table.tick();
      stamping.tick();
    },
    flush: async () => void (await Promise.all([table.flush(), stamping.flush()])),
  };
}

const noWitness: Witnessing = {
  stored: () => undefined,
  tick: () => undefined,
  hindrance: () => undefined,
  missing: () => undefined,
  standing: () => undefined,
  busy: false,
  flush: async () => undefined,
};

type Stamping = Pick<Witnesses, 'tick' | 'flush' | 'unstamped'> & { readonly busy: boolean };

/** Once: who gets no stamp now asks for one later, with `deploy-assist witness`. */
function openStamping(folder: string, url: string | undefined, trouble: (why: string) => void): Stamping {
  let asking: Promise<void> | undefined;
  let refused: string | undefined;
  const fails = (why: string, fix = '') => {
    refused = why.replace(/\.$/, '');
    trouble(`${why}${fix}`);
  };
  const due = () => url !== undefined && asking === undefined && isUnstamped(folder);
  async function ask(): Promise<void> {
    try {
      const stamped = url === undefined ? { ok: true as const } : await stampSignature(folder, url);
      if (!stamped.ok) fails(stamped.why, ` ${stamped.fix}`);
    } catch (error) {
      fails(`The time stamp cannot be kept: ${sentenceOf(error)}`);
    }
  }
  const tick = () => {
    if (due()) asking = ask();
  };
  return {
    tick,
    get busy() {
      return due();
    },
    async flush() {
      tick();
      await asking;
    },
    unstamped: () =>
      url === undefined || refused === undefined ? undefined : { name: authorityName(url), why: refused },
  };
}
