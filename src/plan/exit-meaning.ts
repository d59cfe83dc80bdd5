import { exitAnswers } from './exit-answers.ts';

/**
 * What an exit code means where a program's manual gives it a meaning of its own that is no failure of the program, or that its output leaves out:
 * `grep` that finds nothing prints nothing and ends with 1. Undefined for every other.
 * @param text one command or pipe, of which the last part gave the code; in a list (`cd app && grep …`) nobody knows which one did
 */
export function exitMeaning(text: string, code: number): string | undefined {
  return meaningIn([...exitAnswers, ...meanings, ...ofShell], text, code);
}

/** Whether a code is an answer of the program that gave it, and no failure of it. */
export function isAnswer(text: string, code: number): boolean {
  return meaningIn(exitAnswers, text, code) !== undefined;
}

function meaningIn(list: readonly Meaning[], text: string, code: number): string | undefined {
  if (/&&|\|\||;|\n/.test(text.trim())) return undefined;
  const last = text.split('|').at(-1) ?? '';
  const [program = '', ...words] = last
    .trim()
    .replace(/^(?:(?:sudo|env|command|!|[A-Za-z_]\w*=\S*)\s+)*/, '')
    .split(/\s+/);
  const name = program.slice(program.lastIndexOf('/') + 1);
  const fits = (one: Meaning) =>
    one.code === code && one.programs.test(name) && one.words?.test(words.join(' ')) !== false;
  return list.find(fits)?.means;
}

type Meaning = (typeof exitAnswers)[number];

/** curl(1) "EXIT CODES", psql(1) "EXIT STATUS", ssh(1), systemctl(1) after LSB, timeout(1): what failed, and why. */
const meanings: readonly Meaning[] = [
  { programs: /^curl$/, code: 6, means: 'the name of the host was not found' },
  { programs: /^curl$/, code: 7, means: 'nothing answered at that address and port' },
  { programs: /^curl$/, code: 22, means: 'the server answered with an error (400 or above)' },
  { programs: /^curl$/, code: 28, means: 'it took longer than it was given' },
  { programs: /^curl$/, code: 60, means: 'the certificate of the server is not trusted here' },
  { programs: /^psql$/, code: 2, means: 'the connection to the database failed' },
  { programs: /^psql$/, code: 3, means: 'a statement of the script failed' },
  { programs: /^(?:ssh|scp|sftp)$/, code: 255, means: 'the connection to the host failed' },
  { programs: /^systemctl$/, code: 4, means: 'there is no such unit' },
  { programs: /^timeout$/, code: 124, means: 'it took longer than it was given' },
];

/** bash(1), "EXIT STATUS": of any program. */
const ofShell: readonly Meaning[] = [
  {
    programs: /./,
    code: 126,
    means: 'it was found and could not be started: it may not be run, or it is given too much (arguments and exports)',
  },
  { programs: /./, code: 127, means: 'there is no program of that name here' },
];
