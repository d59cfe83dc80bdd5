import type { Ceremony } from '../../walk/ceremony.ts';
import { unapprovedAt } from '../lines/approval-lines.ts';
import type { KeyBinding } from '../screen.ts';
import { handOf, type Walk } from './in-hand.ts';

/** What the key is called that runs what more than Enter is needed for. */
export const goLabels: Record<Ceremony['how'], { label: string; narrow?: string }> = {
  key: { label: 'run' },
  go: { label: 'run' },
  yes: { label: 'run (then y)', narrow: 'run' },
  phrase: { label: 'open the gate', narrow: 'gate' },
};

/** Runs only what it may, and scrolls until all was seen. */
export const enterKey: KeyBinding<'walk'> = {
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

/** Starts the ceremony that is needed. */
export const goKey: KeyBinding<'walk'> = {
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
export const fromRootKey: KeyBinding<'walk'> = {
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
