import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { delegationFiles } from '../../record/session-files.ts';
import { type Delegation, delegationNamespace, delegationText } from '../../record/texts/delegation-text.ts';
import type { Refusal } from '../../signing/agent.ts';
import type { FoundKey } from '../../signing/keys.ts';
import type { Person } from '../../signing/person.ts';
import type { Preflight } from '../clients/protocol.ts';
import { sentenceOf } from '../sentence-of.ts';
import { writeWhole } from '../write-whole.ts';

/** The operator's own key vouching for the key of this start of the server. It is asked beside the walk, which never waits for it. */
export type Vouching = {
  /**
   * Asks the key of this login, unless one has vouched already or is being asked. Never throws.
   * @param person whom it may ask; left out, a key that asks somebody does not vouch
   */
  ask(env: Record<string, string>, person?: Person): Promise<void>;
  /** For the preflight: why nobody has vouched, after it was asked again; nothing to say where somebody has. Waits for at most a few seconds. */
  check(env: Record<string, string>): Promise<Preflight['checks']>;
};

type State = { fingerprint: string } | { why: string; fix: string };

/** `delegation` is asked for at the moment of signing: it names the journal as it is then. */
export function openVouching(options: {
  folder: string;
  delegation(): Delegation;
  findKey(env: Record<string, string>): Promise<FoundKey | Refusal>;
}): Vouching {
  const { folder, delegation, findKey } = options;
  let state: State = { why: 'nobody was asked yet', fix: 'Come back to the session with your key at hand.' };
  let asking: Promise<void> | undefined;

  async function vouch(env: Record<string, string>, person: Person | undefined): Promise<State> {
    const found = await findKey(env);
    if (!found.ok) return found;
    const says = delegation();
    const text = delegationText(says);
    const signed = await found.key.sign(Buffer.from(text), delegationNamespace, person);
    if (!signed.ok) return signed;
    const files = delegationFiles(says.epoch);
    writeWhole(join(folder, files.text), text);
    writeWhole(join(folder, files.signature), signed.armored);
    return { fingerprint: found.key.fingerprint };
  }

  async function settle(env: Record<string, string>, person: Person | undefined): Promise<void> {
    try {
      state = await vouch(env, person);
    } catch (error) {
      state = { why: sentenceOf(error), fix: 'It is tried again when somebody comes back.' };
    }
    asking = undefined;
  }

  async function ask(env: Record<string, string>, person?: Person): Promise<void> {
    // What goes on without anybody is over first: it asks nobody.
    if (person !== undefined) await asking;
    if ('fingerprint' in state) return;
    asking ??= settle(env, person);
    await asking;
  }

  return {
    ask,
    async check(env) {
      await Promise.race([ask(env), sleep(patienceMs, undefined, { ref: false })]);
      if ('fingerprint' in state) return [];
      const why =
        asking === undefined
          ? state.why
          : 'its signature is still being waited for; a security key wants to be touched';
      const text = `undelegated: your key does not vouch for this session's yet (${why.replace(/\.$/, '')})`;
      return [{ name: 'session key', state: 'remark', text, fix: asking === undefined ? state.fix : null }];
    },
  };
}

/** As long as an ssh-agent has for an answer. */
const patienceMs = 5000;
