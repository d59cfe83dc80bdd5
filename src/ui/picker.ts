import { type Line, layOut, line, spans } from './line.ts';
import { isPaste, type Press } from './press.ts';
import { moved, windowed } from './window.ts';
import { plural } from './words.ts';

/** A checklist found in the folder, with what it was read as. */
export type ListedFile = {
  path: string;
  title: string;
  steps: number;
  commands: number;
  gates: number;
  rollbacks: number;
  placeholders: number;
  signOff: boolean;
};

/** An unfinished session; `when` is any text that says how old it is. */
export type ListedSession = { id: string; checklist: string; step: string; when: string };

export type PickerOptions = {
  files: ListedFile[];
  sessions: ListedSession[];
  /** The outline of a checklist as rows of text. May throw; the message is shown. */
  preview(path: string): string[];
};

export type Picked = { open: string } | { resume: string } | { demo: true };

/** `page`: the preview that is open, and how far it is scrolled. `changedAt`: when the page last changed, in milliseconds. */
export type PickerState = {
  at: number;
  page: { path: string; rows: string[]; from: number } | undefined;
  message: string | undefined;
  changedAt: number;
};

export type PickerEnd = { picked: Picked | undefined };

type Size = { columns: number; rows: number };
type Entry = { is: 'session'; session: ListedSession } | { is: 'file'; file: ListedFile } | { is: 'demo' };

export function openPicker(at: number): PickerState {
  return { at: 0, page: undefined, message: undefined, changedAt: at };
}

/** The picker after one piece from the keyboard: another state, or its end. Nothing is started here. */
export function pressPicker(
  options: PickerOptions,
  state: PickerState,
  press: Press,
  { at, size }: { at: number; size: Size },
): PickerState | PickerEnd {
  const key = press.kind === 'key' ? press.name : press.text;
  if (press.kind === 'text' && isPaste(press.text))
    return { ...state, message: 'Ignored a paste: nothing here takes text.' };
  // Key repeat, and what was meant for the page before.
  if (key === 'Enter' && at - state.changedAt < deafMs) return state;
  const handler = state.page ? pageKeys[key] : listKeys[key];
  return handler ? handler({ ...state, message: undefined }, options, { at, size }) : state;
}

/** The whole screen as rows, as many as the terminal has. */
export function pickerRows(options: PickerOptions, state: PickerState, { columns, rows }: Size): Line[] {
  const room = Math.max(1, rows - 5);
  const { head, body, exit, keys } = state.page
    ? pagePicture(state.page, room, columns)
    : listPicture(options, state, room, columns);
  const cut = (one: Line) => layOut([{ ...one, wrap: 'cut' }], columns)[0] ?? line();
  const message = state.message === undefined ? line() : line(` ${state.message}`, 'warn');
  const filled = [...body.slice(0, room), ...Array.from({ length: Math.max(0, room - body.length) }, () => line())];
  return [
    cut(head),
    line('-'.repeat(columns), 'dim'),
    ...filled,
    cut(spans({ text: 'EXIT: ', tone: 'bold' }, exit)),
    cut(message),
    cut(line(` ${keys}`)),
  ].slice(0, rows);
}

const deafMs = 300;

type Handler = (state: PickerState, options: PickerOptions, now: { at: number; size: Size }) => PickerState | PickerEnd;

const leave: Handler = () => ({ picked: undefined });
const go =
  (by: number): Handler =>
  (state, options) => ({ ...state, at: moved(state.at, by, entriesOf(options).length) });
const scroll =
  (by: (rows: number) => number): Handler =>
  (state, _options, { size }) => {
    if (state.page === undefined) return state;
    const room = Math.max(1, size.rows - 5);
    const from = Math.max(0, Math.min(state.page.from + by(room), pageLines(state.page, size.columns).length - room));
    return { ...state, page: { ...state.page, from } };
  };
const demo: Handler = () => ({ picked: { demo: true } });

const listKeys: Record<string, Handler> = {
  Up: go(-1),
  k: go(-1),
  Down: go(1),
  j: go(1),
  Enter: openEntry,
  p: openEntry,
  d: demo,
  q: leave,
  'Ctrl-C': (state) => ({ ...state, message: 'Nothing is running. q leaves.' }),
};

const pageKeys: Record<string, Handler> = {
  Enter: (state) => ({ picked: { open: state.page?.path ?? '' } }),
  Esc: (state, _options, { at }) => ({ ...state, page: undefined, changedAt: at }),
  Down: scroll(() => 1),
  j: scroll(() => 1),
  Up: scroll(() => -1),
  k: scroll(() => -1),
  PageDown: scroll((rows) => rows - 1),
  PageUp: scroll((rows) => 1 - rows),
  d: demo,
  q: leave,
};

function entriesOf({ sessions, files }: PickerOptions): Entry[] {
  return [
    ...sessions.map((session) => ({ is: 'session' as const, session })),
    ...files.map((file) => ({ is: 'file' as const, file })),
    { is: 'demo' },
  ];
}

function openEntry(state: PickerState, options: PickerOptions, { at }: { at: number }): PickerState | PickerEnd {
  const entry = entriesOf(options)[state.at];
  if (entry?.is === 'session') return { picked: { resume: entry.session.id } };
  if (entry?.is !== 'file') return { picked: { demo: true } };
  const { path } = entry.file;
  try {
    return { ...state, page: { path, rows: options.preview(path), from: 0 }, changedAt: at };
  } catch (error) {
    return { ...state, message: `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

type Picture = { head: Line; body: Line[]; exit: string; keys: string };

function pagePicture(page: NonNullable<PickerState['page']>, room: number, columns: number): Picture {
  const all = pageLines(page, columns);
  const last = Math.min(all.length, page.from + room);
  return {
    head: spans({ text: 'PREVIEW', tone: 'bold' }, `  ${page.path}  rows ${page.from + 1}-${last} of ${all.length}`),
    body: all.slice(page.from, last),
    exit: 'Esc = back to the list. Nothing has run.',
    keys: 'Enter start the walk  Esc back  PgDn more  q leave',
  };
}

function pageLines({ rows }: NonNullable<PickerState['page']>, columns: number): Line[] {
  return layOut(
    rows.map((row) => line(row, 'plain', { hang: 4 })),
    columns,
  );
}

function listPicture(options: PickerOptions, state: PickerState, room: number, columns: number): Picture {
  const drawn = entriesOf(options).map((entry, at) => ({
    entry,
    lines: layOut(entryLines(entry, at === state.at, columns), columns),
  }));
  const rows = [
    ...group('Unfinished sessions:', drawn, 'session'),
    ...group(`Checklists in this folder (${options.files.length}):`, drawn, 'file'),
    ...(options.files.length > 0 ? [] : layOut(noFiles, columns).map((one) => ({ one, at: -1 }))),
    ...group('Try it safely:', drawn, 'demo'),
    ...layOut(
      [line(' Nothing runs until you have seen it. Enter opens a preview, never a command.', 'plain', { hang: 1 })],
      columns,
    ).map((one) => ({ one, at: -1 })),
  ];
  const chosen = rows.findIndex(({ at }) => at === state.at);
  return {
    head: spans({ text: 'deploy-assist', tone: 'bold' }, '  pick a checklist to walk'),
    body: windowed(rows, chosen, room).shown.map(({ one }) => one),
    exit: 'q leaves; nothing has been started.',
    keys: 'Enter open  d demo  Up/Down move  q leave',
  };

  function group(title: string, all: { entry: Entry; lines: Line[] }[], is: Entry['is']) {
    const mine = all.flatMap(({ entry, lines }, at) => (entry.is === is ? lines.map((one) => ({ one, at })) : []));
    const head = { one: line(` ${title}`, 'dim', { wrap: 'cut' }), at: -1 };
    return mine.length === 0 ? [] : [head, ...mine, { one: line(), at: -1 }];
  }
}

const noFiles: Line[] = [
  line(
    ' No .md file with steps to walk is in this folder. Give a path: deploy-assist path/to/file.md, or press d for the demo.',
    'plain',
    { hang: 1 },
  ),
  line(),
];

const narrow = 60;

function entryLines(entry: Entry, isChosen: boolean, columns: number): Line[] {
  const pointer = isChosen ? '   > ' : '     ';
  const tone = isChosen ? ('bold' as const) : ('plain' as const);
  const [name, facts] = described(entry);
  if (columns < narrow)
    return [{ ...spans(pointer, { text: name, tone }), hang: 7 }, line(`       ${facts}`, 'plain', { hang: 7 })];
  return [{ ...spans(pointer, { text: name.padEnd(28), tone }, `  ${facts}`), hang: 35 }];
}

function described(entry: Entry): [name: string, facts: string] {
  if (entry.is === 'demo') return ['DEMO', 'deploy a toy app, touches nothing else'];
  if (entry.is === 'session') {
    const { id, checklist, step, when } = entry.session;
    return [`RESUME ${id}`, [checklist, step, when].filter(Boolean).join('  ')];
  }
  const { path, title, steps, commands, gates, rollbacks, placeholders, signOff } = entry.file;
  const counts = [
    plural(steps, 'step'),
    plural(commands, 'command'),
    plural(gates, 'stop'),
    ...(rollbacks > 0 ? [plural(rollbacks, 'way back', 'ways back')] : ['no way back']),
    ...(placeholders > 0 ? [plural(placeholders, 'placeholder')] : []),
    ...(signOff ? ['sign-off'] : []),
  ];
  return [path, `${title === path ? '' : `${title}: `}${counts.join(', ')}`];
}
