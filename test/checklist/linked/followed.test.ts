import { describe, expect, test } from 'vitest';
import { linkedFiles } from '../../../src/checklist/linked/links.ts';
import { planOf } from '../plan-of.ts';

const there = ['db.md', 'ops/cache flush.md', '../shared/restore.md', 'README.md', 'CHANGELOG.md'];
/** The checklists of its own that a text leads to, by their paths as written. */
const followed = (markdown: string, linked: readonly string[] | undefined = there) => {
  const { steps, rollbacks } = planOf(`# Release\n\n## Prepare\n\n${markdown}\n`, linked);
  const items = [...steps, ...rollbacks].flatMap((lane) => lane.items);
  return items.flatMap((item) => (item.kind === 'checklist' ? [item.data.path] : []));
};

describe('a link is a checklist of its own', () => {
  const yes: [text: string, path: string][] = [
    ['- [ ] [Database migration](db.md)', 'db.md'],
    ['- [ ] Database migration ([runbook](./db.md))', './db.md'],
    ['- [ ] Flush the cache: [how](ops/cache%20flush.md "the cache")', 'ops/cache%20flush.md'],
    ['- [ ] Flush the cache: [how](<ops/cache flush.md>)', 'ops/cache flush.md'],
    ['- [ ] Review and complete [the migration](db.md)', 'db.md'],
    ['- [ ] Follow [the steps](README.md)', 'README.md'],
    ['1. Back up\n2. Work through [the migration](db.md)', 'db.md'],
    ['Follow [the migration](db.md).', 'db.md'],
    ['Then run through [the migration](db.md) with the team.', 'db.md'],
    ['See [the migration](db.md) and complete it.', 'db.md'],
    ['- [ ] Tell the team\n\n- Follow [the migration](db.md)', 'db.md'],
    ['Folge [der Migration](db.md).', 'db.md'],
    ['按照[迁移](db.md)执行。', 'db.md'],
  ];

  test.each(yes)('%s', (text, path) => {
    expect(followed(text, [...there, './db.md'])).toEqual([path]);
  });

  test('in a way back, too', () => {
    expect(
      followed(
        '```bash\nmake deploy\n```\n\n## Rollback\n\n1. Follow [the restore](../shared/restore.md)\n2. Tell the team',
      ),
    ).toEqual(['../shared/restore.md']);
  });

  test('each of several, by its words', () => {
    const [step] = planOf('# R\n\n- [ ] Migrate [one](db.md) and [two](ops/cache%20flush.md)\n', there).steps;
    expect(step?.items).toMatchObject([{ title: 'Migrate one and two (one)' }, { title: 'Migrate one and two (two)' }]);
  });
});

describe('a link is only text', () => {
  const no = [
    '- [ ] Update [the change log](CHANGELOG.md)',
    '- [ ] Review [the migration](db.md)',
    '- [ ] Deploy as described in [the migration](db.md)',
    '- [ ] [Notes](README.md)',
    '- [ ] See [above](#prepare)',
    '- [ ] [One part of it](db.md#part)',
    '- [ ] [The web page](https://example.com/db.md)',
    '- [ ] [From the root](/db.md)',
    '- [ ] ![A picture](db.md)',
    '- [ ] Type `[x](db.md)` into the box',
    '- [ ] Tell the team\n\nMore is in [the migration](db.md).',
    '- [ ] Tell the team\n  - see [the migration](db.md)',
  ];

  test.each(no)('%s', (text) => {
    expect(followed(text)).toEqual([]);
    expect(planOf(`# R\n\n${text}\n`, there).notes).toEqual([]);
  });
});

test('a file that is not there is told, and the task stays to be done by hand', () => {
  const plan = planOf('# R\n\n- [ ] [Database migration](gone.md)\n', there);
  expect(plan.steps[0]?.items).toMatchObject([{ kind: 'check', title: 'Database migration' }]);
  expect(plan.notes).toMatchObject([
    { line: 3, text: 'gone.md', why: expect.stringContaining('no file beside this one') },
  ]);
});

test('where nobody looked for files, nothing is said of them', () => {
  const plan = planOf('# R\n\n- [ ] [Database migration](db.md)\n');
  expect(plan.steps[0]?.items).toMatchObject([{ kind: 'check' }]);
  expect(plan.notes).toEqual([]);
});

test('the files to look for are named once each, as the file system has them', () => {
  expect(
    linkedFiles(['[a](db.md) [b](ops/cache%20flush.md)', '[c](db.md) ![d](e.md) [f](g.md#h) [i](50%.md)']),
  ).toEqual(['db.md', 'ops/cache flush.md', '50%.md']);
});

test("the author's tick is a claim here, too", () => {
  const [item] = planOf('# R\n\n- [x] [Database migration](db.md)\n', there).steps[0]?.items ?? [];
  expect(item).toMatchObject({ kind: 'checklist', effect: 'changes', data: { path: 'db.md', claimed: true } });
});
