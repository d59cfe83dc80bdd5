import { describe, expect, test } from 'vitest';
import { approvalStory } from '../../../src/record/report/approval-story.ts';
import type { EventData, NewEvent, SessionEvent } from '../../../src/session/events.ts';
import { fold } from '../../../src/session/evolve.ts';
import { initialState } from '../../../src/session/state.ts';
import { aCommand, aPlan, aStep, opened, ran } from '../../support/plan.ts';

type Requested = Partial<EventData<'run.requested'>>;

/** What cannot have been when this ran after somebody approved it in `/srv`, with a front matter that asks for one approval in staging and production. */
function found(run: Requested, approved = true, times = 1): string[] {
  const plan = aPlan({
    steps: [aStep('s2', 1, [aCommand('s2.i1', 20, './migrate', 'changes')])],
    gates: [],
    approvals: ['production', 'staging'].map((environment) => ({ environment, count: 1 })),
  });
  const asking = { step: 's2', gate: 's2.i1', nonce: 'n1' };
  const asked: EventData<'approval.asked'> = {
    ...asking,
    text: '',
    needed: 1,
    command: './migrate',
    environment: 'production',
    target: 'db',
    cwd: '/srv',
    expires: '2026-11-20T03:00:00.000Z',
    journal: { size: 1, root: 'r' },
  };
  const given = { ...asking, principal: 'bob', key: 'k', signature: 'd', via: 'login', trust: null } as const;
  const [request] = ran('s2', 's2.i1', 'r1').filter(({ type }) => type === 'run.requested');
  if (request?.type !== 'run.requested') throw new Error('nothing ran');
  const stored: NewEvent[] = [
    opened(),
    ...(approved
      ? [
          { type: 'approval.asked' as const, data: asked },
          { type: 'approval.given' as const, data: given },
        ]
      : []),
    ...Array.from({ length: times }, (_, index) => ({
      ...request,
      data: { ...request.data, run: `r${index}`, text: './migrate', cwd: '/srv', environment: 'production', ...run },
    })),
  ];
  const envelope = { epoch: 1, time: '2026-11-20T02:00:00.000Z', mono: 1, actor: { id: 'ann', basis: 'login uid' } };
  const events = stored.map((event, at) => ({ ...event, ...envelope, seq: at + 1 }) as SessionEvent);
  return approvalStory({ plan, events, state: fold(events, initialState) }).findings.map(({ code }) => code);
}

const phrase = { confirmation: { how: 'phrase', phrase: 'production 1' } } as const;
const yes = { confirmation: { how: 'yes' } } as const;

describe('a command that waits for an approval', () => {
  test.each<[what: string, run: Requested, approved: boolean, findings: string[]]>([
    ['was approved', phrase, true, []],
    ['was not approved', phrase, false, ['approval-missing']],
    ['was approved in another folder', { ...phrase, cwd: '/srv/old' }, true, ['approval-missing']],
    [
      'changes staging, where no phrase is typed',
      { ...yes, environment: 'staging', effect: 'changes' },
      false,
      ['approval-missing'],
    ],
    ['changes files of the checkout alone', { ...yes, effect: 'files' }, false, []],
    ['is of a journal that says no effect, and had no phrase', { ...yes, environment: 'staging' }, false, []],
    ['changes what nobody named', { ...yes, environment: 'local', effect: 'changes' }, false, []],
  ])('%s', (_what, run, approved, findings) => {
    expect(found(run, approved)).toEqual(findings);
  });

  test('is approved anew each time that it runs', () => {
    expect(found(phrase, true, 2)).toEqual(['approval-missing']);
  });
});
