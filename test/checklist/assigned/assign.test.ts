import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const item = (markdown: string) => planOf(`# Release\n\n## Prepare\n\n${markdown}\n`).steps[0]?.items[0];
const step = (markdown: string) => planOf(`# Release\n\n${markdown}\n`).steps[0];

describe('who a task is given to', () => {
  const said: [text: string, people: string[]][] = [
    ['- [ ] Migrate (Owner: DBA)', ['DBA']],
    ['- [ ] Migrate - **Responsible:** Ana, Bo and Cy', ['Ana', 'Bo', 'Cy']],
    ['- [ ] Migrate\n  - Owner: [QA Lead]\n  - Evidence: a report', ['QA Lead']],
    ['- [ ] Migrieren (Verantwortlich: Betrieb)', ['Betrieb']],
    ['- [ ] 迁移数据库（负责人：王伟）', ['王伟']],
    ['- [ ] Ask @ana and @acme/security for their word', ['@ana', '@acme/security']],
  ];

  test.each(said)('%s', (text, people) => {
    expect(item(text)?.people).toEqual(people);
  });

  const nobody = [
    '- [ ] **Product owner:** GO / NO-GO - [Signature] [Date]',
    '- [ ] Migrate\n  - Owner: [Name]',
    '- [ ] Migrate (Owner: ____)',
    '- [ ] Write to ops@example.com and me@host',
    '- [ ] Run `npm i @acme/tool@1.2.0`',
    '- [ ] Tell @here and @channel',
    '- [ ] Install tool@latest',
  ];

  test.each(nobody)('%s names nobody', (text) => {
    expect(item(text)?.people).toBeUndefined();
  });

  test('a box passes it on to what stands below it, which may say otherwise', () => {
    const items = step('- [ ] Migrate (Owner: DBA)\n  - [ ] Stop the jobs\n  - [ ] Start them (Owner: Ops)')?.items;
    expect(items?.map(({ people }) => people)).toEqual([['DBA'], ['DBA'], ['Ops']]);
  });

  test('columns of a table say it for their rows', () => {
    const table =
      '| Step | Owner | Time | Command |\n|---|---|---|---|\n| 1 | DBA | T-1h | `make backup` |\n| 2 | [Name] | 02:00 | `make migrate` |';
    expect(step(table)?.items).toMatchObject([
      { people: ['DBA'], when: { text: 'T-1h', offset: -3600 } },
      { when: { text: '02:00', clock: '02:00' } },
    ]);
    expect(step(table)?.items[1]?.people).toBeUndefined();
  });

  test('a heading that is a role owns the steps below it, down to a heading that says another', () => {
    const plan = planOf(
      '# R\n\n## Release Owner\n\n### Before\n\n- [ ] Ask\n\n### QA team tasks\n\n- [ ] Test\n\n## Deploy the release manager\n\n- [ ] Run it\n',
    );
    expect(plan.steps.map(({ people }) => people)).toEqual([['Release Owner'], ['QA team'], undefined]);
  });

  test('a line right below a heading says it for the step, and an item does not repeat it', () => {
    const found = step('## Migrate\n\n**Owner:** DBA\n\n- [ ] Migrate (Owner: DBA)\n- [ ] Look (Owner: Ops)');
    expect(found?.people).toEqual(['DBA']);
    expect(found?.items.map(({ people }) => people)).toEqual([undefined, ['Ops']]);
  });
});

describe('when something is done', () => {
  const said: [text: string, when: object][] = [
    ['## Prepare (T-24h)', { text: 'T-24h', offset: -86_400, clock: null }],
    ['## T-4 Hours: prepare', { text: 'T-4 Hours', offset: -14_400 }],
    ['## T minus 30 minutes', { text: 'T minus 30 minutes', offset: -1800 }],
    ['## Watch (T+1h~24h)', { text: 'T+1h~24h', offset: 3600 }],
    ['## T-0', { text: 'T-0', offset: 0 }],
    ['## T-30', { text: 'T-30', offset: null }],
    ['## D-1: announce', { text: 'D-1', offset: -86_400 }],
    ['## 2 weeks before go-live', { text: '2 weeks before go-live', offset: -1_209_600 }],
    ['## 14:30 UTC Switch', { text: '14:30 UTC', offset: null, clock: '14:30' }],
    ['## Switch at 2:05 pm', { text: '2:05 pm', clock: '14:05' }],
    ['## Umschalten (um 22:00 Uhr)', { text: '22:00 Uhr', clock: '22:00' }],
  ];

  test.each(said)('%s', (heading, when) => {
    expect(step(`${heading}\n\n- [ ] Do it`)?.when).toMatchObject(when);
  });

  test.each(['## Run T-shirt jobs', '## Option D-1', '## Version 14:30.2', '## Send the report', '## RT-5 fix'])(
    '%s says nothing',
    (heading) => {
      expect(step(`${heading}\n\n- [ ] Do it`)?.when).toBeUndefined();
    },
  );

  test('a task and a line below it say it too; how long it takes is no time', () => {
    expect(item('- [ ] Stop the jobs (Owner: DBA, 14:30 UTC)')).toMatchObject({
      people: ['DBA'],
      when: { text: '14:30 UTC', clock: '14:30' },
    });
    expect(item('- [ ] 02:00 - Stop the jobs')?.when).toMatchObject({ clock: '02:00' });
    expect(item('- [ ] Stop the jobs\n  - Time: T-15m')?.when).toMatchObject({ offset: -900 });
    expect(item('- [ ] Stop the jobs\n  - Time: 10 minutes')?.when).toBeUndefined();
    expect(item('- [ ] Stop the jobs\n  - Time: [HH:MM]')?.when).toBeUndefined();
  });
});

describe('what is done in a window', () => {
  test('bullets that tell it are done one by one, without boxes in a document that has them', () => {
    const plan = planOf(
      '# R\n\n- [ ] Tell the team\n\n## DNS\n\n- Click **Create record**.\n- The weighted policy is set.\n',
    );
    expect(plan.steps.map(({ items }) => items.map(({ title }) => title))).toEqual([
      ['Tell the team'],
      ['Click Create record.', 'The weighted policy is set.'],
    ]);
  });

  test('bullets that explain are not', () => {
    const plan = planOf(
      '# R\n\n- [ ] Tell the team\n\n## DNS\n\n- Records live for an hour.\n- They are weighted.\n- Go to the wiki for more.\n',
    );
    expect(plan.steps).toHaveLength(1);
  });
});

test('a heading that may be a phase names nobody', () => {
  const people = (heading: string) => planOf(`# R\n\n## ${heading}\n\n- [ ] Test it\n`).steps[0]?.people;
  expect(['QA', '2. QA', 'Ops', 'DevOps'].map(people)).toEqual([undefined, undefined, undefined, undefined]);
  expect(['QA tasks', 'For QA', 'DBA', 'Ops checklist'].map(people)).toEqual([['QA'], ['QA'], ['DBA'], ['Ops']]);
});
