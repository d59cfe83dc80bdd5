import { type Agent, type Refusal, signWithAgent } from './agent.ts';
import type { KeyQuestion, Person } from './person.ts';
import type { PublicKey } from './public-key.ts';

/** How long to wait for a person: to touch a security key, to confirm in a window of an agent's own, or to type a passphrase. */
export const touchLimitMs = 60_000;

/**
 * Has the agent sign, and waits as long as a person takes: the agent may be asking them, in a way of its own. Whoever is at hand is told so, and
 * can leave it. Never throws.
 */
export function signPatiently(
  agent: Agent,
  key: PublicKey,
  bytes: Uint8Array,
  person: Person | undefined,
): Promise<{ ok: true; signature: Buffer } | Refusal> {
  return patiently(key, person, (until) => signWithAgent({ limitMs: touchLimitMs, ...agent, until }, key, bytes));
}

/** The same for whatever else signs and may be asking somebody. `sign` is told when nobody waits for it any longer. */
export async function patiently<Result extends { ok: true }>(
  key: PublicKey,
  person: Person | undefined,
  sign: (until: AbortSignal) => Promise<Result | Refusal>,
): Promise<Result | Refusal> {
  const stop = new AbortController();
  const over = new AbortController();
  let isLeft = false;
  const isTouched = key.type.startsWith('sk-');
  const name = key.comment || key.type;
  const tell = setTimeout(
    () =>
      void show({ is: isTouched ? 'touch' : 'wait', key: name }, person, over.signal).then(() => {
        isLeft = !over.signal.aborted;
        stop.abort();
      }),
    isTouched ? 0 : usualMs,
  );
  const signed = await sign(stop.signal);
  clearTimeout(tell);
  over.abort();
  return isLeft && !signed.ok ? leftUnsigned : signed;
}

/** What is only shown. Settles when they do not want to wait any longer, or when it is over. */
export async function show(question: KeyQuestion, person: Person | undefined, over: AbortSignal): Promise<void> {
  if (person) await person.ask(question, over);
  else await new Promise((resolve) => over.addEventListener('abort', resolve, { once: true }));
}

export const leftUnsigned: Refusal = {
  ok: false,
  why: 'It was left unsigned.',
  fix: 'It can be signed later.',
};

/** An agent that asks nobody answers at once, also over a slow line. Milliseconds. */
const usualMs = 1500;
