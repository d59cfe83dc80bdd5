import { writtenChoices } from '../../plan/written-choices.ts';
import { type Entry, isAnother, isItself, isMissing, problem, valueIn } from './value-entries.ts';
import type { Here } from './value-lines.ts';

/** Enter first leads to what is still empty or wrong; then everything is saved at once. */
export function save({ local, set, actions }: Here): void {
  const wrong = local.entries.findIndex((entry) => isMissing(entry) || problem(entry) !== undefined);
  const entry = local.entries[wrong];
  if (entry) {
    set({ ...local, at: wrong });
    actions.say(problem(entry) ?? `${entry.placeholder.token} is still empty.`);
    return;
  }
  const asked = local.entries.find((one) => (isAnother(one) || isItself(one)) && one.insists !== valueIn(one));
  if (asked) {
    const entries = local.entries.map((one) => (one === asked ? { ...one, insists: valueIn(one) } : one));
    set({ ...local, at: local.entries.indexOf(asked), entries });
    actions.say(`${whyAsked(asked)} Enter again takes it all the same.`);
    return;
  }
  const values = local.entries
    .filter((one) => valueIn(one) !== '' && (one.typed || !one.before))
    .map((one) => ({
      token: one.placeholder.token,
      environment: local.environment,
      value: valueIn(one),
      secret: one.placeholder.secret,
    }));
  if (values.length === 0) actions.close();
  else void actions.act({ do: 'fill', values }).then((taken) => taken && actions.close());
}

function whyAsked(entry: Entry): string {
  const value = valueIn(entry);
  if (isItself(entry)) return `${value} looks like the place for a value.`;
  return `"${value}" is none of: ${writtenChoices(entry.placeholder.token).join(', ')}.`;
}
