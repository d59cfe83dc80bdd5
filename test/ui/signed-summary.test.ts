import { expect, test } from 'vitest';
import { signedSummary } from '../../src/ui/signed-summary.ts';
import type { View } from '../../src/ui/view.ts';
import { walk } from '../../src/walk/walk.ts';
import { aPlan, clear, folded, ran } from '../support/plan.ts';

test('what is printed at the end is what the end of the session says, not what the screens before it knew', () => {
  const plan = aPlan();
  const done = [...ran('s1', 's1.i1', 'a'), ...ran('s1', 's1.i2', 'b'), clear('s1', 'g14'), ...ran('s2', 's2.i1', 'c')];
  const state = folded([...done, clear('s2', 'g22')]);
  const view = { plan, state, walk: walk(plan, state), session: 'ABC', folder: '/s' } as View;
  const witnessMissing = { name: 'audit@db:5432', reason: 'the network is down' };
  const data = {
    form: [],
    result: 'Not complete',
    completion: 'NOT COMPLETE: 1 OPEN',
    signOff: 4 as const,
    witnessMissing,
  };
  const signed = { folder: '/s', key: 'SHA256:x', signature: 'signed' as const, why: null, verify: [] };
  const unwitnessed = { name: 'audit@db:5432', why: 'connection refused' };
  const lines = signedSummary(view, 'Not complete', { ...signed, closed: { at: '', data }, unwitnessed });
  const unstamped = { name: 'tsa.example.org', why: 'The authority cannot be reached' };
  expect(signedSummary(view, 'Not complete', { ...signed, unstamped }).join('\n')).toMatch(
    /NO TIME STAMP\. The authority cannot be reached\.\n.*deploy-assist witness ABC --timestamp URL/,
  );
  expect(lines.join('\n')).not.toContain('TIME STAMP');
  expect(lines[0]).toContain('NOT COMPLETE: 1 OPEN');
  expect(lines.join('\n')).toMatch(/has NOT SEEN THE END of it \(connection refused\)\.\n.*deploy-assist witness ABC/);
});
