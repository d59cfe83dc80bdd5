import { type Line, labelled, line } from '../line.ts';
import { approvalOf } from '../lines/approval-lines.ts';
import { type Context, defineScreen, type Typed } from '../screen.ts';
import { plural } from '../words.ts';

type Here = Context<'approvalPaste', string>;

const begins = '-----BEGIN SSH SIGNATURE-----';
const ends = '-----END SSH SIGNATURE-----';
/** Characters; a signature of the largest key has some 3,000. */
const most = 20_000;

/** Takes a signature made elsewhere, however the terminal hands it over: in one piece, in many, line by line. */
export const approvalPasteScreen = defineScreen<'approvalPaste', string>({
  name: 'approvalPaste',
  start: () => '',
  field: () => true,
  heading: () => 'APPROVAL of somebody else: paste what they sent',
  exit: (here) =>
    refusals(here) === 0
      ? 'Esc = back, nothing recorded.'
      : 'Esc = back. What was refused is recorded, and is signed at the end.',
  keys: () => [
    { key: 'Esc', label: 'back', does: ({ actions }) => actions.close() },
    { key: 'Ctrl-U', label: 'start over', does: ({ set }) => set('') },
  ],
  hint: () => `From ${begins} to ${ends}. It is checked before it counts.`,
  typed: take,
  body: (here) => {
    const { view, place, local } = here;
    const asked = approvalOf(view, place)?.standing.asking?.asked;
    return [
      ...refusedLines(here),
      labelled('FOR', asked ? `what was asked as ${asked.nonce.slice(0, 8)}` : 'nothing that is asked for now'),
      line(),
      ...pastedLines(local),
    ];
  },
});

function refusals({ view, place }: Pick<Here, 'view' | 'place'>): number {
  return approvalOf(view, place)?.standing.asking?.refusals ?? 0;
}

function refusedLines(here: Here): Line[] {
  const count = refusals(here);
  if (count === 0) return [];
  return [
    labelled('REFUSED', [
      { text: `${plural(count, 'signature')} handed in for this; each is in the record`, tone: 'warn' },
    ]),
  ];
}

/** What came is not drawn: what counts is whose it is, and the check says that. */
function pastedLines(text: string): Line[] {
  if (text === '') return [line(' > paste it here', 'cursor')];
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  return [
    labelled('CAME', `${text.length} characters, beginning with ${first.slice(0, 40)}`),
    ...(text.includes(begins) ? [] : [labelled('REMARK', [{ text: `${begins} is not in it`, tone: 'warn' }])]),
    labelled('WAITS FOR', ends, 12),
  ];
}

function take(context: Here, typed: Typed): void {
  const { local, set, view, place, actions } = context;
  const piece = 'text' in typed ? typed.text.replaceAll('\r', '\n') : typed.key === 'Enter' ? '\n' : '';
  const text = 'key' in typed && typed.key === 'Backspace' ? local.slice(0, -1) : (local + piece).slice(-most);
  const isWhole = text.includes(ends);
  set(isWhole ? '' : text);
  if (!isWhole) return;
  const nonce = approvalOf(view, place)?.standing.asking?.asked.nonce ?? '';
  const { step, gate } = place;
  void actions
    .act({ do: 'approve', step, gate, nonce, signature: text, via: 'paste' })
    .then((taken) => taken && actions.close());
}
