import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { checkTimeStamp, requestTimeStamp } from '../../src/signing/time-stamp.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';
import { startTimeStamping, type TimeStamping } from '../support/time-stamping.ts';

const openssl = needs('openssl', 'openssl');

describe.skipIf(openssl.missing)(`an RFC 3161 time stamp${openssl.note}`, () => {
  let authority: TimeStamping;
  let other: TimeStamping;

  beforeAll(async () => {
    [authority, other] = await Promise.all([startTimeStamping(), startTimeStamping()]);
  });

  async function stamped(bytes = 'a signature') {
    const folder = temporaryFolder();
    const [data, reply] = [join(folder, 'data'), join(folder, 'reply.tsr')];
    const answer = await requestTimeStamp(authority.url, Buffer.from(bytes));
    if (!answer.ok) throw new Error(answer.why);
    writeFileSync(reply, answer.reply);
    writeFileSync(data, bytes);
    return { data, reply, authorities: authority.authorities, env: process.env };
  }

  test('is given over HTTP, holds for OpenSSL, and says its time', async () => {
    const paths = await stamped();
    const verify = ['ts', '-verify', '-in', paths.reply, '-data', paths.data, '-CAfile', paths.authorities];
    expect(execFileSync('openssl', verify, { stdio: 'pipe' }).toString()).toContain('Verification: OK');
    const checked = await checkTimeStamp(paths);
    expect(checked).toEqual({ ok: true, time: expect.stringMatching(/^\d{4}-.*Z$/) });
    if (checked.ok) expect(Math.abs(Date.parse(checked.time) - Date.now())).toBeLessThan(60_000);
  });

  test('does not hold for other bytes, for another authority, or after a change', async () => {
    const paths = await stamped();
    writeFileSync(paths.data, 'another signature');
    expect(await checkTimeStamp(paths)).toMatchObject({ ok: false, code: 'time-stamp-of-another' });
    const again = await stamped();
    expect(await checkTimeStamp({ ...again, authorities: other.authorities })).toMatchObject({
      ok: false,
      code: 'time-stamp-untrusted',
    });
    writeFileSync(again.reply, 'no stamp');
    expect(await checkTimeStamp(again)).toMatchObject({ ok: false, code: 'time-stamp-untrusted' });
  });

  test('says the time that the authority signed, whatever time the words of the reply name', async () => {
    const paths = await stamped();
    const real = await checkTimeStamp(paths);
    const reply = readFileSync(paths.reply);
    writeFileSync(paths.reply, withWords(reply, 'fine\nTST info:\nTime stamp: Jan  1 00:00:00 2020 GMT\n'));
    const shown = execFileSync('openssl', ['ts', '-reply', '-in', paths.reply, '-text'], { stdio: 'pipe' }).toString();
    expect(shown).toContain('\nTime stamp: Jan  1 00:00:00 2020 GMT\n');
    const verify = ['ts', '-verify', '-in', paths.reply, '-data', paths.data, '-CAfile', paths.authorities];
    expect(execFileSync('openssl', verify, { stdio: 'pipe' }).toString()).toContain('Verification: OK');
    expect(await checkTimeStamp(paths)).toEqual(real);
  });

  test('is looked at without a file of our own, so that none is left by whoever is killed there', async () => {
    const paths = await stamped();
    vi.stubEnv('TMPDIR', join(temporaryFolder(), 'nowhere'));
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await checkTimeStamp({ ...paths, env: process.env })).toEqual({ ok: true, time: expect.any(String) });
  });

  test('where there is none, a sentence says why: nobody there, another answer, a refusal of the authority', async () => {
    const refusal = (why: RegExp) => ({ ok: false, why: expect.stringMatching(why), fix: expect.any(String) });
    expect(await requestTimeStamp('http://127.0.0.1:9/', Buffer.from('x'))).toEqual(refusal(/cannot be reached/));
    // PKIStatusInfo with status 2: rejection.
    const answers = ['<html>', Buffer.from('30053003020102', 'hex')];
    const server = createServer((request, response) => {
      request.resume();
      if (answers.length === 0) response.statusCode = 500;
      response.end(answers.shift());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await requestTimeStamp(url, Buffer.from('x'))).toEqual(refusal(/something else than a time stamp/));
    expect(await requestTimeStamp(url, Buffer.from('x'))).toEqual(refusal(/something else than a time stamp/));
    expect(await requestTimeStamp(url, Buffer.from('x'))).toEqual(refusal(/answered 500/));
    server.close();
  });
});

/** The same reply with other words before its token (PKIFreeText in PKIStatusInfo), which nobody signed. */
function withWords(reply: Buffer, words: string): Buffer {
  const status = contentOf(reply);
  const token = status.subarray(contentStart(status) + contentOf(status).length);
  const text = element(0x30, element(0x0c, Buffer.from(words)));
  return element(0x30, Buffer.concat([element(0x30, Buffer.concat([Buffer.from('020100', 'hex'), text])), token]));
}

function contentStart(der: Buffer): number {
  const first = der[1] ?? 0;
  return 2 + (first > 0x80 ? first - 0x80 : 0);
}

function contentOf(der: Buffer): Buffer {
  const start = contentStart(der);
  const length = start === 2 ? (der[1] ?? 0) : der.readUIntBE(2, start - 2);
  return der.subarray(start, start + length);
}

function element(tag: number, content: Buffer): Buffer {
  const long = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...long), content]);
}
