import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { FoundTarget } from '../../../src/session/fingerprint-event.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { ann, openSmall, smallWorld, succeeded } from '../small-world.ts';

const run = (item: string) => ({ do: 'run', step: 's1', item, confirm: { how: 'yes' } }) as const;

/** A world whose commands change a database that answers when the test says so. */
function overDatabase() {
  const small = smallWorld();
  const { survey } = small.world;
  small.world.survey = async (...asked) => {
    const found = await survey(...asked);
    return { ...found, facts: { ...found.facts, effect: 'changes', onlyFiles: false } };
  };
  const looks: ((found: FoundTarget) => void)[] = [];
  small.world.fingerprint = () => new Promise((resolve) => looks.push(resolve));
  return { small, looks };
}

const why = (notTaken: string): FoundTarget => ({ notTaken });

test('what a database was stands before the request of its change, by the program, and what it is stands after its end', async () => {
  const { small, looks } = overDatabase();
  const { session, told, started, endings } = openSmall(temporaryFolder(), small);
  const acted = session.act(run('s1.i1'), ann);
  await sleep(5);
  expect(started).toEqual([]);
  looks[0]?.(why('one'));
  await acted;
  endings.get('run-1')?.end(succeeded);
  await sleep(5);
  expect(session.busy).toBe(true);
  looks[1]?.(why('two'));
  await sleep(5);
  expect(session.busy).toBe(false);
  expect(told.map(({ type }) => type)).toEqual([
    'target.fingerprinted',
    'step.entered',
    'run.requested',
    'run.ended',
    'target.fingerprinted',
  ]);
  const [first, last] = [told.at(0), told.at(-1)];
  expect(first).toMatchObject({
    actor: { id: 'deploy-assist' },
    data: { run: 'run-1', when: 'before', found: { notTaken: 'one' } },
  });
  expect(last).toMatchObject({ data: { run: 'run-1', when: 'after', found: { notTaken: 'two' } } });
});

test('the next run waits until it is known what the one before it left', async () => {
  const { small, looks } = overDatabase();
  const { session, told, endings } = openSmall(temporaryFolder(), small);
  const acted = session.act(run('s1.i1'), ann);
  await sleep(5);
  looks[0]?.(why('one'));
  await acted;
  endings.get('run-1')?.end(succeeded);
  await sleep(5);
  const again = session.act(run('s1.i1'), ann);
  await sleep(5);
  expect(looks).toHaveLength(2);
  looks[1]?.(why('two'));
  await sleep(5);
  looks[2]?.(why('three'));
  await again;
  const found = told.flatMap(({ type, data }) => (type === 'target.fingerprinted' ? [data.found] : []));
  expect(found).toEqual([why('one'), why('two'), why('three')]);
});

test('of what only reads nothing is taken', async () => {
  const { small, looks } = overDatabase();
  const { survey } = small.world;
  small.world.survey = async (...asked) => {
    const found = await survey(...asked);
    return { ...found, facts: { ...found.facts, effect: 'reads' } };
  };
  const { session, started } = openSmall(temporaryFolder(), small);
  await session.act(run('s1.i1'), ann);
  expect([started, looks]).toEqual([['run-1'], []]);
});
