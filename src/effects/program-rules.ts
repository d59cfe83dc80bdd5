import { remember } from '../patterns/remember.ts';
import type { Call } from './call.ts';

/** Of which programs a rule speaks, by their names with spaces between, or by a pattern, and of which of their calls. */
export type ProgramRule = readonly [programs: string | RegExp, when: When, ...rest: readonly string[]];

/** Whether a rule holds for a call; `line` is the program with its plain words. */
export type When = (call: Call, line: string) => boolean;

/** The first rule of a list that holds for a call, if any. Which rules speak of a program is looked up once for each name. */
export function firstRule<Rule extends ProgramRule>(rules: readonly Rule[]): (call: Call) => Rule | undefined {
  const named = rules.map((rule) => ({ rule, speaksOf: namesOf(rule) }));
  const about = remember((program) => named.flatMap(({ rule, speaksOf }) => (speaksOf(program) ? [rule] : [])));
  return (call) => {
    const candidates = about(call.program);
    if (candidates.length === 0) return undefined;
    const line = [call.program, ...call.plain].join(' ');
    return candidates.find(([, when]) => when(call, line));
  };
}

function namesOf([programs]: ProgramRule): (program: string) => boolean {
  if (typeof programs === 'string') return (program) => ` ${programs} `.includes(` ${program} `);
  return (program) => programs.test(program);
}

/** Whatever the call is told. */
export const anyway: When = () => true;

/** The program with its plain words reads so. */
export const says =
  (pattern: RegExp): When =>
  (_call, line) =>
    pattern.test(line);

/** One of its words does. */
export const option =
  (pattern: RegExp): When =>
  ({ words }) =>
    words.some((word) => pattern.test(word));

/** None of its words does. */
export const without =
  (pattern: RegExp): When =>
  ({ words }) =>
    !words.some((word) => pattern.test(word));

/** The line does, and one of the words. */
export const both =
  (said: RegExp, given: RegExp): When =>
  ({ words }, line) =>
    said.test(line) && words.some((word) => given.test(word));

/** The line does, and none of the words. */
export const unless =
  (said: RegExp, given: RegExp): When =>
  ({ words }, line) =>
    said.test(line) && !words.some((word) => given.test(word));

/** `tool sub x`, where the tool asks before it does so, and no option is given that answers. */
export const asksBefore = (programs: string | RegExp, said: RegExp, answered: RegExp): ProgramRule => [
  programs,
  unless(said, answered),
];
