import { cpSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkpointFile } from '../../src/record/session-files.ts';
import { checkpointText, originOf, readCheckpoint } from '../../src/signing/checkpoint.ts';
import { readNote, signNote } from '../../src/signing/note.ts';
import type { SessionKey } from '../../src/signing/session-key.ts';
import { linesOf } from './forger.ts';
import { type Change, file, remove, sampleOfFile } from './spoil.ts';

const { keygen, sample, spoilt, verifyBoth: verify } = sampleOfFile();

/** A checkpoint signed again, by the key at this place in the order of the journal. */
const signedBy =
  (size: number, key: number): Change =>
  (folder) => {
    const path = join(folder, checkpointFile(size));
    const { text = '' } = readNote(readFileSync(path)) ?? {};
    writeFileSync(path, signNote(text, originOf('sample-1'), sample().sessionKeys[key] as SessionKey));
  };

describe.skipIf(keygen.missing)(`a checkpoint is signed by the key of its place${keygen.note}`, () => {
  const sizes = () =>
    readdirSync(join(sample().folder, 'checkpoints'))
      .map((name) => Number.parseInt(name, 10))
      .toSorted((one, other) => one - other);

  test('the sample has two starts and a change of key in the second', () => {
    const named = linesOf(sample().folder).flatMap((line, index) => (line.includes('"key.named"') ? [index + 1] : []));
    expect(sample().sessionKeys).toHaveLength(3);
    expect(named).toEqual([9, 16]);
    expect(sizes()).toEqual([1, 9, 13, 16, 18, 20]);
  });

  test.each([
    ['of an earlier start', 9, 0],
    ['of a later start', 1, 1],
    ['that is named only in what it covers', 16, 2],
    ['that was dropped', 20, 1],
  ])('and by no other: one %s', async (_which, size, key) => {
    expect(await verify(spoilt(signedBy(size, key)))).toMatchObject({
      verdict: 'INVALID',
      code: 'checkpoint-key',
      file: `checkpoints/${size}.note`,
    });
  });

  test.each([1, 9, 13, 16, 18])(
    'none is taken away without the next one saying so: that over %i lines',
    async (size) => {
      const name = checkpointFile(size);
      const gone = { verdict: 'INCOMPLETE', code: 'checkpoint-gone', file: name };
      expect(await verify(spoilt(remove(name)))).toMatchObject(gone);
      // Put back, it is as it was.
      const back: Change = (folder) => cpSync(join(sample().folder, name), join(folder, name));
      expect((await verify(spoilt(remove(name), back))).verdict).toBe('VALID');
    },
  );

  test('nor several of them, nor a line of one that names another', async () => {
    const some = [1, 9, 13].map(checkpointFile);
    expect(await verify(spoilt(remove(...some)))).toMatchObject({
      verdict: 'INCOMPLETE',
      code: 'checkpoint-gone',
      file: 'checkpoints/13.note',
    });
    const edits: [string, (text: string) => string][] = [
      ['checkpoint-key', (text) => text.replace('\nbefore 13\n', '\nbefore 9\n')],
      ['checkpoint-key', (text) => text.replace('\nbefore 13\n', '\n')],
      ['checkpoint-form', (text) => text.replace('\nbefore 13\n', '\nbefore 16\n')],
      ['checkpoint-form', (text) => text.replace('\nbefore 13\n', '\nbefore 013\n')],
    ];
    for (const [code, edit] of edits)
      expect(await verify(spoilt(remove('checkpoints/13.note'), file('checkpoints/16.note', edit)))).toMatchObject({
        verdict: 'INVALID',
        code,
        file: 'checkpoints/16.note',
      });
  });

  test('one that is named and gone hands its key over to nobody else', async () => {
    const forged: Change = (folder) => {
      const text = readNote(readFileSync(join(folder, 'checkpoints/18.note')))?.text ?? '';
      const stolen = text.replace(/^before .*\n/m, 'before 13\n');
      writeFileSync(
        join(folder, 'checkpoints/18.note'),
        signNote(stolen, originOf('sample-1'), sample().sessionKeys[2] as SessionKey),
      );
    };
    expect(await verify(spoilt(remove('checkpoints/16.note'), forged))).toMatchObject({
      verdict: 'INVALID',
      code: 'checkpoint-key',
    });
  });

  test('nor the one over all that was walked', async () => {
    const gone = sizes()
      .filter((size) => size > 16)
      .map((size) => checkpointFile(size));
    expect(await verify(spoilt(remove(...gone)))).toMatchObject({ verdict: 'INVALID', code: 'checkpoint-missing' });
    expect(await verify(spoilt(remove('checkpoints')))).toMatchObject({
      verdict: 'INVALID',
      code: 'checkpoint-missing',
      line: 1,
    });
  });

  test('only that over the closing itself can be lost with the server, and that is said', async () => {
    const verdict = await verify(spoilt(remove('checkpoints/20.note')));
    expect(verdict.verdict).toBe('VALID');
    expect(verdict.notProvable[0]).toMatch(
      /^Lines 19 to 20 of the journal: no checkpoint covers them, only the sign-off/,
    );
  });

  test.each<[string, (text: string) => string, string]>([
    ['another size', (text) => text.replace('\n9\n', '\n8\n'), 'checkpoint-size'],
    ['another form', (text) => text.replace('\n9\n', '\n09\n'), 'checkpoint-form'],
    ['a second signature', (text) => `${text}${text.split('\n\n')[1]}`, 'checkpoint-form'],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n'), 'checkpoint-form'],
    ['a byte order mark', (text) => `\ufeff${text}`, 'checkpoint-form'],
    ['nothing', () => '', 'checkpoint-form'],
  ])('with %s it is none', async (_what, change, code) => {
    expect(await verify(spoilt(file('checkpoints/9.note', change)))).toMatchObject({ verdict: 'INVALID', code });
  });

  const sizeBefore = (size: number) => sizes().findLast((one) => one < size) ?? 0;

  test('with another root, signed by the right key, the journal is another', async () => {
    const change: Change = (folder) => {
      const path = join(folder, checkpointFile(9));
      const says = readCheckpoint(readNote(readFileSync(path))?.text ?? '');
      const text = checkpointText({ session: 'sample-1', size: says?.size ?? 0, root: 'e'.repeat(64) });
      writeFileSync(path, signNote(text, originOf('sample-1'), sample().sessionKeys[1] as SessionKey));
    };
    expect(await verify(spoilt(change))).toMatchObject({
      verdict: 'INVALID',
      code: 'checkpoint-root',
      file: 'events.jsonl',
      line: sizeBefore(9) + 1,
      message: expect.stringContaining(
        `lines ${sizeBefore(9) + 1} to 9 was changed since; checkpoints/${sizeBefore(9)}.note`,
      ),
    });
  });

  test.each<[string, Change]>([
    ['a strange name', (folder) => writeFileSync(join(folder, 'checkpoints', '9.note.bak'), '')],
    [
      'a name with a leading zero',
      (folder) => renameSync(join(folder, 'checkpoints', '9.note'), join(folder, 'checkpoints', '09.note')),
    ],
    [
      'a link for the folder',
      (folder) => {
        renameSync(join(folder, 'checkpoints'), join(folder, 'elsewhere'));
        symlinkSync(join(folder, 'elsewhere'), join(folder, 'checkpoints'));
      },
    ],
  ])('%s is INVALID', async (_what, change) => {
    expect(await verify(spoilt(change))).toMatchObject({ verdict: 'INVALID', code: 'checkpoint-name' });
  });
});
