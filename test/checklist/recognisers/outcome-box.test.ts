import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const read = (...lines: string[]) => {
  const plan = planOf(['## Look', '', ...lines, ''].join('\n'));
  return {
    items: plan.steps.flatMap(({ items }) => items.map(({ kind, line }) => `${kind} ${line}`)),
    expected: plan.expectations.map(({ line, command, check }) => `${line} of ${command}: ${check}`),
    tasks: plan.tasks.map(({ line, step }) => `${line} ${step}`),
  };
};

describe('a box that says what the command of the box around it gives', () => {
  test('is expected of that command and no tick of its own', () => {
    const box = '- [ ] Alive: `curl http://localhost:9/alive`';
    expect(read(box, '  - [ ] Returns 204', '  - [ ] Body contains "ovens"', '- [ ] Tell the bakers')).toEqual({
      items: ['command 3', 'check 6'],
      expected: ['4 of 3: number', '5 of 3: literal'],
      tasks: ['3 s1', '4 s1', '5 s1', '6 s1'],
    });
  });

  test.each([
    ['Returns 200 OK', 'number'],
    ['Output contains "ready"', 'literal'],
    ['Output contains "ready" or "warming"', 'pattern'],
    ['Exit code 0', 'number'],
    ['Exits with code 0 (success)', 'number'],
    ['HTTP 204', 'number'],
    ['`"state":"up"`', 'pattern'],
    ['Should list "three ovens"', 'literal'],
    ['Liefert 200', 'number'],
    ['Rückgabewert 0', 'number'],
    ['Ausgabe enthält "bereit"', 'literal'],
    ['Renvoie 200', 'number'],
    ['Code de sortie 0', 'number'],
    ['Devuelve 200', 'number'],
    ['Retorna 200', 'number'],
    ['Возвращает 200', 'number'],
    ['返回 200', 'number'],
    ['200 を返す', 'number'],
    ['200 반환', 'number'],
    ['200 برمی‌گرداند', 'number'],
  ])('%s', (text, check) => {
    expect(read('- [ ] Ask: `./ask.sh`', `  - [ ] ${text}`)).toMatchObject({
      items: ['command 3'],
      expected: [`4 of 3: ${check}`],
    });
  });

  test.each([
    'Tell the bakers',
    'Payment succeeds',
    'Compare it with the 3 of yesterday',
    'Returns 500 if the oven is cold',
    'No alarms for 15 minutes',
    'Signed by: ____',
    'Run `./ask.sh --again`',
    'Show 3 colleagues',
    'Bakery is open',
    'No errors',
    'Prints the version',
    'All pods are running',
    'The page shows "ready"',
  ])('stays a tick: %s', (text) => {
    expect(read('- [ ] Ask: `./ask.sh`', `  - [ ] ${text}`).items.length).toBeGreaterThan(1);
  });

  test('also below its block, and of the last of several commands', () => {
    expect(
      read(
        '- [ ] Ask both:',
        '  ```bash',
        '  ./ask.sh',
        '  ```',
        '  - [ ] Returns 200',
        '  - [ ] Then `./tell.sh`',
        '    - [ ] Exit code 0',
      ),
    ).toMatchObject({ expected: ['7 of 5: number', '9 of 8: number'] });
  });
});

describe('in a list right below a block, or beside the box that runs', () => {
  test('as long as nothing else stands between', () => {
    const block = ['```bash', 'curl http://localhost:9/alive', '```', ''];
    expect(read(...block, '- [ ] Returns 204', '- [ ] Body contains "ovens"', '- [ ] Tell them')).toMatchObject({
      items: ['command 4', 'check 9'],
      expected: ['7 of 4: number', '8 of 4: literal'],
    });
    expect(read(...block, '- [ ] Tell them', '- [ ] Returns 204').items).toEqual(['command 4', 'check 7', 'check 8']);
  });

  test('where it speaks of what the command gives', () => {
    expect(read('- [ ] Ask: `./ask.sh`', '- [ ] Returns 200')).toMatchObject({ items: ['command 3'] });
    expect(read('- [ ] Ask: `./ask.sh`', '- [ ] The sign must read "open"').items).toEqual(['command 3', 'check 4']);
  });
});

test('a point inside a box says it without a subject, too', () => {
  expect(read('- [ ] Version: `node --version`', '  - Shows 2.3', '  - Where the door is open').expected).toEqual([
    '4 of 3: ask',
  ]);
});
