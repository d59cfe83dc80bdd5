import type { Refusal } from './agent.ts';
import { openAskpass } from './askpass.ts';
import type { KeyQuestion, Person } from './person.ts';
import { leftUnsigned, show, touchLimitMs } from './sign-patiently.ts';
import type { Signed } from './signing-key.ts';
import { type Environment, type KeygenResult, noKeygen, sshKeygen } from './ssh-keygen.ts';

type Order = {
  path: string;
  /** `SHA256:…` */
  fingerprint: string;
  bytes: Uint8Array;
  namespace: string;
  env: Environment;
  person: Person | undefined;
  /** Nothing is asked any more. */
  over: AbortSignal;
};
type Secret = Extract<KeyQuestion, { is: 'secret' }>['what'];

/** How one call ended. `asked`: the secret that was given last. `left`: they did not want to. */
type Attempt = { result: KeygenResult; asked: Secret | undefined; left: boolean };

/**
 * Signs with the key in a file, or with the certificate at that path; only ssh-keygen reads it. A secret that is wrong is asked for again, until they
 * leave it.
 */
export async function signWithFile(order: Omit<Order, 'over'>): Promise<Signed> {
  const over = new AbortController();
  try {
    return await signAgain({ ...order, over: over.signal });
  } finally {
    over.abort();
  }
}

async function signAgain(order: Order): Promise<Signed> {
  let wrong: Secret | undefined;
  for (;;) {
    const { result, asked, left } = await attempt(order, wrong);
    if (result.status === 'missing') return { ok: false, ...noKeygen };
    if (result.status === 'done') return { ok: true, armored: result.output };
    if (left) return leftUnsigned;
    const isWrong = /incorrect passphrase/.test(result.said);
    if (isWrong && order.person === undefined) return nobodyAsked(order.path);
    if (!isWrong || asked === undefined) return keyTrouble(order.path, result.said);
    wrong = asked;
  }
}

async function attempt(order: Order, wrong: Secret | undefined): Promise<Attempt> {
  const { path, namespace, env, person, over } = order;
  const stop = new AbortController();
  const told: Attempt = { result: { status: 'missing' }, asked: undefined, left: false };
  const leave = () => {
    told.left = !over.aborted;
    stop.abort();
  };
  const asking = person ? await openAsking(person, { order, wrong, told, leave }) : undefined;
  const saying = (text: string) => {
    if (text.includes('Confirm user presence')) void show({ is: 'touch', key: path }, person, over).then(leave);
  };
  try {
    told.result = await sshKeygen(['-Y', 'sign', '-f', path, '-n', namespace], {
      input: order.bytes,
      env: { ...env, ...asking?.env },
      limitMs: person === undefined ? touchLimitMs : personLimitMs,
      saying,
      stop: stop.signal,
    });
  } finally {
    asking?.close();
  }
  return told;
}

function nobodyAsked(path: string): Refusal {
  const why = `The key ${path} has a passphrase, and nobody was asked for it.`;
  return { ok: false, why, fix: `Put it into an ssh-agent with \`ssh-add ${path}\`, or come with a terminal.` };
}

/** Somebody who was called away comes back to a session that is closed and can still be signed. */
const personLimitMs = 300_000;

type Asking = { order: Order; wrong: Secret | undefined; told: Attempt; leave(): void };

function openAsking(person: Person, { order, wrong, told, leave }: Asking): ReturnType<typeof openAskpass> {
  const { path: key, fingerprint, env, over } = order;
  const ask = async (prompt: string): Promise<string | undefined> => {
    const what = prompt.includes('PIN') ? 'PIN' : 'passphrase';
    const secret = await person.ask({ is: 'secret', what, key, fingerprint, wrong: wrong === what }, over);
    if (secret === undefined) leave();
    else told.asked = what;
    return secret;
  };
  return openAskpass(ask, { helper: person.helper, path: env['PATH'] });
}

/** What ssh-keygen says, and what to make of it. The first that fits counts. */
const troubles: readonly { said: RegExp; why: (path: string) => string; fix: (path: string) => string }[] = [
  {
    said: /passphrase/i,
    why: (path) => `The key ${path} has a passphrase, and none or a wrong one was given.`,
    fix: (path) => `Put it into an ssh-agent with \`ssh-add ${path}\`, then try again.`,
  },
  {
    said: /too open|UNPROTECTED/,
    why: (path) => `The key ${path} can be read by others, so ssh-keygen does not use it.`,
    fix: (path) => `Run \`chmod 600 ${path}\`; if others may have copied the key, make a new one.`,
  },
  {
    said: /device not found|no device/i,
    why: (path) => `The security key that ${path} is on does not answer.`,
    fix: () => 'Plug it in, then try again.',
  },
];

/** Why a key in a file did not do what it was asked, from what ssh-keygen said. */
export function keyTrouble(path: string, said: string): Refusal {
  const trouble = troubles.find((known) => known.said.test(said));
  if (trouble !== undefined) return { ok: false, why: trouble.why(path), fix: trouble.fix(path) };
  const lastLine = said.split('\n').at(-1) ?? '';
  return {
    ok: false,
    why: `ssh-keygen could not use the key ${path} (${lastLine || 'it gave no reason'}).`,
    fix: `Try \`ssh-keygen -y -f ${path}\` by hand, or name another key with --key.`,
  };
}
