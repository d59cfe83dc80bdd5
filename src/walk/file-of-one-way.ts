import { filesRead } from '../effects/files-read.ts';
import { filesWritten } from '../effects/files-written.ts';
import { programTexts } from '../plan/command-outcomes.ts';
import type { Plan, Rollback } from '../plan/plan.ts';
import type { SessionState } from '../session/state.ts';
import { isRuledOut } from './lane.ts';
import { fileName } from './stamped-file.ts';

/** The names, without their folders, that a way back restores from and spells out: what a date or a variable stands in is none. */
export function namesRestored(rollback: Rollback): string[] {
  const before = names.get(rollback);
  if (before) return before;
  const found = filesRead(rollback.items.flatMap(programTexts))
    .filter((name) => !/[$`<*]|TIMESTAMP|DATE|YYYY|X{3,}/.test(name))
    .map(fileName);
  names.set(rollback, found);
  return found;
}

/** Asked at every event, of what never changes. */
const names = new WeakMap<Rollback, string[]>();

/**
 * What is wrong with a way back whose file is made in one way of a choice alone: after another way there is no such file. A sentence of the
 * tool's own; undefined where the file was made here, where that way was chosen, and where more than one way or the walk itself makes it.
 */
export function fileOfOneWay(plan: Plan, state: SessionState, rollback: Rollback): string | undefined {
  const there = new Set(state.files.map(({ path }) => fileName(path)));
  for (const { name, choice, option, makers } of indexed(plan).get(rollback.id) ?? []) {
    const chosen = state.choices[choice.id];
    if (there.has(name) || (chosen !== undefined && choice.options[chosen.option] === option)) continue;
    if (chosen !== undefined && !makers.every(({ step, item }) => isRuledOut(plan, state, step, item))) continue;
    const only = `It restores from ${name}, which only "${option.label}" makes`;
    return chosen === undefined
      ? `${only}: after another way there is no such file.`
      : `${only}, and another way was chosen: no step makes it.`;
  }
  return undefined;
}

type Maker = { step: string; item: string };
type Choice = Plan['choices'][number];
type Lone = { name: string; choice: Choice; option: Choice['options'][number]; makers: Maker[] };

/** A plan never changes: which ways back hang on one way of a choice is looked up once. */
const known = new WeakMap<Plan, ReadonlyMap<string, Lone[]>>();

function indexed(plan: Plan): ReadonlyMap<string, Lone[]> {
  const before = known.get(plan);
  if (before) return before;
  const makers = plan.choices.length === 0 ? new Map<string, Maker[]>() : makersByName(plan);
  const found = new Map(
    plan.rollbacks.map((rollback) => [
      rollback.id,
      namesRestored(rollback).flatMap((name) => lone(plan, name, makers)),
    ]),
  );
  known.set(plan, found);
  return found;
}

function makersByName({ steps }: Plan): Map<string, Maker[]> {
  const made = steps.flatMap((step) =>
    step.items.flatMap((item) =>
      programTexts(item)
        .flatMap(filesWritten)
        .map((name) => ({ name: fileName(name), step: step.id, item: item.id })),
    ),
  );
  return Map.groupBy(made, ({ name }) => name);
}

/** The one option that holds all that makes the file. */
function lone({ choices }: Plan, name: string, all: ReadonlyMap<string, Maker[]>): Lone[] {
  const makers = all.get(name) ?? [];
  if (makers.length === 0) return [];
  const holds = ({ items, steps }: Lone['option']) =>
    makers.every(({ step, item }) => steps.includes(step) || items.includes(item));
  return choices.flatMap((choice) => {
    const option = choice.options.find(holds);
    return option === undefined || choice.options.length < 2 ? [] : [{ name, choice, option, makers }];
  });
}
