import { describe, expect, test } from 'vitest';
import { approvalText, isApprovalText } from '../../../src/record/texts/approval-text.ts';
import type { Covered } from '../../../src/session/covered.ts';
import { initialState } from '../../../src/session/state.ts';
import { aCommand, aPlan, aStep } from '../../support/plan.ts';

describe('the text of an approval of a command that was edited', () => {
  test('says that it was, why, and what the checklist has', () => {
    const edited = { written: 'curl -f shop:80\necho seen', reason: 'it listens on 81 tonight' };
    const text = textOf({ text: 'curl -f shop:81', edited });
    expect(text.split('\n').filter((line) => /^(?:edited|as written|command:)/.test(line))).toEqual([
      'edited before it runs: it listens on 81 tonight',
      'as written: curl -f shop:80',
      'as written: echo seen',
      'command: curl -f shop:81',
    ]);
    expect(text).toMatch(/^deploy-assist approval 4\n/);
    expect(isApprovalText(text)).toBe(true);
  });

  test('is another form than that of one as it is written', () => {
    expect(textOf({ text: 'curl -f shop:80' })).toMatch(/^deploy-assist approval 3\n(?!.*edited)/s);
  });
});

function textOf(parts: Pick<Covered, 'text' | 'edited'>): string {
  const plan = aPlan({ steps: [aStep('s1', 1, [aCommand('s1.i1', 10, 'curl -f shop:80', 'reads')])] });
  const cover = { item: 's1.i1', cwd: '/srv', host: 'web-1', environment: 'production', target: null, ...parts };
  const asked = {
    ...{ step: 's1', gate: 's1.i1', needed: 1, command: parts.text, environment: 'production', target: null },
    ...{ covers: [cover], nonce: 'n1', expires: '2026-11-20T03:00:00.000Z', journal: { size: 1, root: 'r' } },
  };
  return approvalText({ session: 'TEST01', plan, state: initialState, says: 'changes need it', asked });
}
