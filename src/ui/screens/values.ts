import { environmentAt } from '../../plan/environment-at.ts';
import { askOnce } from '../asked.ts';
import { layOut, line } from '../line.ts';
import { lastLines } from '../lines/last-lines.ts';
import { defineScreen, type KeyBinding } from '../screen.ts';
import { edit } from '../text-field.ts';
import { noneOwn } from '../value-words.ts';
import { save } from './save-values.ts';
import { type Entry, entriesOf, isMissing, shownField } from './value-entries.ts';
import { findItem, formLines, type Here, type Local, nothing } from './value-lines.ts';

/** The values that a command needs before it can run: typed or pasted, for they are values and no confirmations. */
export const valuesScreen = defineScreen<'values', Local>({
  name: 'values',
  asksTwiceWhenEarly: true,
  start: (view, { step, item }) => {
    const found = findItem(view, step, item);
    const environment = environmentAt(found?.lane, found?.item);
    const entries = found ? entriesOf(view, found.item, environment) : [];
    return {
      entries,
      environment,
      at: firstInHand(entries),
    };
  },
  opened: askSuggestions,
  tick: askSuggestions,
  heading: ({ local: { entries } }) => {
    const own = entries.filter(({ before }) => !before);
    const filled = own.filter((entry) => !isMissing(entry)).length;
    return `VALUES   ${own.length === 0 ? 'none of its own' : `${filled} of ${own.length} filled`}`;
  },
  field: ({ local }) => local.entries.length > 0,
  typed: ({ local, set, actions }, typed) => {
    const entry = local.entries[local.at];
    if (entry === undefined) {
      actions.say(noneOwn);
      return;
    }
    const fresh = { ...entry, field: edit(shownField(entry), typed), typed: true };
    set({ ...local, entries: local.entries.map((one) => (one === entry ? fresh : one)) });
  },
  keys: () => keys,
  body: (here) => {
    const form = formLines(here);
    // A value is often read off what ran last.
    const last = lastLines(here.view, here.rows - layOut(form, here.columns).length - 1);
    return [...form, ...(last.length > 0 ? [line(), ...last] : [])];
  },
  exit: () => 'Esc = back; nothing is kept.',
  hint: ({ local }) =>
    local.entries[local.at] || local.entries.length === 0 ? 'Pasting is fine: these are values.' : noneOwn,
});

const keys: KeyBinding<'values', Local>[] = [
  {
    key: 'Enter',
    label: 'save',
    does: save,
    disabled: ({ local }) => (local.entries.length ? undefined : nothing),
  },
  { key: 'Tab', label: 'next', does: (here) => move(here, 1) },
  { key: 'Shift-Tab', label: 'before', does: (here) => move(here, -1) },
  { key: 'Down', label: 'next', does: (here) => move(here, 1), hidden: true },
  { key: 'Up', label: 'before', does: (here) => move(here, -1), hidden: true },
];

/** Nothing is in hand where the command has no place of its own: what is typed at once would overwrite the value of another one. */
function firstInHand(entries: Entry[]): number {
  const own = entries.filter(({ before }) => !before);
  return Math.min(
    own.length - 1,
    Math.max(
      0,
      own.findIndex((entry) => isMissing(entry)),
    ),
  );
}

function askSuggestions({ view, local, actions }: Here): void {
  for (const { placeholder, suggestion, before } of local.entries) {
    if (placeholder.secret) continue;
    const target = before ? undefined : view.look?.facts.target;
    const question = {
      ask: 'suggest',
      token: placeholder.token,
      environment: local.environment,
      ...(target === undefined ? {} : { target }),
    } as const;
    askOnce(
      suggestion,
      () => actions.ask<'suggest'>(question),
      () => actions.scroll(0),
    );
  }
}

function move({ local, set }: Here, by: number): void {
  const count = local.entries.length;
  const from = local.at < 0 && by < 0 ? 0 : local.at;
  if (count > 0) set({ ...local, at: (from + by + count) % count });
}
