import { type Sourced, sourcedIn, sourceOf } from '../../effects/sourced-variables.ts';
import type { Finding, Judged, Rule } from './rule.ts';
import { everyCommand } from './runs.ts';

/** A variable that a command uses and nothing in the checklist sets; those that a file may set, which is read before, are told with that. */
export const undefinedVariable: Rule = {
  name: 'undefined-variable',
  about: 'A command uses a variable that nothing in the checklist sets.',
  find: ({ plan }) => {
    const needed = neededNames(plan);
    const sourced = sourcedIn(plan);
    const unset = plan.placeholders
      .filter(({ class: kind, token }) => kind === 'undefined' && needed(nameOf(token)))
      .map((one) => ({ ...one, source: sourceOf(sourced, one.lines[0] ?? 1) }));
    return [
      ...unset.filter(({ source }) => source === undefined).map(neverSet),
      ...sourced.flatMap((source) =>
        setElsewhere(
          source,
          unset.filter((one) => one.source === source),
        ),
      ),
    ];
  },
};

function neverSet({ token, lines, secret }: Judged['plan']['placeholders'][number]): Finding {
  const name = nameOf(token);
  const value = secret ? 'from where it is kept' : `"<${name.toLowerCase().replaceAll('_', '-')}>"`;
  return {
    line: lines[0] ?? 1,
    reason: `${token} is used here and never set: where it is empty the command does something else than it says.`,
    fix: `Set it in a step before (\`export ${name}=…\`, ${value}), or let the shell refuse: \${${name}:?}.`,
  };
}

function setElsewhere({ line, file }: Sourced, unset: readonly { token: string }[]): Finding[] {
  const names = unset.map(({ token }) => nameOf(token));
  if (names.length === 0) return [];
  const from = file ?? 'What is read here';
  return [
    {
      line,
      reason: `${from} has to set ${names.join(', ')}: nothing else in the checklist does, and where one is empty a command does something else than it says.`,
      fix: `Say what has to stand there, or let the shell refuse where it is used: \${${names[0]}:?}.`,
    },
  ];
}

const nameOf = (token: string) => token.replace(/^\$\{?|\}$/g, '');

/** Whether a command does more with a variable than show it; one that no command of the plan names is needed. */
function neededNames(plan: Judged['plan']): (name: string) => boolean {
  const [shown, used] = [new Set<string>(), new Set<string>()];
  for (const { text } of everyCommand(plan)) {
    const names = onlyShows.test(text) || onlyAsks.test(text) ? shown : used;
    for (const [, name = ''] of text.matchAll(/\$\{?(\w+)/g)) names.add(name);
  }
  return (name) => used.has(name) || !shown.has(name);
}

/** `test -n "$X" || echo missing` asks whether X has a value. */
const onlyAsks =
  /^\s*(?:test|\[\[?) !? ?-[nz] "?\$\{?\w+(?::-)?\}?"?(?: \]\]?)?(?: *(?:&&|\|\|) *(?:(?:test|\[\[?) !? ?-[nz] "?\$\{?\w+(?::-)?\}?"?(?: \]\]?)?|(?:echo|printf|exit)\b[^$|&;<>`(]*))*$/;
/** `echo $X` looks whether X has a value, which is what one would want. */
const onlyShows = /^\s*(?:echo|printf|printenv)\b[^|&;<>`(]*$/;
