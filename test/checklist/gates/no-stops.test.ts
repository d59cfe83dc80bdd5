import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const gatesOf = (markdown: string) => planOf(markdown).gates.map(({ line }) => line);
const shell = (...lines: string[]) => ['```bash', ...lines, '```'].join('\n');

describe('what looks like a stop and is none', () => {
  test('a gate with a number over what is done at it; one over its conditions alone is one', () => {
    expect(
      gatesOf(`## Gate 1: unit tests\n\n${shell('npm test')}\n\n## Gate 2: smoke\n\n${shell('./smoke.sh')}\n`),
    ).toEqual([]);
    expect(
      gatesOf(`## Deploy\n\n${shell('./deploy.sh')}\n\n## Gate 2: all tills answer\n\nNobody sells before that.\n`),
    ).toContain(7);
  });

  test('a check before every change, over the commands that are the check', () => {
    expect(gatesOf(`## Look\n\nCheck the queue before any release or restart:\n\n${shell('queue list')}\n`)).toEqual(
      [],
    );
    expect(
      gatesOf(`## Look\n\nCheck that it came up before touching the next one:\n\n${shell('queue list')}\n`),
    ).toEqual([3]);
  });

  test.each([
    'Post in the chat: "The new shop is open, the old one is shut. Shout if anything looks off."',
    'The orders come in at the new till now. No change on the side of the bakers.',
    'This runbook is the procedure for baking, tasting and throwing away before anybody buys.',
    'The settings are in `/srv/till/.env` (**NOT** `apps/till/.env`).',
    'Настройки лежат в `/srv/till/.env` (НЕ `apps/till/.env`).',
  ])('%s', (text) => {
    expect(gatesOf(`## Bake\n\n${text}\n\n${shell('make bread')}\n`)).toEqual([]);
  });

  test.each(['**НЕ ТРОГАТЬ** печь.', 'No bread on Sundays.', '**DO NOT** open the oven.'])('%s is one', (text) => {
    expect(gatesOf(`## Bake\n\n${text}\n\n${shell('make bread')}\n`)).toEqual([3]);
  });

  test('what a script does, and nothing in that is work or expected', () => {
    const lists: [lead: string, item: string][] = [
      ['The script will:', 'Stop the old till (by force if needed)'],
      ['Das Skript macht Folgendes:', 'Alte Kasse stoppen (falls nötig mit Gewalt)'],
      ['脚本会自动执行：', '停止旧服务（如有必要强制）'],
    ];
    for (const [lead, item] of lists) {
      const plan = planOf(
        `## Switch\n\n${shell('./switch.sh')}\n\n${lead}\n1. ${item}\n2. Verify the new one is running\n`,
      );
      expect(plan.gates).toEqual([]);
      expect(plan.expectations).toEqual([]);
      expect(plan.steps.flatMap(({ items }) => items.map(({ line }) => line))).toEqual([4]);
    }
  });

  test('"if needed" above something destructive, which is asked anyway; a case is one', () => {
    expect(gatesOf(`## Clean\n\n${shell('# Delete by force if needed', 'rm -rf build')}\n`)).toEqual([]);
    expect(gatesOf(`## Clean\n\n${shell('# If the volume is full', 'rm -rf build')}\n`)).toEqual([4]);
  });

  test('an aside that says what a file never is', () => {
    expect(gatesOf('## Keys\n\n- [ ] Put the key into `.env` (NEVER committed):\n')).toEqual([]);
    expect(gatesOf('## Keys\n\n- [ ] Put the key into `.env` (NEVER commit it).\n')).toEqual([3]);
  });
});

describe('what looks like a wait and is none', () => {
  test.each([
    ['## Pause the billing service\n\n- [ ] Press the button.\n', 0],
    ['## Restart\n\n- [ ] Pause until the queue is empty.\n', 1],
    ['## Restart\n\n- [ ] Pause for 5 minutes.\n', 1],
    ['## Restart\n\nReport the drift, and wait for approval instead of a restart.\n', 0],
  ])('%s', (markdown, waits) => expect(planOf(markdown).waits).toHaveLength(waits));
});

describe('what looks like a way back and is none', () => {
  test('how long one can go back', () => {
    const plan = planOf(
      '## Switch\n\n- [ ] Switch over.\n\n## 14-day rollback window\n\n- [ ] Keep the old database.\n',
    );
    expect(plan.rollbacks).toEqual([]);
    expect(plan.steps.map(({ line }) => line)).toEqual([1, 5]);
  });

  test('the chapter of the deployment that names it too', () => {
    const plan = planOf('## Build\n\n- [ ] Build it.\n\n## Deployment and rollback\n\n- [ ] The release is tagged.\n');
    expect(plan.rollbacks).toEqual([]);
    expect(plan.tasks.map(({ step }) => step)).toEqual(['s1', 's2']);
  });

  test('when to fail over, and a way back that is not needed', () => {
    expect(
      planOf('# Failover\n\n## When to perform a failover\n\n- The node is gone\n\n## Do it\n\n1. Switch.\n').rollbacks,
    ).toEqual([]);
    const none = planOf('## Copy\n\n- [ ] Copy it.\n\n**Rollback:** none needed yet — nobody reads from it.\n');
    expect(none.rollbacks).toEqual([]);
  });

  test('which copy is put back, in a way back', () => {
    const back = (text: string) => gatesOf(`## Go\n\n- [ ] Go.\n\n## Rollback\n\n${text}\n\n${shell('./back.sh')}\n`);
    expect(back("Restaurer la base avec la sauvegarde (celle d'avant l'incident)")).toEqual([]);
    expect(back("Restaurer la base avec la sauvegarde (juste avant l'incident)")).toEqual([]);
  });
});

test('work that goes on once nothing is left is a stop above a picture too', () => {
  const text = 'When there are no more sacks missing, click on the green button to go on:';
  expect(gatesOf(`## Go\n\n- [ ] Go.\n\n## Mill\n\n${text}\n\n![](mill.png)\n`)).toEqual([7]);
});
