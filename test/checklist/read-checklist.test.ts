import { describe, expect, test } from 'vitest';
import { fixture, planOf } from './plan-of.ts';

const kinds = (items: readonly { kind: string }[]) => items.map((item) => item.kind);

describe('a checklist whose headings have boxes', () => {
  const plan = fixture('strict-order');

  test('makes one step a heading, numbered through, and keeps the author’s number in the title', () => {
    expect(plan.steps.map((step) => [step.number, step.title])).toEqual([
      [1, '1. Review finished'],
      [2, '2. Staging Schema Change'],
      [3, '3. Staging Soak (2-4 hours)'],
      [4, '4. Production Restart'],
      [5, '5. Tidy up'],
    ]);
    expect(plan.steps.map((step) => step.environment)).toEqual([null, 'staging', 'staging', 'production', null]);
  });

  test('makes the boxes below a heading check items, and shows a ticked one as a claim', () => {
    expect(plan.steps[0]?.items.map((item) => item.kind === 'check' && [item.id, item.data.claimed])).toEqual([
      ['s1.i1', false],
      ['s1.i2', true],
    ]);
    expect(plan.tasks.filter((task) => task.style === 'heading').map((task) => task.line)).toEqual([9, 15, 35, 43, 60]);
    expect(plan.tasks.find((task) => task.line === 11)).toEqual({ line: 11, style: 'list', checked: true, step: 's1' });
  });

  test('puts a stop behind the item above it and merges the comment that says the same', () => {
    const gate = plan.gates.find((one) => one.line === 27);
    expect(gate).toMatchObject({
      id: 'g27',
      type: 'rollback',
      step: 's2',
      after: 's2.i2',
      rollback: 'r29',
      mergedLines: [24],
    });
    expect(gate?.conditions.map((condition) => condition.text)).toEqual([
      'the change fails',
      'rows are missing (more than ten, say)',
    ]);
    expect(plan.steps[1]?.gates).toEqual([27]);
  });

  test('keeps a step’s own way back out of the walk', () => {
    const own = plan.rollbacks.find((rollback) => rollback.id === 'r29');
    expect(own).toMatchObject({ owner: 15, scope: 'step', environment: 'staging', blocks: [30] });
    expect(own?.items.map((item) => item.id)).toEqual(['r29.i1']);
    expect(plan.blocks.find((block) => block.line === 30)).toMatchObject({ role: 'rollback', step: null });
    expect(plan.steps[1]?.rollback).toBe('r29');
  });

  test('waits for a soak before its boxes are ticked, and stops behind them', () => {
    const items = plan.steps[2]?.items ?? [];
    expect(kinds(items)).toEqual(['wait', ...items.slice(1).map(() => 'check')]);
    expect(items[0]).toMatchObject({ data: { minimum: 7200, maximum: 14400 } });
    expect(plan.gates.find((gate) => gate.step === 's3')?.after).toBe(plan.steps[2]?.items.at(-1)?.id);
  });

  test('asks which of the commands joined by OR is run, before the first of them', () => {
    const step = plan.steps[3];
    expect(kinds(step?.items ?? [])).toEqual(['choice', 'command', 'command', 'wait']);
    const choice = plan.choices.find((one) => one.askedAt === step?.items[0]?.id);
    expect(choice?.options.map((option) => option.items)).toEqual([['s4.i2'], ['s4.i3']]);
  });

  test('takes the list below a stop as its conditions and leads to the emergency procedure', () => {
    const gate = plan.gates.find((one) => one.step === 's4');
    expect(gate?.conditions.map((condition) => condition.line)).toEqual([55, 56]);
    const emergency = plan.rollbacks.find((rollback) => rollback.scope === 'document');
    expect(emergency).toMatchObject({ title: 'EMERGENCY ROLLBACK PROCEDURE', environment: 'production' });
    expect(kinds(emergency?.items ?? [])).toEqual(['command', 'command', 'check']);
    expect(gate?.rollback).toBe(emergency?.id);
  });

  test('reads the rule of order, the list of triggers and the form', () => {
    expect(plan.gates.find((gate) => gate.type === 'order')).toMatchObject({ line: 3, step: null });
    expect(plan.gates.at(-1)).toMatchObject({ type: 'rollback', step: null, after: null });
    expect(plan.signOff.map((field) => [field.label, field.kind, field.options])).toEqual([
      ['Released by', 'text', []],
      ['Date', 'date', []],
      ['Environment', 'choice', ['Staging', 'Production']],
    ]);
  });
});

describe('a checklist whose procedure repeats earlier sections', () => {
  const plan = fixture('details-then-procedure');

  test('makes every box that is numbered through the procedure a step', () => {
    const titles = plan.steps.map((step) => step.title);
    expect(titles).toContain('3. Run migrations: `npx knex migrate:latest`');
    expect(plan.steps.filter((step) => /^\d\. /.test(step.title) && step.items.length === 1)).toHaveLength(5);
  });

  test('turns code in a box into a command titled by the box, a diff into a diff, a chat command into something to copy', () => {
    expect(plan.steps[0]?.items).toMatchObject([
      {
        kind: 'command',
        title: 'Tests pass (`npm test`)',
        data: { confidence: 'B', commands: [{ text: 'npm test' }] },
      },
      { kind: 'diff', data: { command: { text: 'git diff stable..next --stat' } } },
    ]);
    const chat = plan.steps.find((step) => step.title.startsWith('5.'))?.items[0];
    expect(chat).toMatchObject({ kind: 'check', data: { copy: '/admin sync-roles target:stable' } });
  });

  test('waits where a task says wait', () => {
    const wait = plan.steps.find((step) => step.title.startsWith('2. Wait'));
    expect(wait?.items).toMatchObject([{ kind: 'wait', data: { minimum: 180, maximum: 360 } }]);
  });

  test('asks at load whether the procedure alone is walked', () => {
    const choice = plan.choices.find((one) => one.askedAt === null);
    const [procedure, everything] = choice?.options ?? [];
    const details = everything?.steps.filter((id) => !procedure?.steps.includes(id));
    const titles = plan.steps.filter((step) => details?.includes(step.id)).map((step) => step.title);
    expect(titles).toEqual(['2.1 Command', '2.2 State afterwards']);
    expect(procedure?.steps).toHaveLength(5);
  });

  test('keeps cases of a rollback plan apart and gives a step the one that speaks of the same', () => {
    expect(plan.rollbacks.map((rollback) => rollback.title)).toEqual([
      'If the migrations fail',
      'If the code misbehaves',
    ]);
    const step = plan.steps.find((one) => one.title.startsWith('3. Run migrations'));
    expect(step?.rollback).toBe(plan.rollbacks[0]?.id);
  });

  test('walks boxes of the rollback plan that are due beforehand as preparation, before the first change', () => {
    const backup = plan.steps.find((step) => step.title === 'Backup');
    const change = plan.steps.find((step) => step.title === '2.1 Command');
    expect(backup).toMatchObject({ role: 'prepare' });
    expect(backup?.number).toBeLessThan(change?.number ?? 0);
  });
});

describe('a checklist of headings with options', () => {
  const plan = fixture('options');

  test('makes options one step with a choice, and keeps what is recommended as a mark', () => {
    const step = plan.steps.find((one) => one.title === 'Change of the schema');
    expect(kinds(step?.items ?? [])).toEqual(['choice', 'command', 'query']);
    const choice = plan.choices.find((one) => one.askedAt === step?.items[0]?.id);
    expect(choice?.options.map((option) => [option.line, option.recommended, option.items.length])).toEqual([
      [20, true, 1],
      [25, false, 1],
    ]);
  });

  test('does not run what an overview or troubleshooting shows', () => {
    expect(
      plan.blocks.map((block) => [block.line, block.role, block.step]).filter(([, role]) => role !== 'forward'),
    ).toEqual([
      [7, 'reference', null],
      [57, 'rollback', null],
      [62, 'rollback', null],
      [70, 'troubleshooting', null],
    ]);
  });

  test('asks "(if needed)" of every item under the heading', () => {
    expect(plan.steps[0]?.items.map((item) => item.condition)).toEqual(['if needed']);
  });

  test('reads expected lists, files to edit and tables of variables', () => {
    expect(plan.expectations.at(-1)).toMatchObject({ check: 'ask', item: plan.steps[2]?.items[0]?.id });
    const settings = plan.steps.find((step) => step.title === 'Settings');
    expect(settings?.items).toMatchObject([
      { kind: 'edit', data: { file: 'config/server.yaml', language: 'yaml' } },
      {
        kind: 'check',
        data: {
          variables: [
            { name: 'APP_TOKEN', secret: true, line: 51 },
            { name: 'PORT', secret: false },
          ],
        },
      },
    ]);
  });

  test('makes rollback options one procedure that asks', () => {
    expect(plan.rollbacks).toHaveLength(1);
    expect(kinds(plan.rollbacks[0]?.items ?? [])).toEqual(['choice', 'command', 'command']);
    expect(plan.steps.find((step) => step.title === 'Change of the schema')?.rollback).toBe(plan.rollbacks[0]?.id);
  });

  test('lists nested boxes as tasks of the same step', () => {
    expect(plan.tasks.map((task) => task.step)).toEqual([plan.steps.at(-1)?.id, plan.steps.at(-1)?.id]);
  });
});

describe('boxes that are not tasks', () => {
  const plan = fixture('answers');

  test('are answers under a question and reasons under triggers', () => {
    expect(plan.tasks.filter((task) => task.step === null).map((task) => task.line)).toEqual([9, 10, 22, 23]);
    expect(plan.choices[0]?.options.map((option) => option.label)).toEqual(['No', 'Yes, some rows']);
    expect(plan.gates).toMatchObject([{ type: 'rollback', step: null, conditions: [{ line: 22 }, { line: 23 }] }]);
  });

  test('and what could not be understood is said', () => {
    expect(plan.notes.map((note) => note.line)).toEqual([12, 25]);
    expect(plan.placeholders.find((one) => one.token === '{{CHANGE}}')?.lines).toEqual([3]);
  });
});

describe('a checklist without boxes', () => {
  test('makes numbered items that hold blocks steps, and flags variables that nothing sets', () => {
    const plan = fixture('numbered');
    expect(plan.steps.map((step) => step.title)).toEqual([
      '1. (`host#`) Name the archive',
      '2. Unpack it.',
      '3. If the list is too long, then cut it.',
    ]);
    expect(plan.steps[2]?.items[0]?.condition).toBe('If the list is too long');
    expect(plan.placeholders.filter((one) => one.class === 'undefined').map((one) => one.token)).toEqual(['$SPARE']);
  });

  test('is one step by hand when it has no mark at all, its copied terminals read as blocks, its stops kept', () => {
    const plan = planOf(
      'Log in first.\n\nDo not continue if it is busy.\n\nme@here $ ssh root@there\n    root@there # reboot\n\nThen wave.\n',
    );
    expect(plan.steps).toHaveLength(1);
    expect(plan.steps[0]?.items.map((item) => [item.kind, item.line])).toEqual([
      ['check', 1],
      ['command', 5],
      ['command', 6],
      ['check', 8],
    ]);
    expect(plan.blocks).toMatchObject([{ line: 5, endLine: 6, reads: 'transcript', confidence: 'C' }]);
    expect(plan.blocks[0]?.commands).toMatchObject([
      { line: 5, text: 'ssh root@there', interactive: true },
      { line: 6, text: 'reboot', host: 'root@there' },
    ]);
    expect(plan.gates).toMatchObject([{ line: 3, step: 's1', after: 's1.i1' }]);
  });

  test('takes notes without any mark for one step by hand, a paragraph at a time, and knows the commands in them', () => {
    const plan = planOf(
      'Moving the shop.\n\nmysqldump -p shop > /root/shop.sql\n\nRemove it next week:\nrm /root/shop.sql\n\nIf it all goes wrong:\npoint the name back\n\n- PHP was missing last time\n',
    );
    expect(plan.steps).toHaveLength(1);
    expect(plan.steps[0]?.items.map((item) => [item.line, item.kind === 'check' ? item.data.copy : item.kind])).toEqual(
      [
        [1, null],
        [3, 'mysqldump -p shop > /root/shop.sql'],
        [5, 'rm /root/shop.sql'],
        [11, null],
      ],
    );
    expect(plan.inlineCommands).toMatchObject([
      { line: 3, interactive: true },
      { line: 6, danger: 'deletes files' },
    ]);
    expect(plan.rollbacks).toMatchObject([
      { title: 'If it all goes wrong', line: 8, items: [{ kind: 'check', line: 9 }] },
    ]);
    expect(plan.steps[0]?.rollback).toBe('r8');
  });

  test('reads a paragraph behind a bare "$" as a block only when every line is a command', () => {
    expect(planOf('## Go\n\n$ make up\n$ make look\n').blocks).toMatchObject([
      { reads: 'transcript', confidence: 'B' },
    ]);
    expect(planOf('## Go\n\n$ is the currency of the report.\n').blocks).toEqual([]);
  });

  test('of no lines is an empty plan', () => {
    expect(planOf('')).toMatchObject({ title: 'CHECKLIST.md', steps: [], source: { lines: 0 } });
  });
});

describe('what HTML takes away from markdown is noted', () => {
  const notes = (text: string) => planOf(text).notes.map(({ line, text, why }) => [line, text, why.split(':')[0]]);

  test('a comment that is never closed, with all that it hides', () => {
    expect(notes('# Go\n\n- [ ] a\n\n<!-- not yet\n\n- [ ] b\n')).toEqual([
      [5, '<!-- not yet', 'This comment is never closed'],
    ]);
    expect(notes('# Go\n\n- [ ] a\n\n<!-- not yet\n\n- [ ] b\n-->\n')).toEqual([]);
  });

  test('boxes and blocks right below an opening tag', () => {
    const fold = (between: string) =>
      `# Go\n\n<details><summary>More</summary>\n${between}- [ ] a\n- [ ] b\n\n</details>\n`;
    expect(notes(fold(''))).toEqual([
      [4, '- [ ] a\n- [ ] b', 'This stands in the HTML above it, where markdown reads no boxes and no blocks'],
    ]);
    expect(notes(fold('\n'))).toEqual([]);
    expect(planOf(fold('\n')).tasks).toHaveLength(2);
  });
});

describe('a fence that is never closed', () => {
  test('is not offered as certain, and a note says what stands in it', () => {
    const plan = planOf('## Go\n\n```bash\nmake up\n\n## Then\n');
    expect(plan.blocks).toMatchObject([{ confidence: 'C' }]);
    expect(plan.blocks[0]?.why).toContain('never closed');
    expect(plan.notes.filter((note) => note.why.includes('never closed'))).toMatchObject([{ line: 3 }]);
  });

  test('is told from one that is closed, empty or in a list', () => {
    const closed = planOf('## Go\n\n```bash\nmake up\n```\n\n- [ ] a\n  ```bash\n  make look\n  ```\n\n```\n```\n');
    expect(closed.notes.filter((note) => note.why.includes('never closed'))).toEqual([]);
    const inItem = planOf('## Go\n\n- [ ] a\n  ```bash\n  make look\n\n- [ ] b\n');
    expect(inItem.notes.filter((note) => note.why.includes('never closed'))).toMatchObject([{ line: 4 }]);
    expect(inItem.tasks).toHaveLength(2);
  });
});

test('what is done in a browser is a step by hand where nothing else marks the tasks', () => {
  const plan = planOf(
    '# Release\n\n## Publish the page\n\nGo to the console.\n\nClick "Publish".\n\n## Why\n\nBecause.\n',
  );
  expect(plan.steps.map((step) => [step.title, step.items.map((item) => item.kind)])).toEqual([
    ['Publish the page', ['check']],
  ]);
});

describe('ways back', () => {
  const rollbacks = (text: string) => planOf(text).rollbacks.map(({ line, items }) => [line, items.length]);

  test('that are only told in sentences are gone by hand, unless they say that there is none', () => {
    expect(rollbacks('## Work\n\n- [ ] Do it\n\n## Recovery\n\nInstall the version before and start it.\n')).toEqual([
      [5, 1],
    ]);
    expect(rollbacks('## Work\n\n- [ ] Do it\n\n## Rollback\n\nNo rollback is possible.\n')).toEqual([]);
  });

  test('under a heading of reasons are ways back where the commands or the words for them stand there', () => {
    const work = '## Work\n\n- [ ] Do it\n\n## Rollback triggers\n\nRoll back if one of these occurs:\n- errors\n';
    expect(rollbacks(work)).toEqual([]);
    expect(rollbacks(`${work}\n\`\`\`sh\n./rollback.sh\n\`\`\`\n`)).toEqual([[5, 1]]);
    expect(rollbacks(`${work}\nRollback = point it at the old one.\n`)).toEqual([[5, 1]]);
  });

  test('are not what is saved for them', () => {
    const plan = planOf('## 3. Rollback image tags\n\n```sh\ndocker image tag a b\n```\n');
    expect(plan.blocks).toMatchObject([{ role: 'forward' }]);
  });
});

test('blocks in a quotation that says what to do if something fails are not walked', () => {
  const plan = planOf(
    '## Work\n\n```sh\nmake all\n```\n\n> Tip: if it fails with an error, run:\n>\n> ```sh\n> make clean\n> ```\n\nGo on.\n\n> Then, as well:\n>\n> ```sh\n> make more\n> ```\n',
  );
  expect(plan.blocks.map(({ line, role }) => [line, role])).toEqual([
    [3, 'forward'],
    [9, 'troubleshooting'],
    [17, 'forward'],
  ]);
  expect(plan.steps.flatMap(({ items }) => items.map(({ line }) => line))).toEqual([4, 18]);
});

test('"choose one" over names with what they mean is a choice', () => {
  const choices = (text: string) => planOf(`## Work\n\n${text}\n`).choices.map(({ options }) => options.length);
  expect(choices('Choose one path:\n\n- keep: only the program goes back\n- repair: the rows are mended')).toEqual([2]);
  expect(choices('Choose one path:\n\n- the first remark\n- repair: the rows are mended')).toEqual([]);
});

test('code in sentences of other languages is run where they tell to, and programs of the own blocks are known there', () => {
  const inline = (text: string) =>
    planOf(`## Work\n\n\`\`\`console\n$ ownprog list\n\`\`\`\n\n${text}\n`).inlineCommands.length;
  expect(inline('Проверьте файл, затем выполните `nginx -s reload`.')).toBe(1);
  expect(inline('Не выполните `git reset --hard`.')).toBe(0);
  expect(inline('Führen Sie `npm run build` aus.')).toBe(1);
  expect(inline('再次执行 `npm run build`。')).toBe(1);
  expect(inline('`nginx -t` must pass before anything else.')).toBe(1);
  expect(inline('1. Get its state: `ownprog show`')).toBe(1);
  expect(inline('1. Get its state: `otherprog show`')).toBe(0);
});

test('a command that is commented out below its title is done by hand once, with its text to copy', () => {
  const [step] = planOf(
    '## Dump\n\n```bash\npg_dump shop > shop.sql\n\n# Try to load it (optional)\n# psql scratch < shop.sql\n```\n',
  ).steps;
  expect(step?.items).toMatchObject([
    { kind: 'command' },
    { kind: 'check', line: 6, endLine: 7, condition: 'optional', data: { copy: 'psql scratch < shop.sql' } },
  ]);
});
