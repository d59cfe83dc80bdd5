import { environmentAt } from '../plan/environment-at.ts';
import { boundSince } from '../session/bound-since.ts';
import { hostNow } from '../session/host-now.ts';
import { cellWidth } from '../terminal/width.ts';
import { countStatuses } from '../walk/completion.ts';
import { type Geometry, smallest } from './geometry.ts';
import { keyRow } from './key-row.ts';
import { type Line, layOut, line, type Span, spans } from './line.ts';
import { environmentBadge, marks } from './marks.ts';
import { evidencePane, outlinePane } from './panes.ts';
import { peopleWords } from './people-words.ts';
import type { Scene } from './scene.ts';
import { isWalked } from './screens/everywhere.ts';
import { stepName } from './step-name.ts';
import type { View } from './view.ts';
import { exitText } from './way-out.ts';
import { clockTime, duration } from './words.ts';

/** The whole screen as rows: exactly as many as the terminal has, none wider, each thing in its fixed place. */
export function picture(scene: Scene): Line[] {
  const { geometry: where, view } = scene;
  const { columns, rows } = where;
  if (where.tooSmall) return tooSmall(columns, rows);
  return [
    ...identity(view, columns, where.identityRows),
    progress(scene),
    ruleRow(scene),
    ...bodyRows(scene),
    ...foot(exitRow(scene), where),
    ...foot(messageRow(scene), where),
    fitted(keyRow(scene), columns),
  ];
}

function tooSmall(columns: number, rows: number): Line[] {
  const text = `Too small (${columns}x${rows}). Enlarge to ${smallest.columns}x${smallest.rows}, or press q; the session goes on.`;
  return layOut([line(text)], columns).slice(0, Math.max(1, rows));
}

function identity(view: View, columns: number, rows: 1 | 2): Line[] {
  const { opened } = view.state;
  const badge = environmentBadge(environmentOf(view));
  const who = opened ? `${opened.data.operator.user}@${hostNow(view.state)?.name}` : '';
  const target = view.look?.facts.target.display ?? targetBefore(view) ?? 'target not read yet';
  const clock = clockTime(view.now);
  // On a narrow screen the environment behind it has to stay whole.
  const back = rows === 1 ? '<<< ROLLBACK >>>' : 'ROLLBACK';
  const mode: Span[] = view.walk.rollback ? [{ text: back, tone: 'danger' }, { text: '  ' }] : [];
  const rehearsal: Span[] = opened?.data.rehearsal ? [{ text: 'REHEARSAL  ', tone: 'bold' }] : [];
  const left: Span[] = [...mode, { text: badge.text, tone: badge.tone }, { text: '  ' }, ...rehearsal, { text: who }];
  if (rows === 1) return [bothEnds([...left, { text: `  ${target}` }], [{ text: clock }], columns)];
  return [bothEnds(left, [{ text: clock }], columns), fitted(line(target), columns)];
}

/** What was aimed at last, while nothing is read for what is in hand: only of this environment, and where no host was said since. */
function targetBefore(view: View): string | undefined {
  const environment = environmentOf(view);
  const { last, state } = view;
  if (last !== undefined) {
    const isMoved = boundSince(state) > last.seq;
    return last.request.environment === environment && !isMoved ? last.request.target?.display : undefined;
  }
  const mapped = state.targets.find(({ key }) => key === state.target?.key)?.environment;
  return mapped === environment ? state.target?.display : undefined;
}

/** The strictest that is known of where the item in hand works; a step's heading before anything was read, and never nothing. */
export function environmentOf({ look, going, lane, inHand, state, walk, last }: View): string {
  // Behind the last step it stays what it was there.
  const here = lane ?? walk.steps.at(-1);
  return (
    look?.facts.environment ??
    going?.request.environment ??
    environmentAt(here?.lane, inHand?.kind === 'item' ? inHand.item : undefined) ??
    state.opened?.data.environment ??
    // A box between commands of a step names no target: it stands where the command before it worked.
    (lane && last?.step === lane.lane.id ? last.request.environment : 'unknown')
  );
}

function progress({ view, screen, context, geometry: { columns } }: Scene): Line {
  const { walk, now, state } = view;
  const counts = Object.entries(countStatuses(walk)).flatMap(([status, count]) => {
    const { mark } = marks[status as keyof typeof marks];
    return status === 'notStarted' || status === 'current' ? [] : [`${mark.slice(1, 2)}${count}`];
  });
  // By the minute after the first: a row that changes every second costs a slow line as much as the clock itself.
  const sinceMs = state.opened ? now - Date.parse(state.opened.at) : 0;
  const elapsed = state.opened ? duration(sinceMs < 60_000 ? sinceMs : sinceMs - (sinceMs % 60_000)) : '';
  const left = screen.heading?.(context) ?? stepName(view);
  const right = [counts.join(' '), keptWords(view), elapsed, peopleWords(view)].filter(Boolean).join('  ');
  const short = columns < 60 ? peopleWords(view, true) || elapsed : right;
  return bothEnds([{ text: left, tone: 'bold' }], [{ text: short }], columns);
}

/** Commands that go on in the background by the operator's wish: sign-off asks to stop each. */
function keptWords({ walk }: View): string {
  const kept = walk.going.filter((run) => run.kept);
  return kept.length === 0 ? '' : `keeps: ${kept.map((run) => run.text.split('\n')[0]?.slice(0, 12)).join(', ')}`;
}

function ruleRow({ view, rows, from, pinned, geometry: { columns, body }, keyboard }: Scene): Line {
  const dash = view.charset === 'unicode' ? '─' : '-';
  if (keyboard !== undefined) {
    const what = keyboard === view.state.shell?.shell ? 'SHELL' : 'COMMAND';
    const text =
      columns < 60 ? ` KEYS GO TO THE ${what}: Ctrl-] back ` : ` YOUR KEYS GO TO THE ${what} - Ctrl-] comes back `;
    return fitted(line(text, 'danger'), columns);
  }
  if (rows.length <= body.rows) return line(dash.repeat(columns), 'dim');
  // What is pinned is the next row, or one from elsewhere.
  const below = from + body.rows;
  const shown = pinned !== undefined && rows[below] === pinned ? below + 1 : below;
  const text = ` rows ${from + 1}-${Math.min(rows.length, shown)} of ${rows.length}: PgUp PgDn `;
  return spans({ text: dash.repeat(Math.max(0, columns - text.length)), tone: 'dim' }, text);
}

function bodyRows(scene: Scene): Line[] {
  const { geometry: where, rows, from, pinned, view } = scene;
  const over = longMessage(scene);
  const body = rows.slice(from, from + where.body.rows);
  const count = where.body.rows + (pinned ? 1 : 0);
  const under = [...padded(body, where.body.rows), ...(pinned ? [pinned] : [])];
  const shown = over.length === 0 ? under : [...under.slice(0, -over.length), ...over];
  if (where.left === 0) return shown;
  const left = padded(outlinePane(view, where.left, count), count);
  const right = where.right > 0 ? padded(evidencePane(view, where.right, count), count) : [];
  const bar: Span = { text: view.charset === 'unicode' ? ' │ ' : ' | ', tone: 'dim' };
  return shown.map((row, at) => ({
    spans: [
      ...widened(left[at] ?? line(), where.left).spans,
      bar,
      ...(where.right > 0
        ? [...widened(row, where.body.columns).spans, bar, ...(right[at] ?? line()).spans]
        : row.spans),
    ],
  }));
}

function exitRow({ screen, context, view, place, geometry: where }: Scene): Line {
  const text = !view.drives && isWalked(place) ? leavesNothing : (screen.exit?.(context) ?? exitText(view));
  return spans({ text: 'EXIT: ', tone: 'bold' }, { text: wholeSentences(text, where, 'EXIT: '.length) });
}

/** As many of its sentences, from the first on, as the rows have room for: half a sentence may say the opposite. */
function wholeSentences(text: string, { columns, footRows }: Geometry, before: number): string {
  const sentences = text.split(/(?<=[.!?] +)(?=[A-Zqr])/);
  const hang = footRows === 1 ? 0 : 6;
  for (let count = sentences.length; count > 1; count -= 1) {
    const some = sentences.slice(0, count).join('').trimEnd();
    if (layOut([line(`${' '.repeat(before)}${some}`, 'plain', { hang })], columns).length <= footRows) return some;
  }
  return sentences[0]?.trimEnd() ?? text;
}

const leavesNothing = 'q leaves; nothing that goes on here ends with it.';
const watching = 'You watch. w: who drives, ask to drive, hold the next step, note something.';

function messageRow({ view, screen, context, place, geometry: where, keyboard }: Scene): Line {
  if (view.message !== undefined) return line(view.message, 'warn');
  // What a key of the screen would do is not so while the keys go elsewhere.
  if (keyboard !== undefined) return line('All else that you press goes there.');
  if (!view.drives && isWalked(place)) return line(watching, 'accent');
  return line(wholeSentences(screen.hint?.(context) ?? '', where, 0));
}

/** A message that its own row cannot hold is shown whole over the end of the body, until the next key. */
function longMessage({ view, geometry: where }: Scene): Line[] {
  if (view.message === undefined) return [];
  const rows = layOut([line(` ${view.message}`, 'warn', { hang: 1 })], where.body.columns);
  if (rows.length <= where.footRows) return [];
  const dash = view.charset === 'unicode' ? '─' : '-';
  return [line(dash.repeat(where.body.columns), 'dim'), ...rows].slice(-where.body.rows);
}

/** A line of the foot in the rows it has there. */
function foot(one: Line, { columns, footRows }: Geometry): Line[] {
  if (footRows === 1) return [fitted(one, columns)];
  const [first = line(), ...rest] = layOut([{ ...one, hang: 6 }], columns);
  if (rest.length < 2) return [first, rest[0] ?? line()];
  const [second = line(), third = line()] = rest;
  return [first, fitted({ spans: [...second.spans, { text: ' ' }, ...third.spans] }, columns)];
}

/** A row of two ends: the left one is cut where both do not fit. */
function bothEnds(left: Span[], right: Span[], columns: number): Line {
  // The left one keeps half of the row, whatever the right one has to say.
  const end = fitted({ spans: right }, Math.floor(columns / 2));
  const room = columns - widthOf(end) - 1;
  return { spans: [...widened(fitted({ spans: left }, room), room).spans, { text: ' ' }, ...end.spans] };
}

function fitted(one: Line, columns: number): Line {
  return layOut([{ ...one, wrap: 'cut' }], columns)[0] ?? line();
}

function padded(rows: Line[], count: number): Line[] {
  return [...rows, ...Array.from({ length: Math.max(0, count - rows.length) }, () => line())].slice(0, count);
}

function widened(row: Line, columns: number): Line {
  const gap = columns - widthOf(row);
  return gap > 0 ? { spans: [...row.spans, { text: ' '.repeat(gap) }] } : row;
}

function widthOf(row: Line): number {
  return row.spans.reduce((sum, { text }) => sum + cellWidth(text), 0);
}
