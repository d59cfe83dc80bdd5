import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const gatesOf = (text: string) =>
  planOf(`# Release\n\n## Before\n\n- [ ] Saved\n\n${text}\n\n## After\n\n- [ ] Told\n`).gates.map((gate) => ({
    type: gate.type,
    after: gate.after,
    text: gate.text,
    conditions: gate.conditions.map((condition) => condition.text),
  }));

describe('soft stops', () => {
  test('stand behind the item above them', () => {
    expect(gatesOf('**Never release without a copy!**')).toEqual([
      { type: 'soft', after: 's1.i1', text: 'Never release without a copy!', conditions: ['a copy'] },
    ]);
  });

  test('that say "only after" stand before their task, approvals behind it', () => {
    const plan = planOf(
      '## Go\n\n- [ ] One\n- [ ] Start the clients only after the server answers\n- [ ] Ask Ann to approve it\n',
    );
    expect(plan.gates.map((gate) => [gate.type, gate.after])).toEqual([
      ['soft', 's1.i1'],
      ['approval', 's1.i3'],
    ]);
  });

  test('that a stricter stop says already are asked once', () => {
    const plan = planOf('## Go\n\n1. Start it\n2. Only proceed if the canary is healthy\n3. Wave\n');
    expect(plan.gates.map((gate) => [gate.type, gate.line])).toEqual([['proceed', 4]]);
  });

  test('never take a command away', () => {
    const plan = planOf('## Go\n\nRun `make clients` only after the server answers.\n');
    expect(plan.steps[0]?.items).toMatchObject([{ kind: 'command' }]);
    expect(plan.gates).toMatchObject([{ type: 'soft', after: null, step: 's1' }]);
  });

  test('that the condition of the task asks anyway stop nothing a second time', () => {
    const plan = planOf('## Go\n\n1. Merge it\n2. If your change includes a migration, pause the jobs\n3. Push it\n');
    expect(plan.gates).toMatchObject([{ type: 'soft', line: 4, step: null }]);
    expect(plan.steps[1]?.items[0]?.condition).toBe('If your change includes a migration');
  });

  test('above the first step are asked before it', () => {
    const plan = planOf('# Release\n\n> Run this before every deployment!\n\n## Go\n\n- [ ] One\n');
    expect(plan.gates).toMatchObject([{ type: 'soft', line: 3, step: 's1', after: null }]);
    expect(plan.steps[0]?.gates).toEqual([3]);
  });

  test('of a list of rules are one stop, listed one by one, also when they are drawn in a box', () => {
    const text =
      '## CRITICAL RULES\n\n```\n║ 1. NO release WITHOUT a copy ║\n║ 2. NEVER on a Friday ║\n║ 3. Ann is happy ║\n```';
    const gates = planOf(`# Release\n\n${text}\n\n## Go\n\n- [ ] One\n`).gates;
    expect(gates.map((gate) => [gate.line, gate.step, gate.conditions.length])).toEqual([
      [6, 's1', 2],
      [7, null, 0],
    ]);
    const list = planOf(
      '# Release\n\n## Safety rules\n\n1. Never push on a Friday\n2. Do not skip tests\n\n## Go\n\n- [ ] One\n',
    );
    expect(list.steps).toHaveLength(1);
    expect(list.gates.map((gate) => [gate.line, gate.step])).toEqual([
      [5, 's1'],
      [6, null],
    ]);
  });

  test('take the list below as what they name', () => {
    expect(gatesOf('Never go live without:\n\n- a copy\n- a plan')).toMatchObject([
      { conditions: ['a copy', 'a plan'] },
    ]);
  });
});

describe('alerts', () => {
  test.each([
    ['> [!CAUTION]\n> It is slow.', 'It is slow.'],
    [':::warning\nIt is slow.\n:::', 'It is slow.'],
    ['::: danger\n\nIt is slow.\n\n:::', 'It is slow.'],
    ['!!! warning "Careful"\n    It is slow.', 'It is slow.'],
    ['**⚠️ WARNING:** It is slow.', 'WARNING: It is slow.'],
    ['> **Achtung:** Es dauert.', 'Achtung: Es dauert.'],
  ])('%j is a soft stop', (markdown, text) => {
    expect(gatesOf(markdown)).toMatchObject([{ type: 'soft', after: 's1.i1', text }]);
  });

  test('that announce work below them are none', () => {
    expect(gatesOf('**CRITICAL:** Change these now:')).toEqual([]);
    expect(gatesOf('> [!NOTE]\n> It is slow.')).toEqual([]);
  });

  test('keep a block that stands in them', () => {
    const plan = planOf('## Go\n\n- [ ] One\n\n> [!WARNING]\n> Look first:\n>\n> ```bash\n> make look\n> ```\n');
    expect(plan.blocks).toHaveLength(1);
    expect(plan.gates).toHaveLength(1);
  });
});

describe('tables of scores', () => {
  test('stop where their verdict says so', () => {
    const table =
      '| Passed | Verdict |\n|---|---|\n| 8/8 | ✅ GO |\n| 6-7/8 | 🟡 Go with caution |\n| <6/8 | 🔴 BLOCKED - do not deploy |';
    expect(gatesOf(table).map(({ type, conditions }) => [type, conditions])).toEqual([
      ['soft', ['Passed: 6-7/8']],
      ['stop', ['Passed: <6/8']],
    ]);
  });

  test('roll back where their action says so', () => {
    const table =
      '| Metric | Limit | Action |\n|---|---|---|\n| Error rate | > 5% | Roll back |\n| Latency | > 200 ms | Watch |';
    expect(gatesOf(table).map(({ type, conditions }) => [type, conditions])).toEqual([
      ['rollback', ['Error rate: > 5%']],
    ]);
  });

  test('that only rate things stop nothing', () => {
    expect(gatesOf('| Part | Score | State |\n|---|---|---|\n| Security | 40/100 | Blocked by audit |')).toEqual([]);
  });
});

describe('a stop behind another sentence', () => {
  test.each([
    ['Watch the log. Stop if it shows an error.', 'stop', 'Stop if it shows an error.'],
    ['Look at the graph. DO NOT PROCEED IF it is red.', 'proceed', 'DO NOT PROCEED IF it is red.'],
    ['Log ansehen. Abbrechen, wenn ein Fehler erscheint.', 'stop', 'Abbrechen, wenn ein Fehler erscheint.'],
    ['Смотрите журнал. Остановитесь, если есть ошибки.', 'stop', 'Остановитесь, если есть ошибки.'],
  ])('counts: %s', (text, type, said) => {
    expect(gatesOf(text)).toMatchObject([{ type, text: expect.stringContaining(said), after: 's1.i1' }]);
    expect(gatesOf(`- [ ] ${text}`)).toMatchObject([{ type, text: expect.stringContaining(said), after: 's1.i2' }]);
  });

  test('counts on each line of a paragraph, with the list below the last', () => {
    const text = 'Go on. Stop if it is red.\nRoll back if:\n\n- it is slow\n- it is gone';
    expect(gatesOf(text).map(({ type, conditions }) => [type, conditions])).toEqual([
      ['stop', ['it is red']],
      ['rollback', ['it is slow', 'it is gone']],
    ]);
  });

  test('is none where the sentence is no stop', () => {
    expect(gatesOf('Watch the log. If it is slow, tell Ann. Then stop the old service.')).toEqual([]);
  });
});

test('boxes that are conditions of a stop are listed, and belong to no step', () => {
  const boxes = (lead: string) =>
    planOf(`# Go\n\n- [ ] One\n\n${lead}\n\n- [ ] two\n- [x] three\n`).tasks.map(({ line, step, checked }) => [
      line,
      step,
      checked,
    ]);
  for (const lead of ['**STOP IF:**', '**NEVER:**', '**NO-GO**'])
    expect(boxes(lead)).toEqual([
      [3, 's1', false],
      [7, null, false],
      [8, null, true],
    ]);
});

test('a ban beside an order is a stop, for the order stops nothing', () => {
  const plan = planOf('# Go\n\nThis must be followed in order. DO NOT run it on a Friday.\n\n- [ ] One\n');
  expect(plan.gates.map(({ type, step }) => [type, step])).toEqual([
    ['order', null],
    ['soft', 's1'],
  ]);
});

describe('a table of levels', () => {
  const tableOf = (rows: string) =>
    planOf(`## Go\n\n- [ ] One\n\n## Levels\n\n| Level | Within | Action |\n|---|---|---|\n${rows}\n`).gates;

  test('with how soon somebody acts decides nothing, one with limits does', () => {
    expect(tableOf('| 1 - Minor | 15 min | Roll back the web tier |')).toEqual([]);
    expect(tableOf('| Latency | > 15 min | Roll back the web tier |')).toMatchObject([{ type: 'rollback' }]);
  });
});

test('what was missing once is told under a heading that looks back, and forbids nothing', () => {
  const gates = (heading: string) =>
    planOf(`## ${heading}\n\n- No restart without a copy.\n\n## Go\n\n- [ ] One\n`).gates;
  expect(gates('Lessons from the spring')).toEqual([]);
  expect(gates('Was schiefging: Lehren aus dem Umzug')).toEqual([]);
  expect(gates('Rules')).toHaveLength(1);
});

describe('a stop with its reason in brackets, over a list', () => {
  test('takes the list as its conditions', () => {
    expect(gatesOf('**Warning signs (start the rollback if seen):**\n- Latency > 2 s\n- Orders drop')).toMatchObject([
      { type: 'rollback', conditions: ['Latency > 2 s', 'Orders drop'] },
    ]);
    expect(gatesOf('**Warning signs (seen in spring):**\n- Latency > 2 s')).toEqual([]);
  });
});

describe('a gate by name', () => {
  test('takes the bullets below it, and leaves boxes and other bullets what they are', () => {
    expect(gatesOf('**Network gate:**\n- Pings answer\n- Names resolve')).toMatchObject([
      { type: 'soft', conditions: ['Pings answer', 'Names resolve'] },
    ]);
    const boxes = planOf('## Go\n\n**Network gate:**\n- [ ] Pings answer\n- [ ] Names resolve\n');
    expect(boxes.steps.flatMap(({ items }) => items)).toHaveLength(2);
    expect(gatesOf('- Decision: wait or go home?\n- The page is green')).toMatchObject([{ conditions: [] }]);
  });
});

test('a box that its author marks at its end, or where it is decided whether to go, lets nothing pass', () => {
  const linesOf = (boxes: string) => planOf(`## Go\n\n${boxes}\n`).gates.map(({ line }) => line);
  expect(linesOf('- [ ] Page loads ✅ CRITICAL\n- [ ] Logo shows ✅\n- [ ] Talk about CRITICAL paths')).toEqual([3]);
  expect(linesOf('- [ ] Hold the go/no-go call\n- [ ] Read the page on go/no-go')).toEqual([3]);
});

test('what a way back forbids beside its steps is listed with it', () => {
  const plan = planOf(
    '## Go\n\n- [ ] One\n\n## Rollback\n\n1. Start the old build.\n   Never delete the new volume.\n',
  );
  expect(plan.gates).toMatchObject([{ line: 8, type: 'soft', text: 'Never delete the new volume.', step: null }]);
});

test('outcomes of a decision that go on under a condition are told', () => {
  const list = '- All rows green → GO\n- Some rows yellow → look closer, may proceed with a second engineer';
  expect(gatesOf(list).map(({ type }) => type)).toEqual(['soft', 'soft']);
  expect(gatesOf('- Some rows yellow → look closer')).toEqual([]);
});

test('a comment that says what only a command is for stops in front of it', () => {
  const gates = (comment: string) => planOf(`## Go\n\n\`\`\`sh\n# ${comment}\nexport TRY=1\n\`\`\`\n`).gates;
  expect(gates('Optional. Use only for an account that may be lost.')).toMatchObject([{ type: 'soft', line: 4 }]);
  expect(gates('Used for all accounts, not only for ours')).toEqual([]);
});

test('conditions in a sentence under the heading of a decision are asked in the walk, once', () => {
  const plan = planOf(
    '# Go\n\n## Prepare\n\n- Tell the team\n\n## Go / No-Go Gate\n\nProceed only when all items are true:\n\n- The trial passed.\n- The owner has agreed.\n\n## Roll out\n\n1. Merge it.\n2. Press the button.\n',
  );
  expect(plan.gates).toMatchObject([
    { line: 9, type: 'proceed', step: 's1', after: 's1.i1', conditions: [{ line: 11 }, { line: 12 }] },
  ]);
});

describe('a stop in a comment of code that is pasted as a whole', () => {
  const walked = (comment: string) =>
    planOf(
      `# Move\n\n## Go\n\nIn the console:\n\n\`\`\`php\nUser::stale()->count();\n${comment}\n\`\`\`\n\n- [ ] One\n`,
    ).gates;

  test.each(['// If it is more than 0: do not deploy yet', '// Se > 0: não fazer deploy ainda', '# If > 0: STOP'])(
    'is asked behind it (%s)',
    (comment) => {
      expect(walked(comment)).toMatchObject([{ line: 9, step: 's1', after: 's1.i1' }]);
    },
  );

  test.each(['// Never edit this file by hand', '// Stop the server in a loop', '# rollback: see below'])(
    'is none where it names no case (%s)',
    (comment) => {
      expect(walked(comment)).toEqual([]);
    },
  );
});

describe('what cannot be undone', () => {
  test.each([
    'É irreversível. Faça uma cópia antes.',
    'Es irreversible; haga un respaldo antes.',
    'Das ist nicht umkehrbar. Vorher ein Backup anlegen.',
    'Cette étape est irréversible. Faites une sauvegarde avant.',
    'Это необратимо. Сначала сделайте бэкап.',
    '元に戻せません。事前にバックアップを取得してください。',
  ])('wants its copy first (%s)', (text) => {
    expect(planOf(`# Move\n\n## Go\n\n> ${text}\n\n- [ ] One\n`).gates).toMatchObject([{ type: 'soft' }]);
  });

  test.each(['Le pas est irréversible dans le journal.', 'O respaldo é irreversível depois.'])(
    'is only said where no copy is wanted (%s)',
    (text) => {
      expect(planOf(`# Move\n\n## Go\n\n${text}\n\n- [ ] One\n`).gates).toEqual([]);
    },
  );
});

describe('a stop in text that is only read', () => {
  const aside = (text: string) => planOf(`# Move\n\n## Purpose\n\n${text}\n\n## Go\n\n- [ ] One\n`).gates;

  test.each(['**For every step:** the shop has passed. A NO-GO gate means STOP — do not go on with the move.'])(
    'is told for the whole checklist (%s)',
    (text) => {
      expect(aside(text)).toMatchObject([{ line: 5, type: 'stop' }]);
    },
  );

  test('is none under troubleshooting', () => {
    const text = 'A red lamp means STOP the oven first.';
    expect(planOf(`# Move\n\n## Go\n\n- [ ] One\n\n## Troubleshooting\n\n${text}\n`).gates).toEqual([]);
  });
});

describe('what a decision is made by', () => {
  test('is asked under the lead that says that all of it has to be so, and what ends it beside it', () => {
    const text =
      'All of the following should be true before go-live:\n\n- the bread rose\n- the oven is hot\n\nIf any of those fail, the answer is `no-go`.';
    const plan = planOf(`# Move\n\n## Go / No-Go gate\n\n${text}\n\n## Go\n\n- [ ] One\n`);
    expect(plan.gates.map(({ line, type, step, conditions }) => [line, type, step, conditions.length])).toEqual([
      [5, 'soft', 's1', 2],
      [10, 'stop', 's1', 1],
    ]);
  });

  test('is what is listed under its name where nothing else says so', () => {
    const plan = planOf('# Move\n\n## Go / No-Go gate\n\n- the bread rose\n- the oven is hot\n\n## Go\n\n- [ ] One\n');
    expect(plan.gates).toMatchObject([
      { line: 3, conditions: [{ text: 'the bread rose' }, { text: 'the oven is hot' }] },
    ]);
  });
});

test.each(['Checks (ordered)', 'Move procedure (ordering is mandatory)', 'Waves (strictly in order)'])(
  'a heading that says that the order counts is an order (%s)',
  (title) => {
    expect(planOf(`# Move\n\n## ${title}\n\n- [ ] One\n`).gates).toMatchObject([{ line: 3, type: 'order' }]);
  },
);

test.each([
  'Open the shop (only after the trial passed)',
  'Laden öffnen (erst nach der Probe)',
  'Ouvrir (seulement après l’essai)',
  'Abrir (somente após o teste)',
  'Открыть (только после пробы)',
])('a heading that says what has to be over before is a soft stop (%s)', (title) => {
  expect(planOf(`# Move\n\n## ${title}\n\n- [ ] One\n`).gates).toMatchObject([
    { line: 3, type: 'soft', step: 's1', after: null },
  ]);
});

test('a sentence that stops stands beside one that leads on', () => {
  const text = 'PASS iff **all six** show it. Look at them:\n\n```sh\nmake list\n```';
  expect(planOf(`# Move\n\n## Go\n\n${text}\n`).gates).toMatchObject([{ line: 5, type: 'soft' }]);
});

test('an order in a later sentence of a paragraph is one', () => {
  const text = 'This is for Ann. Nothing is to be known: follow the steps in order.';
  expect(planOf(`# Move\n\n> ${text}\n\n## Go\n\n- [ ] One\n`).gates).toMatchObject([{ line: 3, type: 'order' }]);
});

test.each(['Tables to move (in order)', 'Orders to be sent (ordered by Ann)'])(
  'a heading that tells how something is listed is none (%s)',
  (title) => {
    expect(planOf(`# Move\n\n## ${title}\n\n- [ ] One\n`).gates).toEqual([]);
  },
);

describe('a mark in brackets that holds the walk', () => {
  const text = [
    '**Step 1 — Make the copy.** Write it to the `old_shelf`.',
    '→ report its size. **[STOP — Ann confirms that the copy can be read]**',
    '',
    '**Step 2 — Make the new_shelf.** Use the small oven.',
    '→ report the shelves. **[STOP]**',
  ].join('\n');
  const plan = planOf(`# Move\n\n## Steps\n\n${text}\n`);

  test('is asked behind the paragraph that it ends, of somebody else', () => {
    expect(plan.gates.map(({ line, type, step, after, text: said }) => [line, type, step, after, said])).toEqual([
      [6, 'approval', 's1', 's1.i1', 'STOP — Ann confirms that the copy can be read'],
      [9, 'approval', 's2', 's2.i1', 'report the shelves. [STOP]'],
    ]);
  });

  test('stands in a step of its own where paragraphs begin with the names of steps', () => {
    expect(plan.steps.map(({ title, items }) => [title, items.length])).toEqual([
      ['Step 1 — Make the copy', 1],
      ['Step 2 — Make the new_shelf', 1],
    ]);
  });

  test.each([
    'Look. [HOLD for QA]',
    'Prüfen. [STOPP – Anna gibt frei]',
    'Проверить. [СТОП]',
    '核对数据。【停止】',
    '確認。[一時停止]',
    '확인. [대기]',
  ])('is known in other languages, behind a box too (%s)', (said) => {
    expect(planOf(`# Move\n\n## Go\n\n- [ ] ${said}\n- [ ] Two\n`).gates).toMatchObject([
      { type: 'approval', after: 's1.i1' },
    ]);
  });

  test.each(['Press [STOP] on the oven.', 'Read [Stop and think](a.md)', 'The page [GATEWAY]', 'Write to [WAITERS]'])(
    'is none in the middle of a sentence, or as another word (%s)',
    (said) => {
      expect(planOf(`# Move\n\n## Go\n\n- [ ] ${said}\n- [ ] Two\n`).gates).toEqual([]);
    },
  );
});
