import { describe, expect, test } from 'vitest';
import { saysOutcome } from '../../src/checklist/outcome-words.ts';
import { planOf } from './plan-of.ts';

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

  test('behind a label, over a stop in the same text, is taken without both', () => {
    expect(expectationsOf(`${run}\n> Expected: \`up\`. If it is anything else, stop.`)).toMatchObject([
      [7, '`up`.', 4],
    ]);
  });

  test('far from anything that is run is none, and nor is a box', () => {
    expect(expectationsOf('The status must be 200.')).toEqual([]);
    expect(expectationsOf(`${run}\n- [ ] The status must be 200`)).toEqual([]);
  });
});

describe('a comment right below a command', () => {
  test.each([
    ['curl -s localhost', '{"status":"ok"}', 'pattern'],
    ['wc -l < a', '=> 3', 'number'],
    ['redis-cli lastsave', '(integer) 17', 'ask'],
    ['backup describe a | grep Phase', 'Phase:  Completed', 'ask'],
  ])('shows what it printed: %s # %s', (command, comment, check) => {
    const { expectations } = planOf(`## Work\n\n\`\`\`sh\n${command}\n# ${comment}\n\`\`\`\n`);
    expect(expectations).toMatchObject([{ line: 5, command: 4, check }]);
  });

  test.each(['Phase two comes next', '=> now the others', '{user} is yours'])('says something: # %s', (comment) => {
    expect(planOf(`## Work\n\n\`\`\`sh\nbackup describe a | grep Phase\n# ${comment}\n\`\`\`\n`).expectations).toEqual(
      [],
    );
  });
});
