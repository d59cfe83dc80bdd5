import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { ApprovalState } from '../../session/approval-state.ts';
import type { SessionState } from '../../session/state.ts';
import type { Action } from '../../walk/action.ts';
import { isUsed } from '../../walk/decide-approval.ts';
import type { Asker } from '../clients/asker.ts';
import { sentenceOf } from '../sentence-of.ts';
import type { Outcome } from '../session.ts';
import { deskOf, makeDesk, userName } from './meeting-place.ts';

const signed = { nonce: z.string(), principal: z.string(), signature: z.string() };

/** What somebody leaves at the desk. Nothing of it is believed but the signature, which the server checks. */
const deskAnswer = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('approve'), ...signed }),
  z.object({ answer: z.literal('decline'), ...signed, reason: z.string() }),
  z.object({ answer: z.literal('withdraw'), ...signed, reason: z.string() }),
]);
export type DeskAnswer = z.infer<typeof deskAnswer>;

/** What the server says of it; `isOpen`: it is asked for still, of somebody else. */
export const deskResult = z.union([
  z.object({ seq: z.int() }),
  z.object({ refused: z.string(), isOpen: z.optional(z.boolean()) }),
]);

/** The names of files at a desk: the text of an asking, an answer to it, and what came of the answer. */
export const deskFiles = {
  text: (nonce: string) => `${nonce}.txt`,
  answer: (name: string) => `${name}.answer.json`,
  result: (name: string) => `${name}.result.json`,
} as const;

/**
 * A folder at which other logins of this host find what is asked of them and leave their answers: files, since the session's socket is the
 * operator's alone. Looked at once a second while something is asked.
 */
export type ApprovalDesk = { tick(): Promise<void>; clear(): void };

export function openApprovalDesk(options: {
  folder: string;
  name: string;
  env: Readonly<Record<string, string | undefined>>;
  state(): SessionState;
  act(action: Action, asker: Asker): Promise<Outcome>;
  trouble(why: string): void;
}): ApprovalDesk {
  const { state, act } = options;
  const { path, group } = deskOf(options.folder, options.name, options.env);
  const known = new Set<string>();
  let open = false;
  let working = false;
  /** What is wrong is said once. */
  let told: string | undefined;

  function publish(askings: ApprovalState[]): void {
    if (!open) makeDesk(path, group);
    open = true;
    const asked = new Set(askings.map((one) => one.asked.nonce));
    for (const nonce of [...known].filter((one) => !asked.has(one))) {
      rmSync(join(path, deskFiles.text(nonce)), { force: true });
      known.delete(nonce);
    }
    for (const { asked } of askings) {
      if (known.has(asked.nonce)) continue;
      leave(join(path, deskFiles.text(asked.nonce)), asked.text);
      known.add(asked.nonce);
    }
  }

  async function take(file: string): Promise<void> {
    const name = file.slice(0, -answerEnding.length);
    const read = readAnswer(join(path, file));
    rmSync(join(path, file), { force: true });
    const result = 'refused' in read ? read : await answer(read);
    leave(join(path, deskFiles.result(name)), JSON.stringify(result));
  }

  async function answer({ given, uid }: { given: DeskAnswer; uid: number }): Promise<z.infer<typeof deskResult>> {
    const asking = askingsOf(state()).find(({ asked }) => asked.nonce === given.nonce);
    if (asking === undefined)
      return { refused: 'That is not asked for any more: it was answered, or asked for once more since.' };
    const { step, gate, nonce } = asking.asked;
    const { principal, signature } = given;
    const action: Action =
      given.answer === 'approve'
        ? { do: 'approve', step, gate, nonce, principal, signature, via: 'login', uid }
        : { do: given.answer, step, gate, nonce, principal, signature, reason: given.reason };
    const actor = { id: userName(uid), basis: `user id ${uid} of this host` };
    const outcome = await act(action, { actor, env: {}, size: { columns: 80, rows: 24 } });
    if (!('refused' in outcome)) return { seq: outcome.seq };
    const now = new Date().toISOString();
    const isOpen =
      given.answer === 'approve' &&
      askingsOf(state()).some(({ asked }) => asked.nonce === nonce && asked.expires > now);
    return { ...outcome, isOpen };
  }

  async function look(): Promise<void> {
    const askings = askingsOf(state());
    if (askings.length === 0 && known.size === 0) return;
    publish(askings);
    for (const file of readdirSync(path).filter((one) => one.endsWith(answerEnding) && !one.startsWith('.')))
      await take(file);
  }

  return {
    async tick() {
      if (working) return;
      working = true;
      try {
        await look();
      } catch (error) {
        const why = sentenceOf(error);
        if (why !== told) options.trouble(`Other logins cannot be asked for approvals: ${why}`);
        told = why;
      } finally {
        working = false;
      }
    },
    clear: () => {
      // Who was asked may answer when nobody serves the session: it is taken when it goes on.
      if (group !== undefined && open && state().closed) rmSync(path, { recursive: true, force: true });
    },
  };
}

const answerEnding = '.answer.json';
/** Bytes; a signature of the largest key is some 3 KB. */
const largest = 64 * 1024;

/** Askings that can still be answered, or taken back. */
function askingsOf(state: SessionState): ApprovalState[] {
  if (state.closed) return [];
  const all = Object.values(state.steps).flatMap(({ approvals }) => Object.values(approvals ?? {}));
  return all.filter((asking) => asking.declined === undefined && !isUsed(state, asking));
}

/** Appears whole; readable by the group where the folder is the group's. */
export function leave(path: string, text: string): void {
  const fresh = join(path, '..', `.${process.pid}.${path.split('/').at(-1)}`);
  writeFileSync(fresh, text, { mode: 0o640 });
  renameSync(fresh, path);
}

/** What lies there came from anybody who may enter: no links, no pipes, nothing large. Who left it is who owns the file. */
function readAnswer(path: string): { given: DeskAnswer; uid: number } | { refused: string } {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const facts = fstatSync(file);
    if (!facts.isFile() || facts.size > largest) return { refused: 'That is no answer: it is not a small plain file.' };
    const parsed = deskAnswer.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success
      ? { given: parsed.data, uid: facts.uid }
      : { refused: 'That is no answer that this version knows.' };
  } catch (error) {
    return { refused: `The answer cannot be read: ${sentenceOf(error)}` };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
