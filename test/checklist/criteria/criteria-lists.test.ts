import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

function gatesIn(text: string) {
  return planOf(text).gates.map(({ line, type, conditions }) => ({
    line,
    type,
    conditions: conditions.map((condition) => condition.text),
  }));
}

const step = '## Bake\n\n- [ ] Heat the oven\n\n';

describe('criteria and what stands under their name', () => {
  test('are one stop with the list as its conditions: under a heading, a bold line, a lead or a bullet', () => {
    const list = '- smoke\n- no flour\n';
    const conditions = ['smoke', 'no flour'];
    expect(gatesIn(`${step}## Abort criteria\n\n${list}`)).toEqual([{ line: 5, type: 'stop', conditions }]);
    expect(gatesIn(`${step}**No-go triggers**\n\n${list}`)).toEqual([{ line: 5, type: 'stop', conditions }]);
    expect(gatesIn(`${step}Automatic rollback limits:\n\n${list}`)).toEqual([
      { line: 5, type: 'rollback', conditions },
    ]);
    expect(gatesIn(`${step}- **Halt conditions**:\n  - smoke\n  - no flour\n`)).toEqual([
      { line: 5, type: 'stop', conditions },
    ]);
    expect(gatesIn(`${step}- **Exit criteria**:\n  - brown\n  - dry\n`)).toEqual([
      { line: 5, type: 'soft', conditions: ['brown', 'dry'] },
    ]);
  });

  test('are a stop with what stands behind a colon', () => {
    expect(gatesIn(`${step}- 回滚条件：炉温超过 300 度\n`)).toEqual([
      { line: 5, type: 'rollback', conditions: ['炉温超过 300 度'] },
    ]);
    expect(gatesIn(`${step}- **Exit criteria**: n/a\n- **Abort criteria**: none yet\n`)).toEqual([]);
  });

  test('may be the rows of a table', () => {
    const table = '| Dough | Limit |\n| --- | --- |\n| Rye | dry |\n| Wheat | grey |\n';
    expect(gatesIn(`${step}## Rollback triggers\n\n${table}`)).toEqual([
      { line: 5, type: 'rollback', conditions: ['Rye | dry', 'Wheat | grey'] },
    ]);
    expect(gatesIn(`${step}## Promotion criteria\n\n${table}`)).toEqual([
      { line: 5, type: 'soft', conditions: ['Rye | dry', 'Wheat | grey'] },
    ]);
  });

  test('stand in parts below one heading', () => {
    const parts = '### Critical triggers\n\n- smoke\n\n### Warning triggers\n\n- smell\n';
    expect(gatesIn(`${step}## Rollback triggers\n\n${parts}`)).toEqual([
      { line: 7, type: 'rollback', conditions: ['smoke'] },
      { line: 11, type: 'rollback', conditions: ['smell'] },
    ]);
  });

  test('of going on stay boxes where they are boxes', () => {
    const { gates, tasks } = planOf(`${step}## Exit criteria\n\n- [ ] brown\n- [ ] dry\n`);
    expect(gates).toEqual([]);
    expect(tasks.filter(({ step: owner }) => owner !== null)).toHaveLength(3);
    const all = planOf(`${step}## Exit criteria (all must pass)\n\n- [ ] brown\n- [ ] dry\n`);
    expect(all.gates).toMatchObject([{ line: 5, type: 'soft', conditions: [{ text: 'brown' }, { text: 'dry' }] }]);
    expect(all.tasks.filter(({ step: owner }) => owner !== null)).toHaveLength(3);
  });
});

test('"Go:" and "No-go:" lead to what is decided by', () => {
  expect(gatesIn(`${step}Go:\n\n- brown\n\nNo-go:\n\n- black\n`)).toEqual([
    { line: 5, type: 'soft', conditions: ['brown'] },
    { line: 9, type: 'stop', conditions: ['black'] },
  ]);
});
