import { execFile } from 'node:child_process';
import { hash, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { Refusal } from './agent.ts';

/**
 * Asks a time-stamping authority (RFC 3161, over HTTP) to stamp bytes. The answer is its response as it came, DER; what is no stamp is refused.
 * The authority learns the SHA-256 of the bytes and nothing else.
 */
export async function requestTimeStamp(url: string, bytes: Uint8Array): Promise<{ ok: true; reply: Buffer } | Refusal> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: timeStampRequest(hash('sha256', bytes, 'buffer'), randomBytes(8)),
      signal: AbortSignal.timeout(limitMs),
    });
    if (!response.ok) return refusal(url, `answered ${response.status}`);
    const reply = Buffer.from(await response.arrayBuffer());
    if (reply.length > largestReply) return refusal(url, `sent ${reply.length} bytes, which is no time stamp`);
    return isGranted(reply) ? { ok: true, reply } : refusal(url, 'sent something else than a time stamp');
  } catch (cause) {
    return refusal(url, `cannot be reached (${reasonOf(cause)})`);
  }
}

/** `tsa.example.org/tsr`: where an authority is, without who asks it. */
export function authorityName(url: string): string {
  if (!URL.canParse(url)) return 'without a name';
  const { host, pathname } = new URL(url);
  return `${host}${pathname === '/' ? '' : pathname}`;
}

const limitMs = 10_000;
const largestReply = 64 * 1024;

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? cause.cause.message : cause.message;
}

function refusal(url: string, why: string): Refusal {
  return {
    ok: false,
    why: `The time-stamping authority at ${authorityName(url)} ${why}.`,
    fix: 'Ask again later, or ask another one: deploy-assist witness SESSION --timestamp URL',
  };
}

/** TimeStampReq of RFC 3161: version 1, the digest, a nonce, and the wish for the authority's certificates. */
function timeStampRequest(digest: Uint8Array, nonce: Uint8Array): Buffer {
  const sha256 = Buffer.from('300d06096086480165030402010500', 'hex');
  const imprint = element(0x30, sha256, element(0x04, digest));
  // A leading 1: the number is neither negative nor begins with zeros, which DER forbids.
  return element(
    0x30,
    element(0x02, Buffer.of(1)),
    imprint,
    element(0x02, Buffer.of(1), nonce),
    element(0x01, Buffer.of(0xff)),
  );
}

/** DER, of at most 127 bytes. */
function element(tag: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag, body.length), body]);
}

/** TimeStampResp begins with PKIStatusInfo, whose status is 0 (granted) or 1 (with modifications). What is in it, `checkTimeStamp` asks OpenSSL. */
function isGranted(reply: Buffer): boolean {
  if (reply[0] !== 0x30) return false;
  const at = 2 + ((reply[1] ?? 0) > 0x80 ? (reply[1] ?? 0) - 0x80 : 0);
  const status = reply.subarray(at);
  return status[0] === 0x30 && status[2] === 0x02 && status[3] === 1 && (status[4] ?? 9) <= 1;
}

export type TimeStampCheck =
  | { ok: true; time: string }
  | { ok: false; code: 'time-stamp-of-another' | 'time-stamp-untrusted' | 'no-openssl'; message: string };

/**
 * Has `openssl ts -verify` judge a stored reply over a file, with the certificates that the verifier trusts. `time` is RFC 3339, and read from what the
 * authority signed alone: before it a reply has words of its own, which OpenSSL prints as they are, and anybody could write a time there.
 */
export async function checkTimeStamp(paths: {
  reply: string;
  data: string;
  authorities: string;
  env: Readonly<Record<string, string | undefined>>;
}): Promise<TimeStampCheck> {
  const options = { env: { ...paths.env, LC_ALL: 'C' }, timeout: limitMs };
  try {
    const verify = ['ts', '-verify', '-in', paths.reply, '-data', paths.data, '-CAfile', paths.authorities];
    await run('openssl', verify, options);
    const signed = await run('/bin/sh', ['-c', signedText, 'sh', paths.reply], options);
    const time = /^Time stamp: (.+)$/m.exec(signed.stdout)?.[1] ?? '';
    return { ok: true, time: new Date(time).toISOString() };
  } catch (cause) {
    return explain(cause);
  }
}

const run = promisify(execFile);

/** What the authority signed, as text: the token of a reply without the rest of it. Through a pipe: a file would be left behind by whoever is killed. */
const signedText = 'openssl ts -reply -in "$1" -token_out | openssl ts -reply -in /dev/stdin -token_in -text';

function explain(cause: unknown): TimeStampCheck {
  const { code, stderr = '' } = cause as { code?: string; stderr?: string };
  if (code === 'ENOENT')
    return { ok: false, code: 'no-openssl', message: 'There is no openssl here to check the time stamp with.' };
  if (/message imprint mismatch/i.test(stderr))
    return {
      ok: false,
      code: 'time-stamp-of-another',
      message: 'The time stamp is over something else than the signature.',
    };
  // error:NUMBER:LIBRARY:FUNCTION:REASON:FILE:LINE:MORE
  const why = /error:[0-9A-F]+:[^:\n]*:[^:\n]*:([^:\n]+)/m.exec(stderr)?.[1] ?? reasonOf(cause).split('\n')[0];
  return {
    ok: false,
    code: 'time-stamp-untrusted',
    message: `The time stamp does not hold for the authorities that you name: ${why}.`,
  };
}
