import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

/** The gates of a checklist in which some text stands between two steps, from line 9 on. */
function gatesWith(text: string) {
  return planOf(
    `# Move\n\n## 1. Go\n\n\`\`\`bash\n./a.sh\n\`\`\`\n\n${text}\n\n## 2. Look\n\n\`\`\`bash\n./b.sh\n\`\`\`\n`,
  ).gates.map(({ line, type, conditions }) => [line, type, conditions.map(({ text: said }) => said)]);
}

const both = '- the app is down\n- the queue grows';
const cases = ['the app is down', 'the queue grows'];

describe('a heading that announces when the work ends', () => {
  test.each([
    '### Stop conditions',
    '### 6. Stop conditions (stop the move)',
    '### Abort Criteria',
    '### When to stop and escalate',
    '### No-Go Criteria',
    '### Abbruchkriterien',
    '### Wann abbrechen?',
    "### Critères d'arrêt",
    '### Critérios de parada',
    '### Условия остановки',
    '### 停止条件',
    '### 中止条件',
    '### 중단 조건',
  ])('%s', (heading) => {
    expect(gatesWith(`${heading}\n\n${both}`)).toEqual([[9, 'stop', cases]]);
  });

  test('leads back where it says so', () => {
    expect(gatesWith(`### Rollback triggers\n\n${both}`)).toEqual([[9, 'rollback', cases]]);
  });
});

describe('a lead over its cases', () => {
  test.each([
    ['**Stop conditions**', 'stop'],
    ['**Blocking issues (any of these stops the move):**', 'stop'],
    ['**GO only if:**', 'proceed'],
    ['All of the following must be true before continuing:', 'soft'],
    ['**Gate to phase 2:**', 'soft'],
    ['You **MUST NOT** do any of the following:', 'soft'],
    ['The following are strictly forbidden:', 'soft'],
    ['Folgendes ist verboten:', 'soft'],
    ['禁止以下操作：', 'soft'],
  ])('%s', (lead, type) => {
    expect(gatesWith(`${lead}\n\n${both}`)).toEqual([[9, type, cases]]);
  });

  test('is a stop by what is said below its list', () => {
    expect(gatesWith(`If any of these happen:\n\n${both}\n\nStop the deployment and call Ann.`)).toEqual([
      [9, 'stop', cases],
    ]);
    expect(gatesWith(`If any of these happen:\n\n${both}\n\n**Then you must:**\n\n- Roll back\n- Call Ann`)).toEqual([
      [9, 'rollback', cases],
    ]);
    expect(gatesWith(`If any of these happen:\n\n${both}\n\nTell Ann.`)).toEqual([]);
  });

  test('adds no work behind the stop that its own words are', () => {
    const plan = planOf(`## 1. Go\n\n- [ ] one\n\nIf any of these happen:\n\n${both}\n\nStop the deployment.\n`);
    expect(plan.steps.flatMap(({ items }) => items)).toHaveLength(1);
  });

  test('may be a bullet over bullets', () => {
    expect(gatesWith('- If the tests fail:\n  - stop the deployment\n  - call Ann')).toEqual([
      [9, 'stop', ['If the tests fail']],
    ]);
  });
});

test('boxes below a ban are ticked where they say that it is kept', () => {
  const steps = (box: string) =>
    planOf(`## Go\n\n- [ ] one\n\n**You must not do any of these:**\n\n- [ ] ${box}\n`).tasks;
  expect(steps('Will NOT touch the proxy').map(({ step }) => step)).toEqual(['s1', 's1']);
  expect(steps('Touch the proxy').map(({ step }) => step)).toEqual(['s1', null]);
});

describe('a table of cases and what is done', () => {
  const table = (header: string, ...rows: string[]) => [header, '|---|---|', ...rows].join('\n');

  test('stops and leads back by its column of actions', () => {
    expect(
      gatesWith(
        table(
          '| Signal | Action |',
          '| Errors > 5% | Roll back at once |',
          '| A mismatch | Abort |',
          '| Slow | Wait |',
        ),
      ),
    ).toEqual([
      [11, 'rollback', ['Errors > 5%']],
      [12, 'stop', ['A mismatch']],
    ]);
  });

  test('says nothing of levels, or in a column of another name', () => {
    expect(gatesWith(table('| Severity | Action |', '| Major | Roll back |'))).toEqual([]);
    expect(gatesWith(table('| Command | Meaning |', '| abort | Stop here |'))).toEqual([]);
  });
});

describe('a comment in a block', () => {
  test.each([
    ['If this fails, stop here', 'stop'],
    ['any failure here blocks the release', 'stop'],
    ['STOP: look at it with Ann before the next command', 'soft'],
    ['STOP HERE', 'soft'],
  ])('%s', (comment, type) => {
    const { gates } = planOf(`## Go\n\n\`\`\`bash\n./a.sh\n# ${comment}\n./b.sh\n\`\`\`\n`);
    expect(gates).toMatchObject([{ line: 5, type }]);
  });

  test.each(['Stop the old service', 'STOP signal', 'PAUSE: 10 seconds'])('%s stops nothing', (comment) => {
    expect(planOf(`## Go\n\n\`\`\`bash\n./a.sh\n# ${comment}\n./b.sh\n\`\`\`\n`).gates).toEqual([]);
  });
});

describe('a lead that names trouble over what is done then', () => {
  test.each([
    ['Bei Problemen an der Kasse:', '- Sofort Rollback durchführen\n- Leiter rufen', 'rollback'],
    ['При проблеме:', '- откатить релиз\n- позвать смену', 'rollback'],
    ["En cas d'erreur grave :", '- arrêter la bascule\n- prévenir Anne', 'stop'],
    ['In case of a failure:', '- Stop the rollout\n- Call Ann', 'stop'],
    ['결제 오류 발생 시:', '- 롤백\n- 담당자 호출', 'rollback'],
  ])('%s', (lead, list, type) => {
    expect(gatesWith(`${lead}\n\n${list}`)).toEqual([[9, type, [lead.replace(/ ?:$/, '')]]]);
  });

  test('is one over a numbered list that begins with the stop, and none over one that goes on with the work', () => {
    const gatesOver = (list: string) =>
      planOf(`# Move\n\n## Go\n\nIn case of a failure:\n\n${list}\n\n## Next\n\n- [ ] Look\n`).gates;
    expect(gatesOver('1. Stop the rollout\n2. Call Ann')).toMatchObject([{ line: 5, type: 'stop' }]);
    expect(gatesOver('1. Restart the till\n2. Stop the rollout')).toEqual([]);
  });

  test('is one in the steps of a numbered list, and in a way back', () => {
    expect(gatesWith('1. Look at the till\n2. При проблеме:\n   - откатить релиз')).toEqual([
      [10, 'rollback', ['При проблеме']],
    ]);
    expect(
      planOf('## Go\n\n1. a\n\n## Rollback\n\nIf the copy breaks:\n\n- stop the rollout\n- call Ann\n').gates,
    ).toMatchObject([{ line: 7, type: 'stop', step: null }]);
  });
});

describe('a heading that is a case', () => {
  test.each([
    ['If the price check fails', 'Halt the rollout immediately if it was started.', 'stop'],
    ['Si la caja falla', 'Detener la migración.', 'stop'],
    ['При сбое кассы', 'Остановить выкатку.', 'stop'],
  ])('%s', (heading, item, type) => {
    expect(planOf(`# Move\n\n## Go\n\n1. a\n\n## ${heading}\n\n1. ${item}\n2. Call Ann\n`).gates).toMatchObject([
      { line: 9, type },
    ]);
  });

  test('is none for what stops a program', () => {
    expect(planOf('# Move\n\n## Go\n\n1. a\n\n## Si la caja falla\n\n1. Detener nginx.\n').gates).toEqual([]);
  });
});

test('a numbered stop in a way back is told there', () => {
  expect(
    planOf('## Go\n\n1. a\n\n## Rollback\n\n1. Bei leerer Sicherung sofort abbrechen.\n2. Einspielen\n').gates,
  ).toMatchObject([{ line: 7, type: 'stop', step: null }]);
});

test('a lead that names trouble over bullets of which one ends the work by its name', () => {
  expect(gatesWith('**On failure:**\n\n- Stop migration process immediately\n- Look at the log')).toEqual([
    [9, 'stop', ['On failure']],
  ]);
  expect(gatesWith('**On failure:**\n\n- Stop the update service\n- Look at the log')).toEqual([]);
});
