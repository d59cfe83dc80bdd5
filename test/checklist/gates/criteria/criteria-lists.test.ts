import { describe, expect, test } from 'vitest';
import { planOf } from '../../plan-of.ts';

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

  test('have a name, also where it begins like a stop or asks for them', () => {
    const list = '  - smoke\n  - no flour\n';
    const conditions = ['smoke', 'no flour'];
    expect(gatesIn(`${step}- **No-Go-Kriterien**:\n${list}`)).toEqual([{ line: 5, type: 'stop', conditions }]);
    expect(gatesIn(`${step}- **When to roll back:**\n${list}`)).toEqual([{ line: 5, type: 'rollback', conditions }]);
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

  test('stand below the headings that a lead above them leads to', () => {
    const parts = 'The oven pauses by itself if any of:\n\n### Oven\n\n- smoke\n\n### Flour\n\n- none\n';
    expect(gatesIn(`${step}## Halt rules\n\n${parts}`)).toEqual([
      { line: 7, type: 'stop', conditions: ['smoke', 'none'] },
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

test('numbered criteria are looked at, and are no steps', () => {
  const { steps, gates } = planOf('## Bake\n\n1. Heat it\n2. Push it in\n\n## Exit criteria\n\n1. brown\n2. dry\n');
  expect(steps.map(({ title }) => title)).toEqual(['1. Heat it', '2. Push it in']);
  expect(gates).toMatchObject([{ line: 6, type: 'soft', conditions: [{ text: 'brown' }, { text: 'dry' }] }]);
});

test('numbered criteria are asked once under a heading that is numbered itself', () => {
  const { steps, gates } = planOf(
    '## Bake\n\n1. Heat it\n2. Push it in\n\n## 7) Exit-Kriterien\n\n- braun\n- trocken\n',
  );
  expect(steps).toHaveLength(2);
  expect(gates).toMatchObject([{ line: 6, type: 'soft', conditions: [{ text: 'braun' }, { text: 'trocken' }] }]);
});

test('what is done one by one is done, also below the name of criteria', () => {
  const { steps, gates } = planOf('## Bake\n\n1. Heat it\n\n## Release gates\n\n1. Run the proof\n2. Ask the baker\n');
  expect(steps.map(({ title }) => title).slice(-2)).toEqual(['1. Run the proof', '2. Ask the baker']);
  expect(gates).toEqual([]);
});

describe('a lead that opens a case over its list', () => {
  test.each([
    ['Going back to the old oven, a rollback, is right when any of these holds:', 'rollback'],
    ['Manual rollback is required when:', 'rollback'],
    ['Der Rollback ist fällig, sobald eine der folgenden Bedingungen eintritt:', 'rollback'],
    ['Le rollback est décidé si:', 'rollback'],
    ['O rollback é obrigatório se ocorrer:', 'rollback'],
    ['Откат делаем, если выполнено одно из условий:', 'rollback'],
    ['The loaf counts as done only if:', 'soft'],
    ['Un pan sólo puede salir si:', 'soft'],
    ['次の条件を満たしたらリリースする：', 'soft'],
    ['아래 조건이 충족되면 배포한다:', 'soft'],
    ['Roll back in the following cases:', 'rollback'],
    ['In folgenden Fällen nicht fortfahren:', 'proceed'],
    ['Arrêter la livraison dans les cas suivants :', 'stop'],
    ['No continuar en los siguientes casos:', 'proceed'],
    ['Não prosseguir nos seguintes casos:', 'proceed'],
    ['Откат в следующих случаях:', 'rollback'],
    ['出现以下任一情况，停止发布：', 'stop'],
    ['如有下列情况之一，不得上线：', 'proceed'],
    ['以下のいずれかに該当する場合、リリースを中止する：', 'stop'],
    ['以下の場合はリリースを中止する。', 'stop'],
    ['다음 중 하나라도 해당하면 배포를 중단한다:', 'stop'],
    ['در موارد زیر فوراً بازگشت:', 'rollback'],
    ['El despliegue se bloquea si:', 'stop'],
    ['Релиз блокируется, если:', 'stop'],
  ])('%s', (lead, type) => {
    expect(gatesIn(`${step}${lead}\n\n- smoke\n- no flour\n`)).toEqual([
      { line: 5, type, conditions: ['smoke', 'no flour'] },
    ]);
  });

  test.each(['No rollback is needed if:', 'Use the small oven if:', 'A rollback keeps:'])('is none in "%s"', (lead) => {
    expect(gatesIn(`${step}${lead}\n\n- smoke\n- no flour\n`)).toEqual([]);
  });

  test('at the head of a way back says when it is taken, in its own words', () => {
    expect(
      gatesIn(`${step}## Rollback\n\n**Use it if any of these occurs:**\n\n- smoke\n\n1. \`./back.sh\`\n`),
    ).toEqual([{ line: 7, type: 'rollback', conditions: ['smoke'] }]);
    expect(gatesIn(`${step}## Rollback\n\n**Trigger**: smoke in the shop\n\n1. \`./back.sh\`\n`)).toEqual([
      { line: 7, type: 'rollback', conditions: ['smoke in the shop'] },
    ]);
  });
});

describe('cases, and below them what is done then', () => {
  test.each([
    ['In any of these cases, stop and call the baker.', 'stop'],
    ['→ Roll back at once.', 'rollback'],
    ['In diesen Fällen sofort zurückrollen.', 'rollback'],
    ['Dans ces cas, arrêter la fournée.', 'stop'],
    ['Nesses casos, fazer rollback.', 'rollback'],
    ['В этих случаях откат.', 'rollback'],
    ['出现以上任一情况，回滚。', 'rollback'],
    ['上記のいずれかに該当する場合、ロールバック', 'rollback'],
  ])('%s', (then, type) => {
    expect(gatesIn(`${step}Look:\n\n- smoke\n- no flour\n\n${then}\n`)).toEqual([
      { line: 10, type, conditions: ['smoke', 'no flour'] },
    ]);
  });

  test('is none where nothing ends, or no list stands above', () => {
    expect(gatesIn(`${step}- smoke\n- no flour\n\nIn any of these cases, open a window.\n`)).toEqual([]);
    expect(gatesIn(`${step}Look at it.\n\n→ The rollback page\n`)).toEqual([]);
  });
});

test('the caption of a table names what its rows are', () => {
  expect(gatesIn(`${step}Table 2: rollback limits\n\n| Dough | Limit |\n| --- | --- |\n| Rye | dry |\n`)).toEqual([
    { line: 5, type: 'rollback', conditions: ['Rye | dry'] },
  ]);
});

describe('a label in front of what has to be so', () => {
  test.each([
    'Prerequisite: the second oven must be cold',
    '**Precondition:** no cart is on the road',
    'Voraussetzung: der zweite Ofen ist kalt',
    'Prérequis : le second four doit être froid',
    'Requisito previo: el segundo horno debe estar frío',
    'Условие: вторая печь холодная',
    '条件：第二台烤炉已经冷却',
    '前提条件: 二台目の窯が冷えている',
    '전제 조건: 두 번째 오븐이 식어 있다',
  ])('%s', (text) => {
    expect(gatesIn(`${step}${text}\n`)).toMatchObject([{ line: 5, type: 'soft' }]);
  });

  test.each([
    'Prerequisites: flour, salt, yeast',
    'Conditions: see below',
    'Voraussetzungen: Mehl, Salz',
    '条件：以下三项',
  ])('is none before a list of things: %s', (text) => {
    expect(gatesIn(`${step}${text}\n`)).toEqual([]);
  });
});

describe('a heading', () => {
  test('that holds only in a case is listed as a stop, and asked with what is done there', () => {
    const { gates, steps } = planOf(
      `${step}## Step 2: Sweep (only if flour was spilt)\n\n\`\`\`bash\n./sweep\n\`\`\`\n`,
    );
    expect(gates).toMatchObject([{ line: 5, type: 'soft', step: null }]);
    expect(steps.at(-1)?.items).toMatchObject([{ condition: 'only if flour was spilt' }]);
  });

  test('that is shouted is a stop behind what stands under it', () => {
    expect(gatesIn(`${step}## IMPORTANT: bake at night\n\n\`\`\`bash\n./bake\n\`\`\`\n`)).toMatchObject([
      { line: 5, type: 'soft' },
    ]);
  });
});

describe('what has to be so beforehand', () => {
  const states = '- The oven is hot\n- Flour and salt\n- No cart is on the road\n';
  const conditions = ['The oven is hot', 'No cart is on the road'];

  test('is asked where nothing else asks it, and a thing to have is none', () => {
    expect(gatesIn(`## Preconditions\n\n${states}\n${step}`)).toEqual([{ line: 1, type: 'soft', conditions }]);
    expect(gatesIn(`## Prerequisites\n\n- Flour\n- Salt\n\n${step}`)).toEqual([]);
  });

  test('is asked by its ticks where the bullets are tasks', () => {
    const { gates, steps } = planOf(`## Preconditions\n\n${states}\n## Bake\n\n1. Heat it\n2. Push it in\n`);
    expect(gates).toEqual([]);
    expect(steps[0]?.items).toHaveLength(3);
  });

  test('may stand below a lead in a step', () => {
    expect(gatesIn(`## Step 1\n\nPreconditions:\n\n${states}\n\`\`\`bash\n./bake\n\`\`\`\n`)).toEqual([
      { line: 3, type: 'soft', conditions },
    ]);
  });

  test('is a stop behind the command of a numbered item that shows it', () => {
    const { gates, steps } = planOf(
      '## Pre-flight\n\n1. **The oven is cold.** Run `systemctl status oven` and look.\n2. The door is shut.\n\n## Bake\n\n1. Heat it\n',
    );
    expect(gates).toMatchObject([{ line: 3, type: 'soft', text: 'The oven is cold.', after: steps[0]?.items[0]?.id }]);
  });
});

test('a heading of what all has to be so stops behind its boxes, whatever one of them ends', () => {
  const stops = gatesIn(
    '## Before the oven (ALL ✅ before step 1)\n\n- [ ] Flour is there\n- [ ] Oven is cold (otherwise STOP)\n',
  );
  expect(stops).toContainEqual({
    line: 1,
    type: 'soft',
    conditions: ['Flour is there', 'Oven is cold (otherwise STOP)'],
  });
  expect(stops.map(({ line }) => line)).toEqual([1, 4]);
});
