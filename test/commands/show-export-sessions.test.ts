import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runExport } from '../../src/commands/export.ts';
import { runSessions } from '../../src/commands/sessions.ts';
import { runShow } from '../../src/commands/show.ts';
import type { NewEvent } from '../../src/session/events.ts';
import { samplePlan } from '../record/sample-plan.ts';
import { sampleSession } from '../record/sample-session.ts';
import { stopOfAll } from '../support/plan.ts';
import { needs } from '../support/programs.ts';
import { sampleRecords } from './sample-records.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const at = sampleRecords();

describe.skipIf(keygen.missing)(`show, export and sessions${keygen.note}`, () => {
  test('show tells where the session stands and what happened', async () => {
    at.keep(at.open, 'WALKED');
    expect(await runShow(undefined, {}, at.io)).toBe(0);
    expect(at.io.out).toContain('session WALKED, at step 1, Look around; 0 of 2 steps done');
    expect(at.io.out).toContain('step 1: started, attempt 2, staging, target here: make test  [ada]');
  });

  test('show and sessions name the stop at which a session stands', async () => {
    const tripped: NewEvent = {
      type: 'condition.answered',
      data: { step: 's2', gate: 'g18', answer: 'true', condition: 'anything is red', evidence: [] },
    };
    const change = (events: NewEvent[]) => [...events.slice(0, -2), tripped];
    at.keep(await sampleSession({ sid: 'STOPPED', open: true, change }), 'STOPPED');
    await runShow('STOPPED', {}, at.io);
    expect(at.io.out).toContain('session STOPPED, at step 2, Ship it, stopped by line 18; 1 of 2 steps done');
    expect(at.io.out).toMatch(/\nstopped at step 2, line 18: "anything is red" by ada at [-0-9: ]+, standing\n/);
    expect(at.io.out).toContain('at the stop on line 18 "STOP if anything is red."');
    at.io.out = '';
    await runSessions({}, at.io);
    expect(at.io.out).toContain('at step 2, Ship it, stopped by line 18; 1 of 2 steps done');
  });

  test('show names the stops of the whole checklist that nobody was asked at', async () => {
    at.keep(at.sealed, 'SEALED');
    await runShow('SEALED', {}, at.io);
    expect(at.io.out).not.toContain('was not asked');
    const ofAll = { ...stopOfAll, text: 'No release on a *holiday*' };
    at.keep(await sampleSession({ plan: { ...samplePlan, gates: [...samplePlan.gates, ofAll] } }), 'OFALL');
    await runShow('OFALL', {}, at.io);
    expect(at.io.out).toContain(
      '\n1 stop of the whole checklist was not asked: it stands at no step of the walk and in no way back\n  line 2: "No release on a *holiday*"\n\n2026-01-01 (UTC)\n',
    );
  });

  test('show of a record that cannot be read says why and what to do', async () => {
    const folder = at.keep(at.open, 'WALKED');
    appendFileSync(join(folder, 'events.jsonl'), '{');
    await expect(runShow('WALKED', {}, at.io)).rejects.toThrow('cut off');
  });

  test('export writes under the name of the session into the current folder, and never over a file', async () => {
    at.keep(at.sealed, 'SEALED');
    expect(await runExport('SEALED', {}, at.io)).toBe(0);
    expect(await runExport('SEALED', { format: 'json' }, at.io)).toBe(0);
    const path = join(at.io.cwd, 'SEALED.report.md');
    expect(at.io.out).toBe(`${path}\n${join(at.io.cwd, 'SEALED.json')}\n`);
    writeFileSync(path, 'mine');
    await expect(runExport('SEALED', {}, at.io)).rejects.toThrow('already there');
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  test('export writes where it is told: a file, a folder, standard output', async () => {
    at.keep(at.sealed, 'SEALED');
    await runExport('SEALED', { output: 'out.md' }, at.io);
    mkdirSync(join(at.io.cwd, 'there'));
    await runExport('SEALED', { output: 'there', format: 'json' }, at.io);
    expect(existsSync(join(at.io.cwd, 'out.md')) && existsSync(join(at.io.cwd, 'there', 'SEALED.json'))).toBe(true);
    at.io.out = '';
    await runExport('SEALED', { output: '-' }, at.io);
    expect(at.io.out).toContain('# Ship the');
  });

  test('export writes a bundle that tar reads, never over another, and leaves nothing half-written', async () => {
    const folder = at.keep(at.sealed, 'SEALED');
    await runExport('SEALED', { format: 'bundle' }, at.io);
    const path = join(at.io.cwd, 'SEALED.bundle.tar');
    expect(execFileSync('tar', ['-tf', path]).toString()).toContain('SEALED/events.jsonl\n');
    await expect(runExport('SEALED', { format: 'bundle' }, at.io)).rejects.toThrow('already there');
    symlinkSync('/etc/hostname', join(folder, 'blobs', 'zz'));
    await expect(runExport('SEALED', { format: 'bundle', output: 'b.tar' }, at.io)).rejects.toThrow('not a plain file');
    expect(readdirSync(at.io.cwd)).toEqual(['SEALED.bundle.tar']);
  });

  test('export prints no bytes on a terminal', async () => {
    at.keep(at.sealed, 'SEALED');
    const printed = runExport('SEALED', { format: 'bundle', output: '-' }, { ...at.io, terminal: { columns: 80 } });
    await expect(printed).rejects.toThrow('a terminal cannot show');
    expect(at.io.out).toBe('');
  });

  test('an export format that is not known is refused with those that are', async () => {
    at.keep(at.sealed, 'SEALED');
    await expect(runExport('SEALED', { format: 'pdf' }, at.io)).rejects.toThrow('no export format pdf');
  });

  test('sessions lists each with when, where, who, what and where it stands', async () => {
    expect(await runSessions({}, at.io)).toBe(0);
    expect(at.io.out).toContain('No sessions on this machine yet');
    at.keep(at.sealed, 'SEALED');
    at.keep(at.open, 'WALKED');
    mkdirSync(join(at.sessions, 'EMPTY'));
    at.io.out = '';
    await runSessions({}, at.io);
    expect(at.io.out).toContain(
      'SEALED  2026-01-01 00:00 UTC  production  ada@example.org  ship.md\n        signed as: Success; the walk itself: COMPLETE WITH 1 DEVIATION',
    );
    expect(at.io.out).toContain('        at step 1, Look around; 0 of 2 steps done');
    at.io.out = '';
    await runSessions({ json: true }, at.io);
    const value = JSON.parse(at.io.out);
    expect(value).toMatchObject({ format: 'deploy-assist/sessions@1' });
    expect(value.sessions.find((one: { session: string }) => one.session === 'WALKED')).toMatchObject({
      result: null,
      current: { number: 1, title: 'Look around' },
    });
  });
});
