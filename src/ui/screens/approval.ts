import { approvalCommand, approvalScript } from '../../session/approval-signing.ts';
import { type Line, labelled, line, verbatim } from '../line.ts';
import { approvalOf, standingLines } from '../lines/approval-lines.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { clockTime } from '../words.ts';
import { override } from './deviations.ts';

type Here = Context<'approval', undefined>;

/** What is asked of somebody else: how they give it, what they sign, and who has. Nothing is asked before `a`. */
export const approvalScreen = defineScreen<'approval', undefined>({
  name: 'approval',
  start: () => undefined,
  heading: () => 'APPROVAL of somebody else',
  exit: () => 'Esc = back. Whatever was asked stays asked.',
  keys: (context) => [askKey, pasteKey, copyKey, ...(isMade(context) ? [] : [alone])],
  hint: (context) => hintFor(context),
  body: ({ view, place }) => {
    const shown = approvalOf(view, place);
    if (!shown) return [line(' Nobody else is asked for a yes here.')];
    const { point, standing } = shown;
    const open = standing.is === 'open' ? standing.asking?.asked : undefined;
    // What became of it stands above the command, which may be longer than the screen.
    return [
      ...standingLines(shown),
      line(),
      labelled('FOR', `${point.says}  (file line ${point.line})`),
      ...(point.target === null ? [] : [labelled('ON', `${point.target}  (${point.environment})`)]),
      ...(point.cwd === null ? [] : [labelled('IN', point.cwd)]),
      labelled('RUNS', point.command === '' ? 'no command: what the checklist says' : 'these lines, and no others:'),
      ...(point.command === '' ? [] : verbatim(point.command)),
      ...(place.edited ? editedInstead(place.edited.reason, view.look?.facts.written) : []),
      ...(open ? waysLines(`${view.command} approve ${view.session}`, open.text) : []),
    ];
  },
});

function editedInstead(reason: string, written: string | undefined): Line[] {
  return [
    labelled('EDITED', `not as written: ${reason}`),
    ...(written === undefined ? [] : [labelled('WRITTEN', 'what the checklist has:'), ...verbatim(written)]),
  ];
}

function waysLines(command: string, text: string): Line[] {
  return [
    line(),
    labelled('HERE', `from their own login on this host: ${command}`),
    labelled('LAPTOP', 'y copies the text and the command that signs it; send that, then p takes what comes back:'),
    ...verbatim(approvalCommand(), 10),
    line(),
    line(' THE TEXT THEY SIGN, every byte of it:', 'bold'),
    ...verbatim(text.trimEnd(), 1),
  ];
}

function isMade(context: Pick<Here, 'view' | 'place'>): boolean {
  return approvalOf(context.view, context.place)?.standing.is === 'given';
}

function openText({ view, place }: Pick<Here, 'view' | 'place'>): string | undefined {
  const standing = approvalOf(view, place)?.standing;
  return standing?.is === 'open' ? standing.asking?.asked.text : undefined;
}

function nothingOpen(context: Pick<Here, 'view' | 'place'>): string | undefined {
  if (openText(context) !== undefined) return undefined;
  return isMade(context)
    ? 'Enough people have approved: nothing is left to sign.'
    : 'Nothing is asked for now: a asks.';
}

const askKey: KeyBinding<'approval', undefined> = {
  key: 'a',
  label: 'ask',
  disabled: (context) => {
    const standing = approvalOf(context.view, context.place)?.standing;
    if (standing?.is === 'given') return 'Enough people have approved.';
    return standing?.is === 'open' && standing.asking
      ? `It is asked for, until ${clockTime(standing.asking.asked.expires)}.`
      : undefined;
  },
  does: ({ place: { step, gate, edited, fromRoot }, actions }) =>
    void actions.act({
      do: 'askApproval',
      step,
      gate,
      ...(edited ? { edited } : {}),
      ...(fromRoot ? { fromRoot } : {}),
    }),
};

const pasteKey: KeyBinding<'approval', undefined> = {
  key: 'p',
  label: 'paste a signature',
  disabled: nothingOpen,
  does: ({ place, actions }) => actions.openOver({ ...place, name: 'approvalPaste' }),
};

const copyKey: KeyBinding<'approval', undefined> = {
  key: 'y',
  label: 'copy the text',
  disabled: nothingOpen,
  does: (context) => {
    const text = approvalScript(openText(context) ?? '');
    context.actions.openOver({ name: 'copied', text, copied: context.actions.copy(text) });
  },
};

const alone: KeyBinding<'approval', undefined> = {
  key: 'o',
  label: 'go on without',
  does: (context) => override(context),
};

function hintFor({ view, place }: Here): string {
  const shown = approvalOf(view, place);
  if (shown === undefined) return '';
  const { is, missing } = shown.standing;
  if (is === 'given') return 'Enough have approved. Esc goes back, and on.';
  if (is === 'open')
    return `Waiting for ${missing === 1 ? 'one more' : `${missing} more`}: ${view.command} approve ${view.session}`;
  return 'a asks: what is signed names this session, these lines and the record up to now.';
}
