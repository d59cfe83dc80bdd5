import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const itemsOf = (text: string) => planOf(`## Verify the work\n\n${text}\n`).steps.flatMap((step) => step.items);

describe('list items', () => {
  test('give their title to what runs in their block', () => {
    expect(itemsOf('- [ ] Build it:\n  ```bash\n  npm run build\n  ```')).toMatchObject([
      { kind: 'command', title: 'Build it' },
    ]);
  });

  test('are attested after their block when it has titles of its own', () => {
    const items = itemsOf('- [ ] All good\n  ```bash\n  # First\n  npm test\n\n  # Second\n  npm run lint\n  ```');
    expect(items.map((item) => [item.kind, item.title])).toEqual([
      ['command', 'First'],
      ['command', 'Second'],
      ['check', 'All good'],
    ]);
  });

  test('with a glyph are things to verify; bullets under a box explain it', () => {
    const plan = planOf('## Verify\n\n- ✅ Log in\n- ☐ Log out\n- [ ] Tell\n  - the team\n');
    expect(plan.tasks.map((task) => task.style)).toEqual(['glyph', 'glyph', 'list']);
    expect(plan.steps[0]?.items).toHaveLength(3);
  });

  test('with a number give their title to a block at the margin below them', () => {
    const items = itemsOf('1. Start it\n\n```sh\nminikube start\n```\n\n2. Look at it\n');
    expect(items.map((item) => [item.kind, item.title])).toEqual([
      ['command', 'Start it'],
      ['check', 'Look at it'],
    ]);
  });

  test('with blocks at the margin between them are the steps', () => {
    const items = itemsOf(
      '- Set the tag\n```bash\ngit tag v1\n```\n\n- Update the notes\n\n- Push\n```bash\ngit push --tags\n```\n\n- Delete the branch by hand',
    );
    expect(items.map((item) => [item.kind, item.title])).toEqual([
      ['command', 'Set the tag'],
      ['check', 'Update the notes'],
      ['command', 'Push'],
      ['check', 'Delete the branch by hand'],
    ]);
  });

  test('beside others that are run are done too, where they tell to do something', () => {
    const items = itemsOf(
      '1. Switch over\n   - Stop the app\n   - Promote the standby:\n     - `./promote.sh`\n   - It takes a minute\n   - Start the app\n2. Tell the team',
    );
    expect(items.map((item) => [item.kind, item.title])).toEqual([
      ['check', 'Switch over'],
      ['check', 'Stop the app'],
      ['command', 'Promote the standby: `./promote.sh`'],
      ['check', 'Start the app'],
      ['check', 'Tell the team'],
    ]);
  });

  test('below others that wait are waits', () => {
    expect(itemsOf('* Build it\n  * Wait until all jobs have passed\n  * It is slow').map((item) => item.kind)).toEqual(
      ['check', 'wait'],
    );
  });

  test('that wait are waits', () => {
    expect(itemsOf('- [ ] Wait for the index (~2-5 min)')).toMatchObject([
      { kind: 'wait', data: { minimum: 120, maximum: 300 } },
    ]);
    expect(itemsOf('- [ ] FYI, do not wait too long')).toMatchObject([{ kind: 'check' }]);
  });

  test('that ask for approval or are critical stop behind themselves', () => {
    const plan = planOf('## Go\n\n- [ ] Ask Ann to approve the build\n- [ ] **CRITICAL**: backup made\n');
    expect(plan.gates.map((gate) => [gate.type, gate.after])).toEqual([
      ['approval', 's1.i1'],
      ['soft', 's1.i2'],
    ]);
  });

  test('expect what they name as the outcome behind their command, and what an item below them expects', () => {
    const plan = planOf(
      [
        '## Verify',
        '',
        '- [ ] Run `make check` - all tests pass',
        '- [ ] `make app` - builds the application',
        '- [ ] Schema is in sync: `git diff -a` shows no changes',
        '- [ ] `style a.rb`, `npm run lint`, make sure there are no errors',
        '- [ ] Free the port with `kill 12`, if it is taken and ready',
        '- [ ] Look at `uptime -p`',
        '  - Expected: more than a day',
      ].join('\n'),
    );
    expect(plan.expectations.map(({ line, text, command }) => [line, text, command])).toEqual([
      [3, 'all tests pass', 3],
      [5, 'shows no changes', 5],
      [6, 'make sure there are no errors', 6],
      [9, 'more than a day', 8],
    ]);
  });

  test('joined by "or" are a choice', () => {
    const plan = planOf(
      '## Make a key\n\nIf it is missing, make one:\n\n- `/key new` command, OR\n- by hand, OR\n- copy it\n',
    );
    expect(plan.choices[0]?.options.map((option) => option.label)).toEqual([
      '`/key new` command',
      'by hand',
      'copy it',
    ]);
  });
});

describe('paragraphs', () => {
  test.each([
    ['Make one with `git tag -a v1 -m x` and use the notes.', 1],
    ['Make one there by running `git tag v1`. Then, push it by running `git push`.', 1],
    ['When the tag is final, push it with `git push --tags`. The page shows it.', 1],
    ['One command of the shell does it:\n`php artisan import:cards a.vcf`', 1],
    ['**Ready?** Run `./deploy.sh check` once more.', 1],
    ['You can see the log with `git log -1`.', 0],
    ['Example: `php artisan import:cards a.vcf`', 0],
    ['The service starts with `./deploy.sh run` by itself.', 0],
    ['Do not push with `git push --force`.', 0],
  ])('"%s" tells to run %i commands', (text, count) => {
    expect(itemsOf(text).filter((item) => item.kind === 'command')).toHaveLength(count);
  });

  test('with a list of what a script does, or of conventions, are no work', () => {
    const items = itemsOf(
      'The script will automatically:\n\n- ✅ Make a copy\n- ✅ Roll back if anything fails\n\nConventions:\n- `redis-cli -u "$R"` works with any node\n\n1. Look at it\n2. Run `./a.sh`',
    );
    expect(items.map((item) => item.title)).toEqual(['Look at it', 'Run `./a.sh`']);
  });

  test('and neither is a numbered list of what each section holds', () => {
    const plan = planOf(
      'Playbooks. Each section follows the same shape:\n\n1. **When** to run it\n2. **How** to run it\n\n## Go\n\n1. Stop\n2. Start\n',
    );
    expect(plan.steps.map((step) => step.title)).toEqual(['1. Stop', '2. Start']);
  });

  test('and items that speak of a name in code are no commands', () => {
    const text = '- [ ] Go\n\n* `$R` is the address. `redis-cli -u "$R"` works with it\n* `uptime -p` first';
    expect(itemsOf(text).map((item) => item.kind)).toEqual(['check', 'command']);
  });

  test('that only link to the headings are no work', () => {
    const plan = planOf('## Where\n\n- [1. One](#one)\n  - [1.1. Two](#two)\n\n## One\n\n- Do it\n- Look at it\n');
    expect(plan.steps.map((step) => step.title)).toEqual(['One']);
  });
});

describe('tables', () => {
  test('with a status cell a row are tasks', () => {
    const plan = planOf(
      '## Ready?\n\n| # | Item | Status |\n|---|---|---|\n| 1 | Tests run | ⬜ |\n| 2 | Saved | ✅ |\n',
    );
    expect(plan.tasks).toMatchObject([
      { line: 5, style: 'table', checked: false },
      { line: 6, style: 'table', checked: true },
    ]);
    expect(plan.steps[0]?.items.map((item) => item.title)).toEqual(['Tests run', 'Saved']);
  });

  test('that only tell something are not', () => {
    expect(itemsOf('| Result | Meaning |\n|---|---|\n| 8/8 | ✅ good to go |')).toEqual([]);
  });
});

describe('options', () => {
  test('as blocks with "or" between them are a choice; another block is not', () => {
    const plan = planOf(
      '## Ship\n\nBake it in:\n\n```sh\nmake a\n```\n\nOr mount it:\n\n```sh\nmake b\n```\n\nThen:\n\n```sh\nmake c\n```\n',
    );
    expect(plan.choices.map((choice) => choice.options.map((option) => [option.label, option.line]))).toEqual([
      [
        ['Bake it in', 5],
        ['Or mount it', 9],
      ],
    ]);
    expect(plan.steps[0]?.items.map((item) => item.kind)).toEqual(['choice', 'command', 'command', 'command']);
  });

  test('as bold lines end at the text behind the last block', () => {
    const items = itemsOf(
      'For Linux hosts:\n```bash\nmake a\n```\n\nFor BSD hosts:\n```bash\nmake b\n```\n\nFor each run, look at it.\n\n1. Read the log',
    );
    expect(items.map((item) => item.kind)).toEqual(['choice', 'command', 'command', 'check']);
    const plan = planOf('## A\n\n**Option A: x**\n```bash\nmake a\n```\n');
    expect(plan.choices).toEqual([]);
  });
});

test('"choose one of the following" makes bold lines options', () => {
  const text =
    'Choose one of the following:\n\n**Blue/green**\n\n```bash\nmake a\n```\n\n**Rolling**\n\n```bash\nmake b\n```';
  expect(itemsOf(text).map((item) => item.kind)).toEqual(['choice', 'command', 'command']);
});

test('a stop or a sentence above a block is not its condition', () => {
  const items = itemsOf(
    '> If the dump is empty, stop and call.\n\n```bash\nmake up\n```\n\nIf it hangs, call.\n\n```bash\nmake on\n```',
  );
  expect(items.map((item) => item.condition)).toEqual([null, null]);
});

describe('a lead', () => {
  test('"Rollback:" starts a way back that ends at the next stop', () => {
    const plan = planOf(
      '## Go\n\n```bash\nmake up\n```\n\n**Rollback:**\n```bash\nmake down\n```\n\n**DO NOT PROCEED IF:** it is down\n',
    );
    expect(plan.rollbacks).toMatchObject([{ owner: 1, blocks: [8] }]);
    expect(plan.gates).toMatchObject([{ type: 'proceed', after: 's1.i1' }]);
  });

  test('"If it fails, do it by hand:" is another way forward', () => {
    const plan = planOf('## Go\n\nIf the tool fails, do it by hand:\n\n```bash\nmake up\n```\n');
    expect(plan.rollbacks).toEqual([]);
    expect(plan.steps[0]?.items[0]?.condition).toBe('If the tool fails');
  });

  test('"Expected output:" takes the sample below it, which is never run', () => {
    const plan = planOf('## Go\n\n```bash\nmake up\n```\n\nExpected output:\n```\nup <and> running\n```\n');
    expect(plan.expectations).toMatchObject([
      { line: 7, item: 's1.i1', check: 'literal', parts: ['up <and> running'] },
    ]);
    expect(plan.steps[0]?.items).toHaveLength(1);
    expect(plan.placeholders).toEqual([]);
  });
});

test('an alert with things to compare is a soft stop', () => {
  const plan = planOf(
    '## Go\n\n- [ ] Sign\n\n> [!WARNING]\n> The hashes must match:\n>\n> 1. On the screen\n> 2. In the log\n',
  );
  expect(plan.gates).toMatchObject([{ type: 'soft', after: 's1.i1', conditions: [{ line: 8 }, { line: 9 }] }]);
});

test('a heading that names a time to watch is a wait; a time of work is an estimate', () => {
  const plan = planOf('## Monitoring\n\n### First hour\n- [ ] Errors\n\n## Build (15-30 min)\n- [ ] Make\n');
  expect(plan.steps[0]?.items).toMatchObject([{ kind: 'wait', data: { minimum: 3600 } }, { kind: 'check' }]);
  expect(plan.steps[1]).toMatchObject({ estimate: { minimum: 900, maximum: 1800 } });
});

test('text to send is copied, text that shows an example is reading', () => {
  expect(itemsOf('Send this to the team:\n\n```\nWe are done.\n```')).toMatchObject([
    { kind: 'check', data: { copy: 'We are done.' } },
  ]);
  expect(itemsOf('- [ ] Look\n\nThe output looks like this:\n\n```\nWe are done.\n```')).toHaveLength(1);
});

test('a later rollback heading with cases one after the other is one procedure', () => {
  const plan = planOf(
    '## Rollback\n\n### Step 1: Stop\n```bash\nmake down\n```\n\n### Step 2: Restore\n```bash\nmake old\n```\n',
  );
  expect(plan.rollbacks).toMatchObject([{ title: 'Rollback', blocks: [4, 9] }]);
  expect(plan.steps).toEqual([]);
});

test('a heading inside a step explains what stands below it', () => {
  const { steps } = planOf(
    '## Step 1: Build\n\n#### Only on Mondays\n\nRun `make all`\n\n## Step 2: Ship\n\n```bash\nmake ship\n```\n',
  );
  expect(steps.map(({ prose }) => prose.map(({ line, text }) => [line, text]))).toEqual([[[3, 'Only on Mondays']], []]);
});

test('a box whose text is work of its own is still to be ticked when the command it mentions has ended', () => {
  const kinds = (text: string) => planOf(`## Go\n\n- [ ] ${text}\n`).steps[0]?.items.map(({ kind }) => kind);
  expect(kinds('Update the version in `app.toml`. Run `make lock` afterwards.')).toEqual(['command', 'check']);
  expect(kinds('Run `make lock`. It takes a minute.')).toEqual(['command']);
  expect(kinds('**Backup**: `make backup`')).toEqual(['command']);
});

test('a box below what is expected stays work', () => {
  const plan = planOf('# Go\n\n```bash\nmake\n```\n\n**Expected:**\n\n- all green\n  - [ ] Tell the team\n');
  expect(plan.tasks).toMatchObject([{ line: 10, step: 's1' }]);
  expect(plan.steps[0]?.items.map(({ line }) => line)).toEqual([4, 10]);
});

test('a sentence that changes something and then runs a command is an item', () => {
  expect(itemsOf('Change the tag in `compose.yaml`, then `docker compose pull`.')).toMatchObject([
    { kind: 'command', data: { commands: [{ text: 'docker compose pull' }] } },
  ]);
});

test('what a sentence says behind its command has to be shown, quoted or not', () => {
  const { expectations } = planOf(
    '## Look\n\n- [ ] `redis-cli ping` answers PONG\n- [ ] `curl -sI a.test` must show `age: 0`\n',
  );
  expect(expectations).toMatchObject([
    { line: 3, text: 'answers PONG' },
    { line: 4, check: 'literal', parts: ['age: 0'] },
  ]);
});
