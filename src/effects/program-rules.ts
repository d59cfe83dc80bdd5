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
