import { hinted } from '../patterns/hinted.ts';
import { remember } from '../patterns/remember.ts';
import type { Call } from './call.ts';

/** What is known of calls of the programs that a pattern names; `line` is the program with its plain words. */
export type ProgramRule = { programs: RegExp; when: (call: Call, line: string) => boolean };

/** The first rule of a list that holds for a call, if any. Which rules speak of a program is looked up once for each name. */
export function firstRule<Rule extends ProgramRule>(rules: readonly Rule[]): (call: Call) => Rule | undefined {
  const named = rules.map((rule) => ({ rule, programs: hinted(rule.programs) }));
  const about = remember((program) => named.flatMap(({ rule, programs }) => (programs.test(program) ? [rule] : [])));
  return (call) => {
    const candidates = about(call.program);
    if (candidates.length === 0) return undefined;
    const line = [call.program, ...call.plain].join(' ');
    return candidates.find(({ when }) => when(call, line));
  };
}

type When = ProgramRule['when'];

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
export const asksBefore = (programs: RegExp, said: RegExp, answered: RegExp): ProgramRule => ({
  programs,
  when: unless(said, answered),
});
