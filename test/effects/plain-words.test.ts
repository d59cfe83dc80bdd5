import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStrictly } from '../../src/effects/parse-strictly.ts';
import { plainWords } from '../../src/effects/plain-words.ts';

/** The words that the parser finds in a text that is one command and nothing else; null for any other text. */
function parsedWords(text: string): string[] | null {
  const commands = parseStrictly(text)?.commands ?? [];
  const [command] = commands.map((statement) => statement.command);
  if (commands.length !== 1 || command?.type !== 'Command' || command.name === undefined) return null;
  if (command.prefix.length > 0 || command.redirects.length > 0) return null;
  return [command.name.value, ...command.args.map((word) => (word.type === 'Word' ? word.value : word.text))];
}

const starts = [
  'git',
  'cd',
  '.',
  './run.sh',
  'if',
  'time',
  'export',
  'in',
  'echo',
  '-',
  '8',
  'A=1',
  'test',
  'let',
  'a:b',
  '"x"',
];
const words = fc.oneof(
  fc.constantFrom(
    '-y',
    '--to=eu',
    'a b',
    '""',
    "''",
    '"a b"',
    "'c  d'",
    'e"f g"h',
    '@x',
    '+1',
    '5%',
    '^',
    ',',
    'k=v',
    '"k=v"',
    'if',
    'done',
  ),
  fc.constantFrom(
    '$A',
    '"$A"',
    '~',
    '*',
    '<x>',
    '"<x>"',
    '{a}',
    '[X]',
    '\\',
    "'\\'",
    '#',
    'a#b',
    '|',
    ';',
    '&',
    '>',
    '`a`',
    '!',
    '"!"',
    '%{x}',
    '"\'"',
  ),
  fc.string({ maxLength: 6 }),
);

describe('a command of plain words', () => {
  test('has the words that the parser finds, wherever they are told without it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.array(words, { maxLength: 5 }),
        fc.constantFrom(' ', '  ', '\t'),
        (start, rest, gap) => {
          const text = [start, ...rest].join(gap);
          const told = plainWords(text);
          if (told !== null) expect(told).toEqual(parsedWords(text));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['systemctl restart web-1', ['systemctl', 'restart', 'web-1']],
    ['  ./deploy.sh --region "somewhere else" \'a b\'c', ['./deploy.sh', '--region', 'somewhere else', 'a bc']],
  ])('%s', (text, expected) => {
    expect(plainWords(text)).toEqual(expected);
  });

  test.each([
    'echo $A',
    'a | b',
    'a > b',
    'A=1 b',
    'if a',
    'echo "$A"',
    'a # b',
    'a <host>',
    'ls *',
    'a \\',
    '',
    'cat "a',
  ])('the parser is asked for %s', (text) => {
    expect(plainWords(text)).toBeNull();
  });
});
