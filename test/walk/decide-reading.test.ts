import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { isExample } from '../../src/plan/plan-as-read.ts';
import type { Decision } from '../../src/session/events.ts';
import { initialState, type SessionState } from '../../src/session/state.ts';
import { definitionOf } from '../../src/steps/index.ts';
import type { Action, BlockFacts, Facts } from '../../src/walk/action.ts';
import { completion } from '../../src/walk/completion.ts';
import { decide } from '../../src/walk/decide.ts';
import { blockInDoubt } from '../../src/walk/readings.ts';
import { walk } from '../../src/walk/walk.ts';
import { planOf } from '../checklist/plan-of.ts';
import { folded, requested, someFacts } from '../support/plan.ts';

const now = { time: '2026-11-20T02:00:00.000Z', mono: 0, id: 'r1' };
const facts: Facts = { ...someFacts, effect: 'reads', confidence: 'C', environment: 'local', protected: false };
const fresh: BlockFacts = { sha256: 'b'.repeat(64), remembered: null, trouble: null };

const statements = 'SELECT count(*) FROM orders;\nSELECT max(id) FROM orders;';
const mixed = 'uptime\nSELECT count(*) FROM orders;\nsystemctl restart shop';
const inBash = (text: string) => planOf(`# Deploy\n\n## Look\n\n\`\`\`bash\n${text}\n\`\`\`\n\n- [ ] All is well\n`);

type Said = { state?: SessionState; block?: BlockFacts; reason?: string };

function read(plan: Plan, answer: Extract<Action, { do: 'read' }>['answer'], said: Said = {}) {
  const { state = initialState, block = fresh, reason } = said;
  const [item] = itemsOf(plan, state);
  const action = {
    do: 'read',
    step: stepOf(plan),
    item: item?.id ?? '',
    answer,
    ...(reason ? { reason } : {}),
  } as const;
  return decide({ plan, state, now, block }, action);
}

const stepOf = (plan: Plan) => plan.steps[0]?.id ?? '';
const itemsOf = (plan: Plan, state: SessionState) =>
  walk(plan, state).steps[0]?.lane.items.filter((item) => definitionOf(item).sureness) ?? [];
const programsOf = (plan: Plan, state: SessionState) =>
  itemsOf(plan, state).map((item) => definitionOf(item).program(item)?.by ?? 'nothing');

function saidToBe(plan: Plan, ...answers: Parameters<typeof read>[1][]): SessionState {
  return answers.reduce(
    (state, answer) => said(read(plan, answer, { state, reason: 'not needed on this host' }), state),
    initialState,
  );
}

function said(decision: Decision, from: SessionState): SessionState {
  if ('refused' in decision) throw new Error(decision.refused);
  return folded(decision, from);
}

function run(plan: Plan, state: SessionState, how: 'key' | 'go' | 'yes') {
  const [item] = itemsOf(plan, state);
  const decision = decide(
    { plan, state, now, facts },
    { do: 'run', step: stepOf(plan), item: item?.id ?? '', confirm: { how } },
  );
  return 'refused' in decision ? decision.refused : decision.map(({ type }) => type);
}

describe('a block in doubt', () => {
  test('runs nothing before somebody said what it is, whatever is pressed', () => {
    const plan = inBash(statements);
    for (const how of ['key', 'go', 'yes'] as const)
      expect(run(plan, initialState, how)).toMatch(/in doubt .* Say it first/);
  });
  test('is not repeated behind a wait either', () => {
    const plan = planOf(`# Deploy\n\n## Look\n\n\`\`\`bash\n${statements}\n\`\`\`\n\n## Soak (5 minutes)\n\nWait.\n`);
    const [step] = plan.steps;
    const soak = plan.steps[1];
    const wait = soak?.items.find(({ kind }) => kind === 'wait');
    const at = { step: soak?.id ?? '', item: wait?.id ?? '' };
    const state = folded([{ type: 'wait.started', data: { ...at, minimum: 300, maximum: 300, mono: 0 } }]);
    const probe = { step: step?.id ?? '', item: step?.items[0]?.id ?? '' };
    const planned = (from: SessionState) =>
      decide({ plan, state: from, now, facts }, { do: 'planProbe', ...at, probe, everyS: 60 });
    expect(planned(state)).toEqual({ refused: expect.stringMatching(/Say it first/) });
    const items = step?.items.map(({ id }) => id) ?? [];
    const answer = { step: probe.step, items, block: 5, sha256: fresh.sha256, answer: 'database' } as const;
    expect(planned(folded([{ type: 'reading.answered', data: answer }], state))).toMatchObject([
      { type: 'probe.planned' },
    ]);
  });
  test('that is for the shell goes through bash, with g and y', () => {
    const plan = inBash(statements);
    const state = saidToBe(plan, 'shell');
    expect(programsOf(plan, state)).toEqual(['shell', 'shell']);
    expect([run(plan, state, 'key'), run(plan, state, 'go')]).toEqual(Array(2).fill('Press g, then y, to run this.'));
    expect(run(plan, state, 'yes')).toEqual(['run.requested']);
  });
  test('that is for the database is fed to it as statements', () => {
    const plan = inBash(statements);
    expect(programsOf(plan, saidToBe(plan, 'database'))).toEqual(['database', 'database']);
  });
  test('that is done by hand runs nothing, and is ticked', () => {
    const plan = inBash(statements);
    const state = saidToBe(plan, 'byHand');
    expect(programsOf(plan, state)).toEqual(['nothing', 'nothing']);
    expect(run(plan, state, 'yes')).toMatch(/done by hand/);
    const [item] = itemsOf(plan, state);
    const ticked = decide(
      { plan, state, now },
      { do: 'answer', step: stepOf(plan), items: [item?.id ?? ''], answer: 'done' },
    );
    expect(ticked).toMatchObject([{ type: 'check.answered' }]);
  });
  test('that is skipped needs a reason, and each item of it is a deviation', () => {
    const plan = inBash(statements);
    expect(read(plan, 'skip')).toEqual({ refused: expect.stringMatching(/needs a reason/) });
    const state = saidToBe(plan, 'skip');
    const view = walk(plan, state);
    expect(view.current?.next).toMatchObject({ item: { title: 'All is well' } });
    expect(completion(view, state).deviations.map(({ reason }) => reason)).toEqual(
      Array(2).fill('not needed on this host'),
    );
  });
  test('of commands and statements goes where it was told apart to go, or whole to the shell, never whole to a database', () => {
    const plan = inBash(mixed);
    expect(programsOf(plan, saidToBe(plan, 'both'))).toEqual(['shell', 'database', 'shell']);
    expect(programsOf(plan, saidToBe(plan, 'shell'))).toEqual(['shell', 'shell', 'shell']);
    expect(read(plan, 'database')).toEqual({ refused: expect.stringMatching(/cannot be read so/) });
  });
  test('that opens a client is fed to that client, and to no other database', () => {
    const plan = inBash('psql "$DATABASE_URL"\nSELECT 1;');
    expect(programsOf(plan, saidToBe(plan, 'shell'))).toEqual(['client']);
    expect(read(plan, 'database')).toEqual({ refused: expect.stringMatching(/Not all of it reads as SQL/) });
  });
  test('is never taken to be more harmless as a shell than it was as SQL', () => {
    const plan = inBash('DELETE FROM orders;');
    expect(itemsOf(plan, saidToBe(plan, 'shell'))[0]?.effect).toBe('destroys');
  });
});

describe('what was said of a block', () => {
  test('is one event for all of it, with the digest of its text', () => {
    const plan = inBash(mixed);
    const items = itemsOf(plan, initialState).map(({ id }) => id);
    expect(read(plan, 'both')).toEqual([
      { type: 'step.entered', data: { step: stepOf(plan) } },
      { type: 'reading.answered', data: { step: stepOf(plan), items, block: 5, sha256: fresh.sha256, answer: 'both' } },
    ]);
  });
  test('can be changed, also from skipped, until something of it has run', () => {
    const plan = inBash(statements);
    const skipped = saidToBe(plan, 'byHand', 'skip');
    const state = said(read(plan, 'shell', { state: skipped }), skipped);
    expect(walk(plan, state).current?.next).toMatchObject({
      item: { id: itemsOf(plan, state)[0]?.id },
      status: 'notStarted',
    });
    const ran = folded([requested(stepOf(plan), itemsOf(plan, state)[0]?.id ?? '', 'a')], state);
    expect(read(plan, 'byHand', { state: ran })).toEqual({ refused: expect.stringMatching(/has already run/) });
  });
  test('leaves alone what was skipped for a reason of its own', () => {
    const plan = inBash(statements);
    const [item] = itemsOf(plan, initialState);
    const skipped = folded([
      { type: 'step.skipped', data: { step: stepOf(plan), item: item?.id ?? '', reason: 'looked at before' } },
    ]);
    const state = said(read(plan, 'shell', { state: skipped }), skipped);
    expect(state.steps[stepOf(plan)]?.items[item?.id ?? '']?.skipped?.reason).toBe('looked at before');
  });
  test('in an earlier session is taken over with its time and its reason, and only when asked for', () => {
    const plan = inBash(statements);
    const remembered = { answer: 'skip', at: '2026-11-01T10:00:00.000Z', reason: 'not needed here' } as const;
    const block = { ...fresh, remembered };
    expect(run(plan, initialState, 'yes')).toMatch(/Say it first/);
    expect(read(plan, 'remembered', { block })).toContainEqual({
      type: 'reading.answered',
      data: expect.objectContaining({ answer: 'skip', remembered: remembered.at, reason: remembered.reason }),
    });
    expect(read(plan, 'remembered')).toEqual({ refused: expect.stringMatching(/Nothing is remembered/) });
  });
  test('is not asked where there is no doubt', () => {
    expect(read(inBash('uptime'), 'shell')).toEqual({ refused: expect.stringMatching(/in no doubt/) });
  });
  test('holds in a way back as well: a block is one block wherever its items went', () => {
    const plan = planOf(`# Deploy\n\n## Deploy\n\n- [ ] Ship it\n\n## Rollback\n\n\`\`\`bash\n${statements}\n\`\`\`\n`);
    const back = plan.rollbacks[0];
    const item = back?.items.find((one) => definitionOf(one).sureness);
    const decision = decide(
      { plan, state: initialState, now, block: fresh },
      { do: 'read', step: back?.id ?? '', item: item?.id ?? '', answer: 'database' },
    );
    expect(decision).toMatchObject([{ type: 'reading.answered', data: { step: back?.id, answer: 'database' } }]);
  });
  test('is said of the lines in doubt alone: the rest of the block stays what it is, and is not skipped with them', () => {
    const plan = inBash('# Put out the oven\noven stop 1\n# Example:\noven stop 2050\n# Look\nsystemctl status oven');
    const items = plan.steps[0]?.items.filter((item) => definitionOf(item).sureness) ?? [];
    const [first, shown, last] = items.map(({ id }) => id);
    const skip = decide(
      { plan, state: initialState, now, block: fresh },
      { do: 'read', step: stepOf(plan), item: shown ?? '', answer: 'skip', reason: 'not needed on this host' },
    );
    expect(skip).toContainEqual({ type: 'reading.answered', data: expect.objectContaining({ items: [shown] }) });
    const state = said(skip, initialState);
    const kept = state.steps[stepOf(plan)]?.items ?? {};
    expect([first, shown, last].map((id) => kept[id ?? '']?.skipped !== undefined)).toEqual([false, true, false]);
  });
});

describe('what the text calls an example', () => {
  const shown = '# Put out the oven\noven stop 1\n# Example:\noven stop 2050';

  test('asks apart from what is in doubt for another reason in the same block', () => {
    const plan = inBash(`oven stop 1\noven list\nbash: oven: command not found\n${shown}`);
    const [lane] = walk(plan, initialState).steps;
    const doubted = lane?.lane.items.filter((item) => definitionOf(item).sureness?.(item).confidence === 'C') ?? [];
    const blocks = doubted.map((item) => lane && blockInDoubt(plan, lane.lane, item));
    expect(blocks.map((block) => block?.example)).toContain(true);
    for (const block of blocks)
      for (const item of block?.places.flatMap(({ items }) => items) ?? [])
        expect(isExample(item)).toBe(block?.example);
  });

  test('cannot be done by hand, and a stop below it is asked though it was not run', () => {
    const plan = inBash(`uptime\n# STOP if the oven is on\n${shown}\n# STOP if the oven is hot`);
    const items = itemsOf(plan, initialState);
    const at = { step: stepOf(plan), item: items.at(-1)?.id ?? '' };
    expect(decide({ plan, state: initialState, now, block: fresh }, { do: 'read', ...at, answer: 'byHand' })).toEqual({
      refused: expect.stringMatching(/cannot be read so/),
    });
    const left = { step: at.step, items: items.map(({ id }) => id), answer: 'notApplicable' } as const;
    const state = folded([{ type: 'check.answered', data: left }]);
    const gates = walk(plan, state).steps[0]?.stops.flatMap((stop) => (stop.kind === 'gate' ? [stop.status] : []));
    expect(gates).toEqual(['clear', 'clear']);
    const open = { ...left, items: [at.item] };
    const only = walk(plan, folded([{ type: 'check.answered', data: open }])).steps[0]?.stops;
    expect(only?.flatMap((stop) => (stop.kind === 'gate' ? [stop.status] : []))).toEqual(['open', 'open']);
  });
});
