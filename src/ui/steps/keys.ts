import { environmentAt } from '../../plan/environment-at.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import type { Ceremony } from '../../walk/ceremony.ts';
import { whyNotRun } from '../../walk/not-run-here.ts';
import { inTwoPlaces } from '../../walk/two-places.ts';
import { openPlaceholders } from '../../walk/values.ts';
import { sayDone } from '../how-done.ts';
import { approvalKeys, unapprovedAt } from '../lines/approval-lines.ts';
import type { Context, KeyBinding, SharedKey } from '../screen.ts';
import { hostKey, override } from '../screens/deviations.ts';
import { toldText } from '../told-text.ts';

type Walk = Context<'walk'>;

/** The item in hand, with the lane it is in. */
export function handOf({ view }: Walk): { step: string; item: string } | undefined {
  return view.lane && view.inHand?.kind === 'item' ? { step: view.lane.lane.id, item: view.inHand.item.id } : undefined;
}

/** Likely, and not certain: that it was done by hand comes first, running it here takes a key of its own. */
function byHandFirst({ inHand }: Walk['view']): KeyBinding<'walk'>[] {
  const sure = inHand?.kind === 'item' ? definitionOf(inHand.item).sureness?.(inHand.item) : undefined;
  return sure?.confidence === 'B' ? [{ ...attestKey, label: 'done by hand', narrow: 'by hand' }] : [];
}

/** Enter runs only what the table lets the run key run; g opens what more is needed. The table itself is the server's. */
export function runKeys({ view }: Pick<Walk, 'view'>): KeyBinding<'walk'>[] {
  const needed = view.look?.needed?.how;
  const safe = needed === 'key' || needed === undefined;
  const offered = view.look?.facts.fromRoot != null;
  const keys: KeyBinding<'walk'>[] = [
    // Where it may not run yet, the row promises nothing: why stands behind NOT YET.
    { ...enterKey, label: safe ? 'run' : 'scrolls', hidden: !safe || view.look?.refused != null },
    { ...goKey, ...(needed === undefined ? {} : goLabels[needed]), hidden: safe },
  ];
  const byHand = byHandFirst(view);
  // What is missing comes first: on a narrow screen there is room for two keys.
  const mine = [...fillKey(view), ...byHand, ...keys, ...(byHand.length > 0 ? [copyKey] : [])];
  const runs = offered ? [{ ...fromRootKey, hidden: false }, ...mine] : [...mine, fromRootKey];
  const held = view.look?.held;
  if (isInTwoPlaces(view))
    return [partKey, { ...hostKey, hidden: false }, ...runs.map((key) => ({ ...key, hidden: true }))];
  // A value that is missing is filled in, which is better than a reason.
  if (!held || held.is === 'notSet') return runs;
  const better = held.is === 'lookalikes' ? [repairKey] : approvalInHand(view);
  return [...better, liftKey, ...runs.map((key) => ({ ...key, hidden: true }))];
}

/** Where it only works from the root, that is what is to be approved: an approval for this folder would be outdated by the key that runs it. */
function approvalInHand(view: Walk['view']): KeyBinding<'walk'>[] {
  if (view.lane === undefined || view.inHand?.kind !== 'item') return [];
  const hand = { step: view.lane.lane.id, item: view.inHand.item.id, fromRoot: view.look?.facts.fromRoot != null };
  const asked = approvalKeys(view, { step: hand.step, gate: hand.item, ...(hand.fromRoot ? { fromRoot: true } : {}) });
  // Before another hold is lifted the key that runs leads nowhere.
  if (!hand.fromRoot || asked.length === 0 || view.look?.held?.is !== 'approval') return asked;
  const runs = { ...fromRootKey, hidden: false };
  return unapprovedAt(view, hand) === undefined ? [runs, ...asked] : [...asked, runs];
}

/** The screen behind it proposes the command without the characters that hold it. */
const repairKey: KeyBinding<'walk'> = {
  key: 'E',
  label: 'repair it',
  does: (context) => {
    const hand = handOf(context);
    if (hand) context.actions.open({ name: 'edit', ...hand });
  },
};

function isInTwoPlaces({ plan, state, lane, inHand, look }: Walk['view']): boolean {
  if (lane === undefined || inHand?.kind !== 'item') return false;
  return inTwoPlaces({ plan, state }, lane.lane, inHand.item, { going: look?.facts.going }) !== undefined;
}

/** The screen behind it proposes what runs in one place. */
const partKey: KeyBinding<'walk'> = { ...repairKey, label: 'run a part', narrow: 'a part' };

/** While a hold is on nothing else leads on; the keys that would run still say why. */
const liftKey: KeyBinding<'walk'> = {
  key: 'o',
  label: 'go on anyway',
  narrow: 'go on',
  does: (context) => override(context),
};

/** Shown first where nothing else helps: a value is missing. */
function fillKey({ plan, state, lane, inHand, look }: Walk['view']): KeyBinding<'walk'>[] {
  if (!lane || inHand?.kind !== 'item') return [];
  const known = { environment: environmentAt(lane.lane, inHand.item), given: look?.facts.given ?? [] };
  if (openPlaceholders(plan, state, inHand.item, known).length === 0) return [];
  const at = { step: lane.lane.id, item: inHand.item.id };
  return [{ key: 'f', label: 'fill in', does: ({ actions }) => actions.open({ name: 'values', ...at }) }];
}

const goLabels: Record<Ceremony['how'], { label: string; narrow?: string }> = {
  key: { label: 'run' },
  go: { label: 'run' },
  yes: { label: 'run (then y)', narrow: 'run' },
  phrase: { label: 'open the gate', narrow: 'gate' },
};

const enterKey: KeyBinding<'walk'> = {
  key: 'Enter',
  label: 'run',
  disabled: (context) => {
    if (!context.seenAll) return undefined;
    const how = context.view.look?.needed?.how;
    return blocked(context) ?? (how === undefined || how === 'key' ? undefined : notByEnter[how]);
  },
  does: (context) => (context.seenAll ? run(context, 'key', false) : context.actions.scroll(context.rows - 1)),
};

const notByEnter: Record<Exclude<Ceremony['how'], 'key'>, string> = {
  go: 'Enter does not run this one. Press g.',
  yes: 'Enter runs no change, and nothing in doubt. Press g.',
  phrase: 'Enter never runs a change. Press g.',
};

const goKey: KeyBinding<'walk'> = {
  key: 'g',
  label: 'run',
  disabled: (context) => {
    // A gate and a y show the whole text again and wait for it to be seen; what runs at once must have been seen here.
    const shownAgain = context.view.look?.needed?.how === 'phrase' || context.view.look?.needed?.how === 'yes';
    return blocked(context) ?? (context.seenAll || shownAgain ? undefined : unseen);
  },
  does: (context) => {
    const hand = handOf(context);
    const needed = context.view.look?.needed;
    if (hand && needed) starts[needed.how](context, hand, false);
  },
};

/** Takes all that the run itself takes: only the folder is another. */
const fromRootKey: KeyBinding<'walk'> = {
  key: 'F',
  label: 'run from the root',
  narrow: 'from root',
  hidden: true,
  disabled: (context) => {
    const { look } = context.view;
    if (look && !look.facts.fromRoot) return 'There is nothing here that only works from the root of the session.';
    return look?.held?.is === 'approval' && context.view.drives ? undefined : goKey.disabled?.(context);
  },
  does: (context) => {
    const hand = handOf(context);
    const needed = context.view.look?.needed;
    const unapproved = hand && unapprovedAt(context.view, { ...hand, fromRoot: true });
    if (unapproved) context.actions.open({ name: 'approval', ...unapproved });
    else if (hand && needed) starts[needed.how](context, hand, true);
  },
};

/** The text of an item to take elsewhere, as it is shown: what is done by hand is done with it. */
const copyKey: SharedKey = {
  key: 'y',
  label: 'copy',
  looks: true,
  does: ({ view, actions }) => {
    const text = textInHand(view);
    if (text !== null) actions.openOver({ name: 'copied', text, copied: actions.copy(text) });
  },
};

/** The key to copy what is in hand, where that has a text. */
export function copyKeys(view: Walk['view']): SharedKey[] {
  return textInHand(view) === null ? [] : [copyKey];
}

function textInHand(view: Walk['view']): string | null {
  if (view.inHand?.kind !== 'item') return null;
  const { item } = view.inHand;
  const { copy, describe, program } = definitionOf(item);
  if (program(item) !== null && view.look) return view.look.facts.text;
  const text = copy?.(item) ?? codeIn(describe(item).join('\n'));
  return text === null ? null : toldText(view, text);
}

/** What stands in code within a text, each once: "Set `limit` to `20`" is done with that. */
function codeIn(text: string): string | null {
  const found = new Set(Array.from(text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g), ([, code = '']) => code.trim()));
  return found.size === 0 ? null : [...found].join('\n');
}

export const attestKey: KeyBinding<'walk'> = {
  key: 'x',
  label: 'attest (done)',
  narrow: 'done',
  disabled: ({ seenAll }) => (seenAll ? undefined : 'Not all of it was on screen yet. PageDown shows the rest.'),
  does: (context) => {
    const { state, lane, inHand } = context.view;
    if (lane && inHand?.kind === 'item') sayDone(state, lane.lane, { item: inHand.item, actions: context.actions });
  },
};

/** The keys of something that is never run here: the run keys say why. */
export function byHandKeys(item: Item): KeyBinding<'walk'>[] {
  const refused = { label: 'run', hidden: true, disabled: () => whyNotRun(item), does: () => {} };
  return [attestKey, copyKey, { key: 'Enter', ...refused }, { key: 'g', ...refused }];
}

const unseen = 'The whole text has to be on screen before it can run. PageDown shows the rest.';

/** One way to start for each ceremony. */
const starts: Record<
  Ceremony['how'],
  (context: Walk, hand: { step: string; item: string }, fromRoot: boolean) => void
> = {
  key: (context, _hand, fromRoot) => run(context, 'go', fromRoot),
  go: (context, _hand, fromRoot) => run(context, 'go', fromRoot),
  yes: ({ actions }, hand, fromRoot) => actions.open({ name: 'yes', ...hand, ...(fromRoot ? { fromRoot } : {}) }),
  phrase: ({ actions }, hand, fromRoot) => actions.open({ name: 'gate', ...hand, ...(fromRoot ? { fromRoot } : {}) }),
};

function blocked({ view }: Walk): string | undefined {
  if (!view.drives) return 'You are watching. Who drives runs it.';
  if (!view.look) return 'The target is still being read.';
  return view.look.refused ?? undefined;
}

function run(context: Walk, how: 'key' | 'go', fromRoot: boolean): void {
  const hand = handOf(context);
  if (!hand) return;
  void context.actions.act({ do: 'run', ...hand, confirm: { how }, ...(fromRoot ? { fromRoot } : {}) });
}
