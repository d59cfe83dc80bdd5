import { connect } from 'node:net';
import { type PublicKey, publicKeyOf } from './public-key.ts';
import { createWireReader, Malformed, sshString, uint32 } from './wire.ts';

/** Something that did not work out: what happened, and what the operator can do. Both are sentences. */
export type Refusal = { readonly ok: false; readonly why: string; readonly fix: string };

/** A running ssh-agent (draft-ietf-sshm-ssh-agent): its socket, how long to wait for each answer, and what ends the wait before. */
export type Agent = { readonly socket: string; readonly limitMs?: number; readonly until?: AbortSignal };

/** The keys the agent holds, in its order. */
export async function listAgentKeys(agent: Agent): Promise<{ ok: true; keys: PublicKey[] } | Refusal> {
  const answer = await ask(agent, Buffer.of(requestIdentities));
  if (!answer.ok) return answer;
  return reading(agent, () => {
    const reader = createWireReader(answer.body);
    expectType(reader.bytes(1)[0], identitiesAnswer, 'it did not list its keys');
    const keys: PublicKey[] = [];
    for (let left = reader.uint32(); left > 0; left--) {
      const key = publicKeyOf(reader.string(), reader.string().toString('utf8'));
      if (key !== undefined) keys.push(key);
    }
    return { ok: true, keys };
  });
}

/** Has the agent sign these bytes with this key. The result is a signature of the SSH protocol, with its algorithm before it. */
export async function signWithAgent(
  agent: Agent,
  key: PublicKey,
  bytes: Uint8Array,
): Promise<{ ok: true; signature: Buffer } | Refusal> {
  const flags = /^ssh-rsa(-cert-|$)/.test(key.type) ? rsaSha512 : 0;
  const request = [Buffer.of(signRequest), sshString(key.blob), sshString(bytes), uint32(flags)];
  const answer = await ask(agent, Buffer.concat(request));
  if (!answer.ok) return answer;
  return reading(agent, () => {
    const reader = createWireReader(answer.body);
    expectType(reader.bytes(1)[0], signResponse, `it refused to sign with the key ${key.comment || key.type}`);
    const signature = reader.string();
    const algorithm = createWireReader(signature).string().toString('latin1');
    // An old agent ignores the flag and signs over SHA-1, which nobody accepts any more.
    if (algorithm === 'ssh-rsa') throw new Malformed('it signed with SHA-1, which does not count');
    return { ok: true, signature: Buffer.from(signature) };
  });
}

const failure = 5;
const requestIdentities = 11;
const identitiesAnswer = 12;
const signRequest = 13;
const signResponse = 14;
const rsaSha512 = 4;

const defaultLimitMs = 5_000;
/** The limit OpenSSH's own agent client has. */
const longestAnswer = 256 * 1024;

function ask(
  { socket, limitMs = defaultLimitMs, until }: Agent,
  request: Buffer,
): Promise<{ ok: true; body: Buffer } | Refusal> {
  return new Promise((resolve) => {
    // By its name alone a number would be a port.
    const connection = connect({ path: socket });
    let received = Buffer.alloc(0);
    const settle = (answer: { ok: true; body: Buffer } | Refusal): void => {
      clearTimeout(timer);
      connection.destroy();
      resolve(answer);
    };
    const refuse = (why: string): void => settle(refusal(socket, why));
    const timer = setTimeout(() => refuse(`did not answer within ${limitMs / 1000} seconds`), limitMs);
    until?.addEventListener('abort', () => refuse('was not waited for any longer'), { once: true });
    connection.on('error', (error) => refuse(`cannot be reached (${error.message})`));
    connection.on('close', () => refuse('closed the connection without an answer'));
    connection.on('data', (bytes) => {
      received = Buffer.concat([received, bytes]);
      if (received.length < 4) return;
      const length = received.readUInt32BE();
      if (length === 0 || length > longestAnswer) refuse('sent an answer of an impossible length');
      else if (received.length >= 4 + length) settle({ ok: true, body: received.subarray(4, 4 + length) });
    });
    connection.write(sshString(request));
  });
}

function refusal(socket: string, why: string): Refusal {
  return {
    ok: false,
    why: `The ssh-agent at ${socket} ${why}.`,
    fix: 'Look at it with `ssh-add -l`; start one with `eval $(ssh-agent)`, or name a key file with --key.',
  };
}

function expectType(type: number | undefined, expected: number, sentence: string): void {
  if (type === failure) throw new Malformed(`${sentence}; perhaps it is locked, or you were asked and did not confirm`);
  if (type !== expected) throw new Malformed(`${sentence}: its answer has an unknown type`);
}

function reading<Result>(agent: Agent, read: () => Result): Result | Refusal {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof Malformed)) throw cause;
    return refusal(agent.socket, `gave no usable answer: ${cause.message}`);
  }
}
