import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runExport } from '../../src/commands/export.ts';
import { UserError } from '../../src/commands/io.ts';
import { findSession } from '../../src/commands/session-folder.ts';
import { runShow } from '../../src/commands/show.ts';
import { needs } from '../support/programs.ts';
import { sampleRecords } from './sample-records.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const at = sampleRecords();

describe.skipIf(keygen.missing)(`finding a session${keygen.note}`, () => {
  test('by its name, the beginning of it, its folder and its journal', () => {
    const folder = at.keep(at.sealed, 'SEALED');
    expect(findSession('SEALED', at.io)).toBe(folder);
    expect(findSession('sea', at.io)).toBe(folder);
    expect(findSession(folder, at.io)).toBe(folder);
    expect(findSession(join(folder, 'events.jsonl'), at.io)).toBe(folder);
  });

  test('without a name it is the newest, or the newest that is not closed', () => {
    const walked = at.keep(at.open, 'WALKED');
    at.keep(at.sealed, 'SEALED');
    expect(findSession(undefined, at.io, { unfinished: true })).toBe(walked);
  });

  test('one that is not there is refused with the names of those that are', () => {
    at.keep(at.sealed, 'SEALED');
    expect(() => findSession('OTHER', at.io)).toThrow(UserError);
    expect(fixOf(() => findSession('OTHER', at.io))).toContain('SEALED');
    expect(fixOf(() => findSession(undefined, at.io, { unfinished: true }))).toContain('deploy-assist CHECKLIST.md');
  });

  test('an archive is read by verify, show and export: for the others it is said how to unpack it', async () => {
    at.keep(at.sealed, 'SEALED');
    await runExport('SEALED', { format: 'bundle' }, at.io);
    at.io.out = '';
    await runShow('SEALED.bundle.tar', {}, at.io);
    expect(at.io.out).toContain('session SEALED');
    expect(at.io.out).toContain(`bundle ${join(at.io.cwd, 'SEALED.bundle.tar')}\n`);
    await runExport('SEALED.bundle.tar', { format: 'report' }, at.io);
    const report = readFileSync(join(at.io.cwd, 'SEALED.report.md'), 'utf8');
    expect(report).toContain(`in the folder that comes out of tar -xf ${join(at.io.cwd, 'SEALED.bundle.tar')}`);
    expect(report).toContain('1 test failed');
    writeFileSync(
      join(at.io.cwd, 'no.tar'),
      Buffer.concat([readFileSync(join(at.io.cwd, 'SEALED.bundle.tar')), Buffer.of(1)]),
    );
    await expect(runShow('no.tar', {}, at.io)).rejects.toThrow('not a bundle as export writes it');
    expect(fixOf(() => findSession('SEALED.bundle.tar', at.io))).toContain('tar -xf SEALED.bundle.tar');
  });

  test('a beginning that fits two is refused with both', () => {
    at.keep(at.sealed, 'AB1');
    at.keep(at.open, 'AB2');
    expect(fixOf(() => findSession('AB', at.io))).toContain('AB1');
  });
});

function fixOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error.fix;
  }
  return 'it was not refused';
}
