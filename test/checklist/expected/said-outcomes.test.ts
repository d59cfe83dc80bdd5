import { describe, expect, test } from 'vitest';
import { saysOutcome } from '../../../src/checklist/expected/outcome-words.ts';
import { planOf } from '../plan-of.ts';

const expectationsOf = (text: string) =>
  planOf(`## Work\n\n${text}\n`).expectations.map(({ line, text: said, command }) => [line, said, command]);

const run = '```sh\ncurl -s localhost/size\n```\n';

describe('a sentence that says what has to be seen', () => {
  test.each([
    'The status must be 200.',
    'JOBS has to be 0.',
    '`state` must be streaming.',
    'The last line has to be `Done in`.',
    'Both lines shall be identical.',
    'It has to say 10.0.0.7.',
    'Only if this prints `t`:',
    'Der freie Platz muss mindestens 80 GB betragen.',
    'Es müssen beide Dienste den Zustand „aktiv“ melden.',
    'Le fichier doit peser plus de 2 Go.',
    'El resultado debe ser 0.',
    'A tabela deve estar vazia.',
    'Результат должен быть равен 0.',
    '结果应为 0。',
    '应该没有任何输出。',
    '출력이 없으면 통과',
    '출력 없어야 정상.',
    '結果が 0 であることを確認する。',
    '값이 0인지 확인한다.',
    'نتیجه باید 0 باشد.',
  ])('is an expectation on what was run right above it: %s', (said) => {
    expect(saysOutcome(said)).toBe(true);
    const { expectations, gates } = planOf(`## Work\n\n${run}\n${said}\n`);
    // A stop that is made of the sentence asks about it already.
    if (gates.length === 0) expect(expectations).toMatchObject([{ line: 7, text: said, command: 4 }]);
    else expect(gates).toMatchObject([{ line: 7 }]);
  });

  test.each([
    'Expected time-to-recover: about 8 minutes.',
    'The script must be run by 2 people.',
    'You must be logged in as `root`.',
    'Passwords should have been set.',
    'This has to be approved by the CAB.',
    'Users must not be told before 10:00.',
    'Der Antrag muss von 2 Personen gestellt werden.',
    'La commande doit être exécutée par 2 personnes.',
    'Search is broken until the index is rebuilt.',
  ])('is none where it says what somebody does: %s', (said) => {
    expect(expectationsOf(`${run}\n${said}`)).toEqual([]);
  });

  test('that leads to a block, or tells to check with it, speaks of that block', () => {
    expect(expectationsOf(`${run}\nThis one has to be empty:\n\n${run}`)).toMatchObject([[7, expect.anything(), 10]]);
    expect(expectationsOf(`${run}\nCompare both. They have to show A12.\n\n${run}`)).toMatchObject([
      [7, 'They have to show A12.', 10],
    ]);
  });

  test.each([
    ['必须确认当前版本是新的，目录干净。', 'zh'],
    ['After the sync, confirm that exactly one build is running.', 'en'],
    ['Verify the pod logs `State: open (main)` and the mark is not `old`.', 'en'],
    ['`USER` 应指向生产账号。', 'zh'],
    ['`name` 열만 있어야 함', 'ko'],
  ])('is told to be looked at: %s', (said) => {
    expect(expectationsOf(`${run}\n${said}`)).toMatchObject([[7, expect.anything(), 4]]);
  });

  test.each(['After the sync, confirm to the team.', '先确认是否有空。', '확인 후 시작'])(
    'is not told by: %s',
    (said) => {
      expect(expectationsOf(`${run}\n${said}`)).toEqual([]);
    },
  );

  test('a list below "必须确认：" is looked at as one, and ticks below a block that say what has to be there are no tasks', () => {
    expect(expectationsOf(`${run}\n必须确认：\n\n- 首页返回 200\n- 没有报错`)).toMatchObject([
      [7, expect.anything(), 4],
    ]);
    const plan = planOf(`## Verification\n\n${run}\n**확인 사항**:\n- ✅ NULL 값이 없어야 함\n`);
    expect([plan.tasks, plan.expectations]).toMatchObject([[], [{ line: 7 }]]);
    expect(planOf(`## Verification\n\n${run}\n- ✅ Page loads\n`).tasks).toHaveLength(1);
    expect(planOf('## Verification\n\n- ✅ The status must be 200\n').tasks).toHaveLength(1);
  });

  test('behind a label, over a stop in the same text, is taken without both', () => {
    expect(expectationsOf(`${run}\n> Expected: \`up\`. If it is anything else, stop.`)).toMatchObject([
      [7, '`up`.', 4],
    ]);
  });

  test('in a list below a sample of what is run is expected of that', () => {
    const sample = '**Expected:**\n\n```\na\nb\n```\n';
    const list = '- One\n- Two\n- Three\n- The count has to be 2.';
    expect(expectationsOf(`${run}\n${sample}\n${list}`)).toMatchObject([
      [7, expect.anything(), 4],
      [17, expect.anything(), 4],
    ]);
    expect(expectationsOf(`${run}\nOne.\n\nTwo.\n\nThree.\n\nThe count has to be 2.`)).toEqual([]);
  });

  test('in a long text is expected of what is run there, on its own line', () => {
    const before = Array(5).fill(
      'The tool goes through all tables, one after the other, and keeps a log of it in its own folder.',
    );
    const text = [...before, 'When it has ended, verify that no lock remains.', 'It may be run again.'].join('\n');
    expect(expectationsOf(`${run}\n${text}`)).toEqual([[12, 'When it has ended, verify that no lock remains.', 4]]);
  });

  test('stands beside others in one text, and each is expected', () => {
    expect(expectationsOf(`${run}\nThe first line must be \`A\`. It is long. The last line must be \`Z\`.`)).toEqual([
      [7, 'The first line must be `A`.', 4],
      [7, 'The last line must be `Z`.', 4],
    ]);
  });

  test('behind an arrow, right below what was run, is a value', () => {
    expect(expectationsOf(`${run}\n→ \`{"size": 12}\``)).toEqual([[7, '`{"size": 12}`', 4]]);
    expect(expectationsOf('→ 12 people know of it')).toEqual([]);
  });

  test('in brackets with the codes that paths answer with is expected of what is done there', () => {
    expect(expectationsOf('1. Approve it, then look again (`/in` 200, `/out` 404).\n2. Go on.')).toEqual([
      [3, '`/in` 200, `/out` 404', null],
    ]);
    expect(expectationsOf('1. Copy the files (`a` 200 times).\n2. Go on.')).toEqual([]);
  });

  test('over lines of text that are only read takes them', () => {
    expect(expectationsOf('Start the second server. Verify:\n\n```text\n/in    200\n/out   404\n```\n')).toMatchObject([
      [3, 'Verify:\n/in    200\n/out   404', null],
    ]);
  });

  test('above code that is typed into a console elsewhere, or in a comment of it, is expected of that', () => {
    const typed = (line: string) => `\`\`\`javascript\nrs.status().ok\n${line}\n\`\`\`\n`;
    expect(expectationsOf(`Confirm the state has changed:\n\n${typed('')}`)).toMatchObject([
      [3, expect.anything(), null],
    ]);
    expect(expectationsOf(typed('// Expected: 1'))).toEqual([[5, '1', null]]);
    expect(expectationsOf(typed('// returns early'))).toEqual([]);
    expect(expectationsOf('Make sure the file has this line:\n\n```yaml\nsize: 12\n```\n')).toEqual([]);
  });

  test('above the first look of a section that checks is expected of that look', () => {
    const looked = (heading: string) => planOf(`## ${heading}\n\nYou should see two lines.\n\n${run}`).expectations;
    expect(looked('Verify the hosts')).toMatchObject([{ line: 3, command: 6 }]);
    expect(looked('Install the hosts')).toEqual([]);
  });

  test('far from anything that is run is none, and nor is a box that is not right below it', () => {
    expect(expectationsOf('The status must be 200.')).toEqual([]);
    expect(expectationsOf(`${run}\nLook.\n\n- [ ] The status must be 200`)).toEqual([]);
  });
});

describe('a comment right below a command', () => {
  test.each([
    ['curl -s localhost', '{"status":"ok"}', 'pattern'],
    ['wc -l < a', '=> 3', 'number'],
    ['redis-cli lastsave', '(integer) 17', 'ask'],
    ['backup describe a | grep Phase', 'Phase:  Completed', 'ask'],
    ['ls out', 'site.zip   notes.txt', 'ask'],
    ['ls -l out', '-rw-r--r-- 1 web web 12M Jan 2 10:00 site.zip', 'ask'],
    ['kubectl get pods', 'NAME   READY   STATUS', 'ask'],
    ['openssl x509 -enddate -noout -in a.pem', 'notAfter=Jan  1 00:00:00 2031 GMT', 'ask'],
    ['./count.sh', 'Result: 12 rows', 'ask'],
    ['./count.sh', 'Ausgabe: 12 Zeilen', 'ask'],
    ['./count.sh', 'No errors', 'ask'],
    ['./count.sh', '✓ 12 rows', 'ask'],
    ['ls out', 'index.html, app.js', 'ask'],
    ['./count.sh', 'All nodes are `Ready`', 'ask'],
  ])('shows what it printed: %s # %s', (command, comment, check) => {
    const { expectations } = planOf(`## Work\n\n\`\`\`sh\n${command}\n# ${comment}\n\`\`\`\n`);
    expect(expectations).toMatchObject([{ line: 5, command: 4, check }]);
  });

  test.each(['Phase two comes next', 'TIMEOUT=30', 'see NOTES.txt', '=> now the others', '{user} is yours'])(
    'says something: # %s',
    (comment) => {
      expect(
        planOf(`## Work\n\n\`\`\`sh\nbackup describe a | grep Phase\n# ${comment}\n\`\`\`\n`).expectations,
      ).toEqual([]);
    },
  );
});

describe('a sentence that tells to check something', () => {
  const told = [
    'Make sure the list is sorted.',
    'Confirm that both nodes are back.',
    'Please check the file exists.',
    '✅ **Verify**: pages load, no warnings',
    'Prüfen Sie, dass der Dienst läuft.',
    'Vérifiez que la page se charge.',
    'Verifique que o serviço responde.',
    'Убедитесь, что узел отвечает.',
    '确认服务正常。',
    '一覧が表示されていることを確認する。',
    'Compare the totals with those from before.',
    'You are looking for one that is held.',
  ];
  test.each(told)('is expected of the command above it: %s', (text) => {
    expect(expectationsOf(`${run}\n${text}\n`)).toMatchObject([[7, expect.anything(), 4]]);
  });

  test.each([
    'Check the logs for errors.',
    'Make sure to stop the worker.',
    'Verify whether the job is running.',
    'Ensure you have a second terminal.',
    'Check out the branch.',
    'Confirm with the team.',
  ])('is none without what has to be so: %s', (text) => {
    expect(expectationsOf(`${run}\n${text}\n`)).toEqual([]);
  });

  test('is expected of what it stands in, unless that says nothing else', () => {
    const plan = planOf('## Work\n\n1. Log in. Confirm the page shows nothing.\n2. Confirm the page shows nothing.\n');
    expect(plan.expectations.map(({ line, text }) => [line, text])).toEqual([[3, 'Confirm the page shows nothing.']]);
  });

  test('and lists it below takes the list, unless each of it is a task', () => {
    const plan = planOf('## Work\n\n1. Save\n2. **Verify:**\n   - name kept\n   - date kept\n');
    expect(plan.expectations).toMatchObject([{ line: 4, text: 'Verify:\n- name kept\n- date kept' }]);
  });

  test('is to be done where nothing was run above it', () => {
    const plan = planOf('## Work\n\nSomething was moved.\n\n**Verify**: all of it is there\n');
    expect(plan.steps[0]?.items).toMatchObject([{ kind: 'check', line: 5 }]);
  });

  test('in what has to be there at first is no outcome', () => {
    expect(
      planOf(`## Prerequisites\n\n${run.slice(run.indexOf('```'))}\nMake sure the disk is empty.\n`).expectations,
    ).toEqual([]);
  });
});

test('a sentence with its colon over a sample is what should be seen, over a file to edit it is not', () => {
  const below = (lead: string, sample: string) =>
    planOf(`## Work\n\n\`\`\`sh\nmake list\n\`\`\`\n\n${lead}\n\n\`\`\`\n${sample}\n\`\`\`\n`).expectations.map(
      ({ line }) => line,
    );
  expect(below('It should point to:', 'origin ../b (fetch)')).toEqual([7]);
  expect(below('Make sure the output ends with:', '-- all of it')).toEqual([7]);
  expect(below('If all went well, you should see a message like:', 'Saved 3 rows')).toEqual([7]);
  expect(below('Add this line instead:', 'colour = blue')).toEqual([]);
  expect(below('If it fails you should see to it with:', 'make again')).toEqual([]);
});

test('rows that a program printed, and a digest, in comments below it, are what it shows', () => {
  const plan = planOf(
    '## Work\n\n```sh\ntool version --long\n# name: tool\n# version: 2.1.0\n# commit: 3fa9\n\nsha256sum a.bin\n# 9f86d081884c7d65\n```\n',
  );
  expect(plan.expectations.map(({ line, command }) => [line, command])).toEqual([
    [5, 4],
    [10, 9],
  ]);
  const remarks = planOf('## Work\n\n```sh\ntool run\n# note: slow\n# hint: wait\n# see: manual\n```\n');
  expect(remarks.expectations).toEqual([]);
});

test('numbered things to do below a heading that calls itself a gate are done', () => {
  const plan = planOf('## Gate 0: all is up\n\n1. `docker compose up -d` → wait for both healthy.\n2. Start it.\n');
  expect(plan.inlineCommands.map(({ line }) => line)).toEqual([3]);
});

test('"You will see this:" over a sample in a list is expected, and its block is nothing to run', () => {
  const plan = planOf(
    '## Halt\n\n- Wait for the halt.\n- You will see this line in the log:\n```\nERR halted at 7\n```\n',
  );
  expect(plan.expectations).toMatchObject([{ line: 4, check: 'literal', parts: ['ERR halted at 7'] }]);
  expect(planOf('## Halt\n\n- Note that you will see the log:\n```\nERR halted\n```\n').expectations).toEqual([]);
});

describe('a comment above commands that says what they have to show', () => {
  const above = (comment: string, ...commands: string[]) =>
    planOf(`## Work\n\n\`\`\`sh\n# ${comment}\n${commands.join('\n')}\n\`\`\`\n`).expectations;

  test('titles them and is expected of them', () => {
    expect(above('From the mirror: should return `10.0.0.7`', 'dig +short a')).toMatchObject([
      { line: 4, command: 5, check: 'literal' },
    ]);
    expect(above('Each owner should be the new account', 'id a', 'id b')).toMatchObject([
      { line: 4, command: 6, check: 'ask' },
    ]);
  });

  test.each(['Each script should be executed once', 'The team should know', 'Note: must run as root'])(
    'and not where it says what somebody does: %s',
    (comment) => {
      expect(above(comment, 'id a')).toEqual([]);
    },
  );
});

test.each([
  'So, type this. **Make sure that you are in the mill before you do this.**:',
  'We will be using `cp` for the new sacks, which will then be in the mill:',
  '**By hand (must manually close the gate after):**',
])('what has to be so before, what comes and what somebody has to do is not expected: %s', (lead) => {
  expect(planOf(`## Work\n\n${lead}\n\n\`\`\`\n# Copy\n> cp a b\n\`\`\`\n`).expectations).toEqual([]);
});

test('a numbered comment above a command, and one that begins with a name, say what that has to show', () => {
  const said = (comment: string) =>
    planOf(`## Look\n\n\`\`\`bash\n# ${comment}\ncurl localhost/version\n\`\`\`\n`).expectations.map(
      ({ text }) => text,
    );
  for (const comment of ['2. Version should show the old tag', 'Oven list should contain three ovens'])
    expect(said(comment)).toEqual([comment]);
  for (const comment of ['You should show it to the baker', 'Ovens should match before you go on', '3. Version'])
    expect(said(comment)).toEqual([]);
});
