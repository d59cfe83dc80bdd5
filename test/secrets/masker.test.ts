import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMasker, type Masker } from '../../src/secrets/masker.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

/** What a stream makes of these pieces, flushed at the end. */
function through(masker: Masker, pieces: readonly Uint8Array[]): Buffer {
  const stream = masker.stream();
  return Buffer.concat([...pieces.map((piece) => Buffer.from(stream.push(piece))), stream.flush()]);
}

describe('text', () => {
  test.each([
    ['a value', 'the password is hunter2!', 'the password is ****!'],
    ['a value twice', 'hunter2 hunter2', '**** ****'],
    ['a value within a word', 'xhunter2x', 'x****x'],
    ['a percent-encoded value', 'a=p%40ss%2Fw%C3%B6rd', 'a=****'],
    ['a percent-encoded value in lower case', 'a=p%40ss%2fw%c3%b6rd', 'a=****'],
    ['a JSON-escaped value', '{"x":"say \\"hi\\""}', '{"x":"****"}'],
  ])('%s is masked', (_, text, masked) => {
    expect(createMasker(['hunter2', 'p@ss/wörd', 'say "hi"']).text(text)).toBe(masked);
  });

  test.each(['', 'u', 'ab', 'user:'])('a value is masked in base64 behind %j', (before) => {
    const value = 'correct horse battery';
    const text = bytes(`${before}${value}:after`).toString('base64');
    const masked = createMasker([value]).text(text);
    expect(masked).toContain('****');
    // Only the digits a neighbour has a part in are left, at most one at each side of the value besides the neighbours' own.
    expect(masked.replace('****', '').length).toBeLessThanOrEqual(Math.ceil((before.length * 4) / 3) + 11);
  });

  const every = String.fromCharCode(...Array.from({ length: 94 }, (_, index) => 0x21 + index));
  test.each([
    ['with signs of the shell', 'p@ss w0rd!'],
    ['with every printable sign', `x${every} y`],
    ['with tildes', 'a=~b:~c~d'],
    ['with control characters', "it's\\ two\nlines\tand\x1b \x01 \x7f"],
    ['that is not ASCII', 'söme pass\nwörd'],
  ])('a value %s is masked as printf %%q and set -x write it', (_, value) => {
    const script = 'printf "<%q>\\n" "$1"; set -x; : "$1"; LC_ALL=C; printf "<%q>" "$1"';
    const written = execFileSync('bash', ['-c', `exec 2>&1; ${script}`, 'bash', value], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
    });
    const masked = createMasker([value]).text(written);
    expect(masked).toMatch(/^<(\$')?\*{4}'?>\n/);
    expect(masked).toMatch(/\n<(\$')?\*{4}'?>$/);
    expect(masked).toMatch(/^\+ : \$?'?\*{4}'?$/m);
  });

  test('values that overlap are masked together, so that no end of one shows', () => {
    expect(createMasker(['abcdef', 'defghi']).text('-abcdefghi-')).toBe('-****-');
    expect(createMasker(['abcd', 'abcdefgh']).text('-abcdefgh-abcdefgX')).toBe('-****-****efgX');
  });

  test('a value of several lines is masked with the line ends of a terminal as well', () => {
    expect(createMasker(['line one\nline two\n']).text('<line one\r\nline two>')).toBe('<****>');
  });

  test('values shorter than four characters are not masked', () => {
    expect(createMasker(['abc', '', ' ']).text('abc abc')).toBe('abc abc');
    expect(createMasker(['abcd']).text('abc abcd')).toBe('abc ****');
  });
});

describe('a stream', () => {
  test('lets a plain line through at once', () => {
    const stream = createMasker(['hunter2']).stream();
    expect(stream.push(bytes('one\ntwo $ ')).toString()).toBe('one\ntwo $ ');
  });

  test('holds back only what may become a secret, and gives it up when it does not', () => {
    const stream = createMasker(['hunter2']).stream();
    expect(stream.push(bytes('see hunt')).toString()).toBe('see ');
    expect(stream.push(bytes('ing')).toString()).toBe('hunting');
  });

  test('shows a prompt and a single echoed key when idle, but not the first half of a secret', () => {
    const stream = createMasker(['hunter2']).stream();
    expect(stream.push(bytes('Name: h')).toString()).toBe('Name: ');
    expect(stream.idle().toString()).toBe('h');
    stream.push(bytes('unte'));
    expect(stream.idle().toString()).toBe('');
    expect(stream.push(bytes('r2\n')).toString()).toBe('****\n');
  });

  test('shows a port and a host when idle, but not what may be a password', () => {
    const stream = createMasker([]).stream();
    stream.push(bytes('open http://localhost:8080'));
    expect(stream.idle().toString()).toBe('8080');
    const other = createMasker([]).stream();
    expect(other.push(bytes('open http://bob:hunter2')).toString()).toBe('open http://bob:');
    expect(other.idle().toString()).toBe('');
    expect(other.push(bytes('@host')).toString()).toBe('****');
    expect(other.idle().toString()).toBe('@host');
  });

  test('masks a value that was added while it runs, even one that has begun', () => {
    const masker = createMasker(['hunter2']);
    const stream = masker.stream();
    stream.push(bytes('hunter'));
    masker.add('unter-den-linden');
    expect(stream.push(bytes('hunter-den-linden ')).toString()).toBe('hunterh**** ');
    expect(stream.push(bytes('unter-den-linden')).toString()).toBe('****');
  });

  test('holds back a bounded number of bytes, whatever comes', () => {
    const long = 'x'.repeat(100_000);
    for (const start of ['eyJ', 'ghp_', '://u:', '://', 'token="', 'AKIA', '-----BEGIN PRIVATE KEY-----\n-']) {
      const stream = createMasker(['hunter2']).stream();
      const given = stream.push(bytes(start + long)).length;
      const later = stream.flush().length;
      expect([start, later <= 1100, given + later > 0]).toEqual([start, true, true]);
    }
  });

  test('keeps every byte that is no secret, valid UTF-8 or not', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), (pieces) => {
        const all = Buffer.concat(pieces);
        fc.pre(!all.includes('=') && !all.includes('"') && !all.includes('://'));
        expect(through(createMasker(['hunter2', 'pässwörd']), pieces)).toEqual(all);
      }),
    );
  });
});

describe('wherever the pieces end', () => {
  const secrets = ['hunter2', 'abcabd', 'abcabcabd', 'pässwörd', 'two\nlines'];
  const noise = fc.constantFrom(
    ...[
      'hunter',
      'abcab',
      ' ',
      '\n',
      '\r\n',
      'plain',
      '://',
      ':',
      '@',
      '/',
      '=',
      'token',
      'token=',
      '"',
      '":"',
      '$',
      '$A',
      'ghp_',
    ],
    ...[
      'Authorization: Bearer ',
      'x'.repeat(36),
      'eyJ',
      '.',
      '-',
      '--',
      '-----BEGIN PRIVATE KEY-----',
      '-----END',
      'pä',
      '\u00a0',
    ],
    ...['http://u:8080', 'AKIA', 'A'.repeat(16), 'é😀', '****', 'k'.repeat(600)],
  );
  const pieces = fc.array(fc.oneof(noise, fc.constantFrom(...secrets)), { maxLength: 30 });
  const cuts = fc.array(fc.nat(300), { maxLength: 40 });

  function cut(all: Buffer, lengths: readonly number[]): Buffer[] {
    const parts: Buffer[] = [];
    let from = 0;
    for (const length of lengths) {
      parts.push(all.subarray(from, from + length));
      from += length;
    }
    return [...parts, all.subarray(from)];
  }

  test('the output is that of the whole text at once, and no secret is in it', () => {
    fc.assert(
      fc.property(pieces, cuts, (words, lengths) => {
        const all = bytes(words.join(''));
        const masker = createMasker(secrets);
        const masked = through(masker, cut(all, lengths));
        expect(masked.toString()).toBe(masker.text(all.toString()));
        for (const secret of secrets) expect(masked.includes(secret)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('byte by byte it is the same', () => {
    fc.assert(
      fc.property(pieces, (words) => {
        const all = bytes(words.join(''));
        const masker = createMasker(secrets);
        const single = Array.from(all, (byte) => Uint8Array.of(byte));
        expect(through(masker, single).toString()).toBe(masker.text(all.toString()));
      }),
    );
  });

  test('pauses after any piece never show four bytes of the beginning of a secret value that becomes whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...secrets), cuts, (secret, lengths) => {
        const stream = createMasker([secret]).stream();
        const out = cut(
          bytes(secret),
          lengths.map((length) => length % 5),
        ).flatMap((piece) => [Buffer.from(stream.push(piece)), Buffer.from(stream.idle())]);
        const shown = Buffer.concat([...out, stream.flush()])
          .toString('latin1')
          .replace('****', '');
        expect(shown.length).toBeLessThan(4);
      }),
    );
  });
});

test.each(['hunter2', 'abcd', '\x00\x01\x02\x03'])(
  'a secret (%j) is found wherever it stands in calm output',
  (secret) => {
    const masker = createMasker([secret]);
    for (let before = 0; before < 40; before++) {
      for (let after = 0; after < 12; after++) {
        const text = `${'.'.repeat(before)}${secret}${'.'.repeat(after)}`;
        expect(through(masker, [bytes(text)]).toString()).toBe(text.replace(secret, '****'));
        const second = `${'.'.repeat(before)}PASSWORD=${'.'.repeat(after)}x`;
        expect(through(masker, [bytes('.'.repeat(after)), bytes(second)]).toString()).toBe(
          `${'.'.repeat(after + before)}PASSWORD=****`,
        );
      }
    }
  },
);

test('the time is linear: eight times the bytes of a hard text take no more than some fourteen times as long', () => {
  const hard = ['ghp_', 'eyJ-', '://a:', 'aaaa', 'token=', '-----BEGIN PRIVATE KEY-----', 'abcabc'];
  const masker = createMasker(['aaaaaaaab', 'abcabcabcabd', 'a'.repeat(300)]);
  const seconds = (text: string): number => {
    const started = process.cpuUsage();
    masker.text(text);
    return process.cpuUsage(started).user;
  };
  for (const word of hard) {
    seconds(word.repeat(4_000));
    const small = seconds(word.repeat(10_000));
    expect([word, seconds(word.repeat(80_000)) < 14 * small + 100_000]).toEqual([word, true]);
  }
});
