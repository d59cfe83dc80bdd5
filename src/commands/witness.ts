import { readFileSync } from 'node:fs';
import type { WitnessTable } from '../database/witness-table.ts';
import { witnessFiles } from '../record/session-files.ts';
import { reviewsName, reviewsThere } from '../record/witness/witnessed-reviews.ts';
import { testify } from '../server/sealing/testify.ts';
import { openWitness, witnessName } from '../server/sealing/witness.ts';
import { firstLeafOf, isUnstamped, keepReceipts, stampSignature } from '../server/sealing/witness-files.ts';
import { sentenceOf } from '../server/sentence-of.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { readRecord } from './read-record.ts';
import { findSession } from './session-folder.ts';
import { shipped } from './shipped.ts';
import { authorityUrl, tableUrl, type WitnessOptions } from './witness-options.ts';

/** `witness [SESSION]`: what a witness did not see when it should have, it sees now, and says by its own clock that it is late. `--sql`: its table. */
export async function runWitness(
  session: string | undefined,
  options: WitnessOptions & { sql?: boolean },
  io: Io,
): Promise<number> {
  if (options.sql) {
    io.stdout(sqlText());
    return exitCodes.complete;
  }
  const table = options.witness ?? io.env['DEPLOY_ASSIST_WITNESS'];
  const authority = options.timestamp ?? io.env['DEPLOY_ASSIST_TIMESTAMP'];
  if (!table && !authority) throw nobodyNamed();
  const folder = findSession(session, io);
  if (table) io.stdout(`${await showTo(tableUrl(table), folder, io)}\n`);
  if (authority) io.stdout(`${await stamp(authorityUrl(authority), folder)}\n`);
  return exitCodes.complete;
}

function sqlText(): string {
  const file = shipped('docs/witness.sql');
  if (file !== undefined) return readFileSync(file, 'utf8');
  throw new UserError('The SQL did not come with this deploy-assist.', { fix: 'Install it again.' });
}

async function showTo(url: string, folder: string, io: Io): Promise<string> {
  const { session, journal, events, state } = readRecord(folder);
  const last = events.at(-1);
  if (state.opened === undefined || last === undefined) return `Session ${session} has no lines yet.`;
  const name = witnessName(url);
  try {
    const table = await openWitness(url, io.env);
    try {
      const before = await table.own(session);
      keepReceipts(folder, before);
      const seen = before.length === 0 ? 0 : (JSON.parse(before.at(-1) ?? '') as { size: number }).size;
      const now = { ...journal, storedAt: last.time, openedAt: state.opened.at, firstLeaf: () => firstLeafOf(folder) };
      const receipts = await testify(table, { session, seen }, now);
      keepReceipts(folder, receipts);
      const reviews = await showReviews(table, { folder, session });
      const lines =
        receipts.length === 0
          ? `The witness ${name} has seen all ${journal.size} lines before.`
          : `The witness ${name} has seen all ${journal.size} lines now. Its answers: ${folder}/${witnessFiles.receipts}`;
      return reviews === 0 ? lines : `${lines}\n${reviewWords(reviews)}`;
    } finally {
      await table.close();
    }
  } catch (cause) {
    throw new UserError(`The witness ${name} did not take it: ${sentenceOf(cause)}.`, {
      fix: 'Look at its address and at your role there (docs/witness.sql); then run this again.',
      cause,
    });
  }
}

/** Reviews come after the end, and no line names them: what a witness was shown is missed when somebody takes it away. */
async function showReviews(
  table: Pick<WitnessTable, 'own' | 'add'>,
  { folder, session }: { folder: string; session: string },
): Promise<number> {
  const name = reviewsName(session);
  const before = (await table.own(name)).map((line) => JSON.parse(line) as { size: number; root: string });
  const news = reviewsThere(folder).filter(({ sha256 }) => before.every(({ root }) => root !== sha256));
  let size = before.at(-1)?.size ?? 0;
  for (const { sha256, time } of news) {
    size += 1;
    await table.add({ session: name, size, root: sha256, storedAt: time });
  }
  return news.length;
}

function reviewWords(count: number): string {
  const [what, it] = count === 1 ? ['1 review', 'it'] : [`${count} reviews`, 'them'];
  return `It was shown ${what}: whoever takes ${it} away, \`verify --witness\` misses ${it}.`;
}

async function stamp(url: string, folder: string): Promise<string> {
  const path = `${folder}/${witnessFiles.timeStamp}`;
  if (!isUnstamped(folder))
    return `There is nothing to stamp: the session is not signed, or its stamp is there: ${path}`;
  const stamped = await stampSignature(folder, url);
  if (!stamped.ok) throw new UserError(stamped.why, { fix: stamped.fix });
  return `The signature is time-stamped: ${path}`;
}

function nobodyNamed(): UserError {
  return new UserError('No witness is named.', {
    fix: 'Name one with --witness postgres://… or --timestamp https://…; the table is made by what --sql prints.',
    exitCode: exitCodes.usage,
  });
}
