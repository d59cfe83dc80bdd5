import { itemState } from '../../walk/lane.ts';
import { type Asked, answerOf, askOnce, notAsked } from '../asked.ts';
import { type Diff, type DiffFile, type DiffRow, readDiff } from '../diff-files.ts';
import { type Line, line, spans, type Tone } from '../line.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { moved } from '../window.ts';
import { plural } from '../words.ts';
import { deviationKeys, lookKeys } from './deviations.ts';

/** `seen`: the files that have been on screen, in the order they were. */
type Local = { diff: Asked<Diff>; at: number; seen: number[] };
type Here = Context<'diff', Local>;

/** As much of a diff as is read for the screen, in bytes. */
const mostBytes = 4 * 1024 * 1024;

/** A printed diff, file by file. What was on screen is recorded with the review; nothing forces to look at all of it. */
export const diffScreen = defineScreen<'diff', Local>({
  name: 'diff',
  start: () => ({ diff: notAsked<Diff>(), at: 0, seen: [0] }),
  opened: askOutput,
  tick: askOutput,
  heading: (here) => {
    const diff = answerOf(here.local.diff);
    const lane = here.view.lane?.lane;
    const where = lane?.number ? `Step ${lane.number}  ` : '';
    if (diff?.is !== 'files') return `${where}REVIEW THE DIFF`;
    const sum = (key: 'added' | 'removed') => diff.files.reduce((total, file) => total + file[key], 0);
    return `${where}REVIEW THE DIFF   ${plural(diff.files.length, 'file')} +${sum('added')} -${sum('removed')}`;
  },
  keys: (here) => [...(filesOf(here).length > 0 ? [...fileKeys, reviewed] : [reviewed, ...noteKey]), ...keys],
  body: (here) => {
    const { now } = here.local.diff;
    if (now.is === 'refused')
      return [
        line(` ${now.why}`, 'warn'),
        line(' x attests the review all the same; say in a note (n) where you read it.', 'plain', { hang: 1 }),
      ];
    if (now.is !== 'there') return [line(' Reading what the diff printed ..', 'plain', { hang: 1 })];
    return bodies[now.answer.is](now.answer as never, here);
  },
  hint: () => 'x: reviewed. What was on screen is recorded.',
});

const fileKeys: KeyBinding<'diff', Local>[] = [
  { key: 'n', label: 'next file', looks: true, does: (here) => turn(here, 1) },
  { key: 'p', label: 'file before', looks: true, does: (here) => turn(here, -1) },
];

/** Where there are no files to turn to, `n` notes, as on every other screen. */
const noteKey = deviationKeys.filter(({ key }) => key === 'n') as unknown as KeyBinding<'diff', Local>[];

const reviewed: KeyBinding<'diff', Local> = {
  key: 'x',
  label: 'reviewed',
  does: attest,
  disabled: ({ local }) => (local.diff.now.is === 'waiting' ? 'The diff is still being read.' : undefined),
};

const keys: KeyBinding<'diff', Local>[] = [
  { key: 'j', label: 'down', looks: true, does: ({ actions }) => actions.scroll(1) },
  { key: 'k', label: 'up', looks: true, does: ({ actions }) => actions.scroll(-1) },
  { key: 'Down', label: 'down', looks: true, does: ({ actions }) => actions.scroll(1), hidden: true },
  { key: 'Up', label: 'up', looks: true, does: ({ actions }) => actions.scroll(-1), hidden: true },
  { key: 'r', label: 'run again', does: ({ place, actions }) => actions.retry(place.step, place.item), hidden: true },
  ...(deviationKeys.filter(({ key }) => key !== 'n') as unknown as KeyBinding<'diff', Local>[]),
  ...(lookKeys as unknown as KeyBinding<'diff', Local>[]),
];

function askOutput({ view, place, local, actions }: Here): void {
  const run = itemState(view.state, place.step, place.item).runs.at(-1)?.id;
  if (run === undefined) return;
  const question = { ask: 'output', run, offset: 0, length: mostBytes } as const;
  const read = async () => {
    const answer = await actions.ask<'output'>(question);
    return 'base64' in answer ? readDiff(Buffer.from(answer.base64, 'base64').toString('utf8')) : answer;
  };
  askOnce(local.diff, read, () => actions.scroll(0));
}

function filesOf({ local }: Here): DiffFile[] {
  const diff = answerOf(local.diff);
  return diff?.is === 'files' ? diff.files : [];
}

function turn(here: Here, by: number): void {
  const { local, set, actions } = here;
  const at = moved(local.at, by, filesOf(here).length);
  actions.scroll('start');
  set({ ...local, at, seen: local.seen.includes(at) ? local.seen : [...local.seen, at] });
}

function attest(here: Here): void {
  const { place, local, actions } = here;
  const diff = answerOf(local.diff);
  const files = filesOf(here);
  const lookedAt = local.seen.flatMap((at) => files[at]?.path ?? []);
  const note = diff?.is === 'list' ? `only the list of ${plural(diff.paths.length, 'file')} was on screen` : undefined;
  void actions.act({
    do: 'answer',
    step: place.step,
    items: [place.item],
    answer: 'done',
    lookedAt,
    ...(note === undefined ? {} : { note }),
  });
}

const bodies: { [Is in Diff['is']]: (diff: Extract<Diff, { is: Is }>, here: Here) => Line[] } = {
  files: ({ files }, { local, columns }) => {
    const file = files[local.at];
    if (file === undefined) return [line(' The diff is empty: nothing differs.', 'plain', { hang: 1 })];
    return [
      {
        ...spans(
          ` file ${local.at + 1} of ${files.length}  `,
          { text: file.path, tone: 'bold' },
          `  +${file.added} -${file.removed}`,
        ),
        hang: 2,
      },
      line(` On screen so far: ${local.seen.length} of ${files.length}.`, 'plain', { hang: 1 }),
      line(` ${'-'.repeat(Math.max(1, columns - 2))}`, 'dim', { hang: 1 }),
      ...(file.remark === undefined ? [] : [line(` ${file.remark}`)]),
      ...file.rows.map((row) => rowLine(row, columns)),
    ];
  },
  list: ({ rows, paths }) => [
    line(` ${plural(paths.length, 'file')}; this diff prints only the list, not what changed in them.`, 'plain', {
      hang: 1,
    }),
    line(' Read the changes themselves in another terminal, and say in a note (n) where.', 'plain', { hang: 1 }),
    line(),
    ...rows.map((row) => line(row, 'plain', { wrap: 'mark', hang: 3 })),
  ],
  text: ({ rows }) =>
    rows.join('').trim() === ''
      ? [line(' The diff is empty: nothing differs.', 'plain', { hang: 1 })]
      : [
          line(' This could not be read as a diff. As it was printed:', 'plain', { hang: 1 }),
          line(),
          ...rows.map((row) => line(row, 'plain', { wrap: 'mark' })),
        ],
};

/** The sign in front stays when a long row goes on in the next; the line's number is there where there is room. */
function rowLine({ sign, line: at, text }: DiffRow, columns: number): Line {
  if (sign === '@') return line(` ${'.'.repeat(3)} ${text}`, 'dim');
  const number = columns < narrow ? '' : `${String(at).padStart(5)} `;
  return {
    ...spans({ text: number, tone: 'dim' }, ` ${sign} `, { text, tone: tones[sign] }),
    hang: number.length + 4,
    wrap: 'mark',
  };
}

const narrow = 60;
const tones: Record<Exclude<DiffRow['sign'], '@'>, Tone> = { '+': 'good', '-': 'bad', ' ': 'plain' };
