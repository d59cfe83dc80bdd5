import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../src/checklist/text/clauses.ts';
import { planOf } from '../plan-of.ts';

describe('clausesOf', () => {
  test.each([
    ['Weigh the sacks; on a wrong sum stop the mill', ['Weigh the sacks', 'on a wrong sum stop the mill']],
    ['Drain the tank: wait for the gauge to reach 0', ['Drain the tank', 'wait for the gauge to reach 0']],
    ['Put it back and stop the run — do not go on', ['Put it back', 'stop the run', 'do not go on']],
    ['Look once more, but do not touch it', ['Look once more', 'do not touch it']],
    ['Erst wiegen, dann warten', ['Erst wiegen', 'warten']],
    ['先称重；不符则停止', ['先称重', '不符则停止']],
    ['Call `a; b` twice: see `c - d`', ['Call `a; b` twice', 'see `c - d`']],
    ['Weigh the sacks, the bags and the boxes', []],
    ['The miller will fetch the sacks and then stop when he is at the gate', []],
    ['You will see the gate and then stop the cart', ['You will see the gate', 'stop the cart']],
    ['At 10:30, the mill (the old one) stands', []],
  ])('%s', (sentence, clauses) => {
    expect(clausesOf(sentence)).toEqual(clauses);
  });
});

test('a sentence of 90,000 characters is parted in the time that it takes to read it', () => {
  const begin = performance.now();
  expect(clausesOf(`${'wenn sofern '.repeat(7500)} and so on:`)).toEqual([]);
  expect(performance.now() - begin).toBeLessThan(1000);
});

describe('a stop in a later clause is one', () => {
  const gatesOf = (text: string) =>
    planOf(`## Go\n\n- [ ] a\n\n${text}\n`).gates.map(({ type, text: said }) => `${type}: ${said}`);

  test.each([
    ['The mill is slow: stop the rollout if a sack is lost', 'stop: stop the rollout if a sack is lost'],
    ['1. Weigh it — roll back if the sum is wrong', 'rollback: roll back if the sum is wrong'],
    ['- [ ] Weigh it; only then: do not proceed unless it is dry', 'proceed: do not proceed unless it is dry'],
  ])('%s', (text, gate) => {
    expect(gatesOf(text)).toEqual([gate]);
  });

  test('what a clause says of the thing named before it stops nothing', () => {
    expect(gatesOf('`wet` - A sack that is not yet dry stays behind.')).toEqual([]);
  });
});

describe('work beside a stop is still work', () => {
  const read = (text: string) => {
    const { steps, gates, waits } = planOf(`## Go\n\n${text}\n\n- [ ] a\n`);
    return {
      items: steps.flatMap(({ items }) => items.map(({ kind }) => kind)).slice(0, -1),
      gates: gates.map(({ type }) => type),
      waits: waits.length,
    };
  };

  test.each([
    ['Run `make mill`. Abort the deployment if it complains.', ['command'], ['stop'], 0],
    ['Run `make mill` on the host; on any failure roll back immediately.', ['command'], ['rollback'], 0],
    ['Run `make mill`. Never run it twice at once.', ['command'], ['soft'], 0],
    ['Run `make mill`. Wait for the tank to drain.', ['command', 'wait'], [], 1],
    ['If it complains, stop the rollout with `make halt`.', [], ['stop'], 0],
  ])('%s', (text, items, gates, waits) => {
    expect(read(text)).toEqual({ items, gates, waits });
  });
});
