import { isInDoubt } from '../../plan/plan-as-read.ts';
import { definitionOf } from '../../steps/index.ts';
import { stepBefore, trueStopBefore } from '../../walk/order.ts';
import { openPlaceholders } from '../../walk/values.ts';
import { outputPlace } from '../outputs-of-stop.ts';
import type { Context, SharedKey } from '../screen.ts';
import { stepWords } from '../step-name.ts';
import { mayAskHost } from './host.ts';
import { moving } from './moving.ts';
import { noSecondPerson } from './reason-words.ts';

/** Keys that every item and gate of the walk has: skip, defer, override, note. Each opens a panel and does nothing by itself. */
export const deviationKeys: SharedKey[] = [
  {
    key: 's',
    label: 'skip',
    disabled: ({ view }) =>
      view.inHand?.kind === 'gate'
        ? 'A stop is not skipped: c says that it is clear, o goes on against it with a reason, S skips the whole step.'
        : nothingInHand({ view }),
    does: ({ view: { lane, inHand }, actions }) => {
      if (!lane || inHand?.kind !== 'item') return;
      const { id, title } = inHand.item;
      actions.open({ name: 'reason', about: { verb: 'skip', step: lane.lane.id, item: id, title } });
    },
  },
  {
    key: 'S',
    label: 'skip the whole step',
    short: 'skip step',
    hidden: true,
    disabled: nothingInHand,
    does: ({ view: { lane }, actions }) => {
      if (lane)
        actions.open({ name: 'reason', about: { verb: 'skip', step: lane.lane.id, title: stepWords(lane.lane) } });
    },
  },
  {
    key: 'd',
    label: 'defer',
    disabled: nothingInHand,
    does: ({ view: { lane }, actions }) => {
      if (lane)
        actions.open({ name: 'reason', about: { verb: 'defer', step: lane.lane.id, title: stepWords(lane.lane) } });
    },
  },
  { key: 'o', label: 'override', disabled: nothingToOverride, does: override },
  {
    key: 'n',
    label: 'note',
    looks: true,
    disabled: nothingInHand,
    does: ({ view: { lane }, actions }) => {
      if (lane) actions.open({ name: 'note', step: lane.lane.id });
    },
  },
];

/** A step that was rolled back is walked again or skipped as a whole: then that key is one of the first. */
export function deviationsOf({ lane }: Pick<Context['view'], 'lane'>): SharedKey[] {
  return lane?.status === 'rolledBack'
    ? deviationKeys.map((key) => (key.key === 'S' ? { ...key, hidden: false } : key))
    : deviationKeys;
}

function nothingInHand({ view }: Pick<Context, 'view'>): string | undefined {
  return view.lane && view.inHand ? undefined : 'Nothing is in hand.';
}

/** What is overridden is what stands in the way: the order, a hold on what would run, a stop before or here, or an item that failed. */
export function override({ view, actions }: Pick<Context, 'view' | 'actions'>): void {
  const { lane, inHand, look, walk, picked } = view;
  if (!lane || !inHand) return;
  const step = lane.lane.id;
  const elsewhere = lane.lane.number !== null && step !== walk.current?.lane.id;
  if (elsewhere || (isRunnable(inHand) && stepBefore(walk, view.state, lane.lane))) {
    actions.open({ name: 'reason', about: { verb: 'outOfOrder', step, title: stepWords(lane.lane) } });
    return;
  }
  if (look?.held && inHand.kind === 'item' && (inHand.status === 'notStarted' || picked?.again)) {
    actions.open({ name: 'reason', about: { verb: 'lift', step, hold: look.held, title: stepWords(lane.lane) } });
    return;
  }
  const stopped = trueStopBefore(walk.steps, lane.lane);
  if (stopped && inHand.kind === 'item' && inHand.status === 'notStarted') {
    const { id: gate, text: title } = stopped.gate;
    actions.open({
      name: 'reason',
      about: { verb: 'override', step: stopped.lane.id, gate, what: 'stop condition', title },
    });
    return;
  }
  const of =
    inHand.kind === 'gate'
      ? { gate: inHand.gate.id, what: stopWords(inHand.gate), title: inHand.gate.text }
      : { item: inHand.item.id, what: 'went on', title: inHand.item.title };
  actions.open({ name: 'reason', about: { verb: 'override', step, ...of } });
}

function isRunnable(inHand: NonNullable<Context['view']['inHand']>): boolean {
  return (
    inHand.kind === 'item' && inHand.status === 'notStarted' && definitionOf(inHand.item).program(inHand.item) !== null
  );
}

/** What is gone on against: a stop, or that nobody else has approved. */
function stopWords({ approvals }: { approvals?: number | undefined }): string {
  return approvals === undefined ? 'stop condition' : noSecondPerson;
}

/** A reason lifts a hold. It makes up neither for a value that is missing nor for what comes first. */
function nothingToOverride({ view }: Pick<Context, 'view'>): string | undefined {
  const { plan, state, lane, inHand, look, walk } = view;
  if (!lane || inHand?.kind !== 'item' || inHand.status !== 'notStarted') return nothingInHand({ view });
  if (lane.lane.id !== walk.current?.lane.id || stepBefore(walk, state, lane.lane)) return undefined;
  if (!look?.refused) return 'Nothing stands in its way. s skips it, with a reason.';
  const missing = openPlaceholders(plan, state, inHand.item, {
    environment: lane.lane.environment,
    given: look.facts.given,
  }).map(({ token }) => token);
  if (missing.length > 0) return `${missing.join(', ')}: no value yet. f fills it in; a reason cannot.`;
  return look.held || trueStopBefore(walk.steps, lane.lane) ? undefined : `No reason lifts this: ${look.refused}`;
}

/** What is asked is often about what ran last. */
export const lastOutputKey: SharedKey = {
  key: 'l',
  label: 'last output',
  hidden: true,
  looks: true,
  disabled: ({ view }) => (view.last ? undefined : 'Nothing has run in this step yet.'),
  does: ({ view: { last }, actions }) => {
    if (last) actions.openOver(outputPlace(last));
  },
};

const allIsHere = 'All that is known of a stop stands here; v shows its lines in the checklist.';

/** Why a key that is about an item does nothing at a stop. */
function atStop({ inHand }: Context['view'], why: string): string | undefined {
  return inHand?.kind === 'gate' ? why : undefined;
}

export const hostKey: SharedKey = {
  key: 'H',
  label: 'say on which host this environment runs',
  narrow: 'host',
  short: 'where it runs',
  hidden: true,
  disabled: ({ view }) =>
    view.inHand?.kind === 'item' && mayAskHost(view, view.inHand.item) ? undefined : 'Nothing of this runs in a shell.',
  does: ({ view: { lane, inHand }, actions }) => {
    if (lane && inHand?.kind === 'item') actions.open({ name: 'host', step: lane.lane.id, item: inHand.item.id });
  },
};

export const lookKeys: SharedKey[] = [
  { key: 't', label: 'outline', looks: true, does: ({ actions }) => actions.open({ name: 'outline' }) },
  {
    key: 'v',
    label: 'as written',
    looks: true,
    does: ({ view: { lane, inHand }, actions }) => {
      const line = inHand?.kind === 'gate' ? inHand.gate.line : inHand?.item.line;
      if (lane) actions.open({ name: 'written', step: lane.lane.id, ...(line === undefined ? {} : { line }) });
    },
  },
  {
    key: 'e',
    label: 'explain',
    looks: true,
    disabled: ({ view, seenAll }) =>
      atStop(view, seenAll ? allIsHere : `Read to the end first: PageDown. ${allIsHere}`),
    does: ({ view: { lane, inHand }, actions }) => {
      if (lane && inHand?.kind === 'item') actions.open({ name: 'explain', step: lane.lane.id, item: inHand.item.id });
    },
  },
  lastOutputKey,
  {
    key: 'f',
    label: 'values',
    hidden: true,
    disabled: ({ view }) => atStop(view, 'A stop has no values to fill in.'),
    does: ({ view: { lane, inHand }, actions }) => {
      if (lane && inHand?.kind === 'item') actions.open({ name: 'values', step: lane.lane.id, item: inHand.item.id });
    },
  },
  {
    key: 'E',
    label: 'edit the command',
    hidden: true,
    disabled: ({ view }) => atStop(view, 'A stop has no command to edit.'),
    does: ({ view: { lane, inHand }, actions }) => {
      if (lane && inHand?.kind === 'item') actions.open({ name: 'edit', step: lane.lane.id, item: inHand.item.id });
    },
  },
  ...moving,
  {
    key: 'b',
    label: 'say what the block is',
    hidden: true,
    disabled: ({ view: { inHand } }) =>
      inHand?.kind === 'item' && isInDoubt(inHand.item) ? undefined : 'It is in no doubt what this is.',
    does: ({ view: { lane, inHand }, actions }) => {
      if (lane && inHand?.kind === 'item') actions.open({ name: 'reading', step: lane.lane.id, item: inHand.item.id });
    },
  },
  {
    key: 'M',
    label: 'say which environment the target is',
    hidden: true,
    disabled: ({ view: { look } }) => {
      if (!look) return 'Nothing here has a target, or it is still being read.';
      return ['local', 'unknown'].includes(look.facts.target.kind)
        ? 'This has no address that could be named.'
        : undefined;
    },
    does: ({ view: { lane, inHand }, actions }) => {
      if (lane && inHand?.kind === 'item') actions.open({ name: 'mapping', step: lane.lane.id, item: inHand.item.id });
    },
  },
  hostKey,
  { key: 'L', label: 'read the target again', hidden: true, does: ({ actions }) => actions.lookAgain() },
];
