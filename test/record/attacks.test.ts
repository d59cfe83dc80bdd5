import { execFileSync } from 'node:child_process';
import {
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { signOffNamespace } from '../../src/record/verify-commands.ts';
import { allowedSignersLine } from '../../src/signing/allowed-signers.ts';
import { temporaryFolder } from '../support/folder.ts';
import { levels } from './forger.ts';
import { newKey, sign, vouch } from './sample-session.ts';
import { type Change, file, lines, sampleOfFile } from './spoil.ts';

const { keygen, sample, spoilt, verify, verifyBoth } = sampleOfFile();

/** Every file of the sample, by its path in the folder. */
const files = () =>
  readdirSync(sample().folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(sample().folder.length + 1));
const blobs = () => files().filter((name) => /^blobs\/[0-9a-f]+$/.test(name));

describe.skipIf(keygen.missing)(`somebody who has no key of the operator's${keygen.note}`, () => {
  test('writes the whole record anew and signs it: it is not trusted, whatever namespace the list gives them', async () => {
    const eve = await newKey();
    const forged = spoilt(
      lines((all) => all.map((line) => line.replace('in the channel', 'in the kitchen'))),
      ...Object.values(levels),
    );
    await vouch(forged, eve);
    await sign(forged, eve);
    expect(await verifyBoth(forged)).toMatchObject({ verdict: 'UNTRUSTED', code: 'unknown-key' });
    for (const namespaces of [['approve@deploy-assist'], ['git', 'file'], ['operate@deploy-assist']]) {
      const list = listOf([allowedSignersLine('eve@example.org', eve.publicKey, namespaces)]);
      expect(await verify(forged, { allowedSigners: list })).toMatchObject({ verdict: 'UNTRUSTED' });
    }
    const colleague = listOf([allowedSignersLine('eve@example.org', eve.publicKey, [signOffNamespace])]);
    expect(await verify(forged, { allowedSigners: colleague })).toMatchObject({
      verdict: 'UNTRUSTED',
      code: 'other-key',
    });
  });

  test('gives one output the name of another', async () => {
    const swapped: Change = (folder) => {
      const [one = '', other = ''] = blobs();
      renameSync(join(folder, one), join(folder, 'blobs', 'between'));
      renameSync(join(folder, other), join(folder, one));
      renameSync(join(folder, 'blobs', 'between'), join(folder, other));
    };
    expect(await verifyBoth(spoilt(swapped))).toMatchObject({ verdict: 'INVALID', code: 'blob-changed' });
  });

  test('puts a link in the place of a folder, which other things can be put into later', async () => {
    for (const name of ['blobs', 'checkpoints', 'delegations']) {
      const moved: Change = (folder) => {
        renameSync(join(folder, name), `${folder}-${name}`);
        symlinkSync(`${folder}-${name}`, join(folder, name));
      };
      expect((await verify(spoilt(moved))).verdict, name).toBe('INVALID');
    }
  });

  test('a hard link is the file that it is', async () => {
    const linked: Change = (folder) => {
      const [name = ''] = blobs();
      cpSync(join(folder, name), `${folder}.bytes`);
      rmSync(join(folder, name));
      linkSync(`${folder}.bytes`, join(folder, name));
    };
    expect((await verifyBoth(spoilt(linked))).verdict).toBe('VALID');
  });

  test.each<[string, (line: string) => string]>([
    ['a number without end', (line) => line.replace(/"mono":\d+/, '"mono":1e999')],
    ['a number with digits that get lost', (line) => line.replace(/"mono":\d+/, '"mono":9007199254740993')],
    ['a number of a megabyte', (line) => line.replace(/"mono":\d+/, `"mono":${'9'.repeat(1_000_000)}`)],
    ['a million brackets', () => '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    ['half a character', (line) => line.replace('"data":{', '"data":{"\\ud800":1,')],
    ['null', () => 'null'],
  ])('a line with %s ends the check at that line', async (_what, change) => {
    const spoiltLine = lines((all) => all.map((line, index) => (index === 3 ? change(line) : line)));
    expect(await verifyBoth(spoilt(spoiltLine))).toMatchObject({ verdict: 'INVALID', file: 'events.jsonl', line: 4 });
  });

  test('a line with a prototype of its own is another line', async () => {
    const own = file('events.jsonl', (text) => text.replace('"data":{', '"data":{"__proto__":{"x":1},'));
    expect(await verifyBoth(spoilt(own))).toMatchObject({ verdict: 'INVALID', code: 'chain-broken', line: 2 });
  });

  test.each<[string, string, (text: string) => string]>([
    ['plan.json', 'a million brackets', () => '['.repeat(1_000_000)],
    ['plan.json', 'a key twice', (text) => text.replace('{', '{"title":"x",')],
    ['plan.json', 'a byte order mark', (text) => `\ufeff${text}`],
    ['checklist.md', 'a byte order mark', (text) => `\ufeff${text}`],
    ['signoff.txt', 'a byte order mark', (text) => `\ufeff${text}`],
    ['signoff.txt', 'CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['signoff.txt', 'a line more', (text) => `${text}approved by: the CTO\n`],
    ['signoff.txt', 'a look-alike', (text) => text.replace('a', 'а')],
    ['signoff.txt.sig', 'CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['signoff.txt.sig', 'a second one', (text) => text + text],
    ['signoff.txt.sig', 'a word before it', (text) => `Good signature\n${text}`],
    ['delegations/1.txt', 'a line more', (text) => `${text}x\n`],
    ['checkpoints/1.note', 'a word after it', (text) => `${text}x`],
  ])('%s with %s is INVALID', async (name, _what, change) => {
    expect((await verifyBoth(spoilt(file(name, change)))).verdict).toBe('INVALID');
  });

  test('a file emptied, taken away, or turned into a folder, a pipe, a device or a link to itself is not VALID', async () => {
    const ways: Record<string, (path: string) => void> = {
      emptied: (path) => truncateSync(path),
      folder: (path) => mkdirSync(path),
      pipe: (path) => execFileSync('mkfifo', [path]),
      device: (path) => symlinkSync('/dev/zero', path),
      loop: (path) => symlinkSync(path, path),
      gone: () => {},
    };
    for (const name of files())
      for (const [what, way] of Object.entries(ways)) {
        const isEmpty = statSync(join(sample().folder, name)).size === 0;
        if (what === 'emptied' && isEmpty) continue;
        const change: Change = (folder) => {
          if (what !== 'emptied') rmSync(join(folder, name));
          way(join(folder, name));
        };
        const verdict = await verify(spoilt(change));
        // The closing's own checkpoint can be lost with the server, and the sign-off covers what it would.
        const mayLack = what === 'gone' && name === 'checkpoints/20.note';
        expect(verdict.verdict === 'VALID', `${name} ${what}`).toBe(mayLack);
        expect(verdict.code, `${name} ${what}: ${verdict.message}`).not.toBe('not-finished');
      }
  });

  test('a file blown up to a size that no memory has, without taking a byte of the disk', async () => {
    for (const name of files()) {
      const verdict = await verify(spoilt((folder) => truncateSync(join(folder, name), 2 ** 36)));
      expect(verdict.verdict, `${name}: ${verdict.message}`).toBe('INVALID');
      expect(verdict.code, `${name}: ${verdict.message}`).not.toBe('not-finished');
    }
  });

  test('ten thousand outputs that nothing names, and folders in folders, are told at the first', async () => {
    const many: Change = (folder) => {
      for (let n = 0; n < 10_000; n += 1) writeFileSync(join(folder, 'blobs', n.toString(16).padStart(64, '0')), '');
    };
    const deep: Change = (folder) => mkdirSync(join(folder, 'blobs', ...Array(200).fill('d')), { recursive: true });
    for (const change of [many, deep])
      expect(await verify(spoilt(change))).toMatchObject({ verdict: 'INVALID', code: 'blob-unnamed' });
  });

  test('a piece called redacted that keeps its salt, or a salt in capitals or with CRLF, is no piece', async () => {
    const ways: ((line: string) => string)[] = [
      (line) => line.replace(/^(\w+) (\d+)$/m, `${'a'.repeat(64)} $2 $1`),
      (line) => line.toUpperCase().replace(/^\d/, 'A'),
      (line) => line.replaceAll('\n', '\r\n'),
      (line) => `${line}${'0'.repeat(32)} 0\n`,
      (line) => line.replace(/ (\d+)/, ' 0$1'),
    ];
    for (const way of ways)
      expect(await verifyBoth(spoilt(file(`${blobs()[0]}.salts`, way)))).toMatchObject({
        verdict: 'INVALID',
        code: 'blob-changed',
      });
  });

  test('names that look like those of a record are none', async () => {
    for (const name of ['signoff.tхt', 'Signoff.txt', 'plan.json ', 'ｂlobs', 'signoff.txt\u200b']) {
      const verdict = await verifyBoth(spoilt((folder) => writeFileSync(join(folder, name), 'x')));
      expect(verdict, name).toMatchObject({ verdict: 'INVALID', code: 'file-unnamed' });
    }
  });

  test('what lies there of a witness is told for what it is', async () => {
    const { notProvable } = await verifyBoth(
      spoilt((folder) => {
        mkdirSync(join(folder, 'witness'));
        writeFileSync(join(folder, 'witness', 'table.jsonl'), '{"all":"well"}\n');
      }),
    );
    expect(notProvable).toContain(
      'What witness/table.jsonl says of a witness: it lies in the record that it would vouch for.',
    );
  });
});

describe.skipIf(keygen.missing)(`a list of trusted keys of any form decides, and breaks nothing${keygen.note}`, () => {
  const line = () => readFileSync(sample().allowedSigners, 'utf8');

  test.each<[string, (line: string) => string, string]>([
    ['CRLF', (text) => text.replace('\n', '\r\n'), 'VALID'],
    ['no end of its last line', (text) => text.trimEnd(), 'VALID'],
    ['comments and empty lines', (text) => `# us\n\n${text}\n\n# end`, 'VALID'],
    ['garbage before', (text) => `\u0000\u0001 no key\n${text}`, 'VALID'],
    ['nothing', () => '', 'UNTRUSTED'],
    ['a line of ten megabytes', () => 'x'.repeat(10_000_000), 'UNTRUSTED'],
    ['everybody but one', (text) => text.replace('ada@example.org', '*,!ada@example.org'), 'UNTRUSTED'],
    ['everybody of another place', (text) => text.replace('ada@example.org', '*@example.com'), 'UNTRUSTED'],
    ['everybody of that place', (text) => text.replace('ada@example.org', '*@example.org'), 'VALID'],
    ['a key for other things', (text) => text.replace('sign-off@deploy-assist', 'git'), 'UNTRUSTED'],
  ])('with %s', async (_what, change, verdict) => {
    expect(await verify(sample().folder, { allowedSigners: listOf([change(line())]) })).toMatchObject({ verdict });
  });

  test('a name that only looks like the operator is VALID, for it is the list that knows, and is told with its letters', async () => {
    const list = listOf([line().replace('ada@', 'аda@')]);
    const { verdict, notProvable } = await verify(sample().folder, { allowedSigners: list });
    expect(verdict).toBe('VALID');
    expect(notProvable).toContain(
      'That ada@example.org, as the session calls its operator, and аda@example.org, as whom your list has the key that signed, are one person (mind the letters U+0430).',
    );
    const both = listOf([line(), line().replace('ada@', 'ada.l@')]);
    expect((await verify(sample().folder, { allowedSigners: both })).notProvable.join()).not.toContain(
      'are one person',
    );
  });
});

function listOf(texts: readonly string[]): string {
  const path = join(temporaryFolder(), 'list');
  writeFileSync(path, texts.join(''));
  return path;
}
