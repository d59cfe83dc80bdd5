import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
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
