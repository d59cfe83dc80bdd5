import { environmentAt } from '../plan/environment-at.ts';
import { isDemand } from '../plan/gate-meaning.ts';
import type { Step } from '../plan/plan.ts';
import { type Paragraph, proseAbove, proseBelow } from '../plan/prose-around.ts';
import { mayChangeDatabase } from '../plan/restore.ts';
import type { Assigned } from '../steps/assigned.ts';
import type { Program } from '../steps/define.ts';
import type { Item } from '../steps/index.ts';
import { definitionOf } from '../steps/index.ts';
import { hiddenIn } from '../terminal/reveal.ts';
import type { Facts } from '../walk/action.ts';
import { destroyedName } from '../walk/destroyed-name.ts';
import { dumpAfterAll } from '../walk/dump-after-all.ts';
import { namesRestored } from '../walk/file-of-one-way.ts';
import { filledExpectations } from '../walk/filled-expectations.ts';
import { itemState } from '../walk/lane.ts';
import { variablesFrom } from '../walk/values.ts';
import { preparedFor } from '../walk/way-back.ts';
import { type Line, labelled, line, spans, verbatim } from './line.ts';
import { backupLines } from './lines/backup-lines.ts';
import { changedSummary } from './lines/changed-lines.ts';
import { leftOutInHand } from './lines/left-out-lines.ts';
import { replacedLines, restoreLines } from './lines/restore-lines.ts';
import type { Edited } from './screen.ts';
import type { View } from './view.ts';

/** The text that will run, exactly and whole, after substitution: `\` at a row's end is the only thing added. */
export function willRunLines(view: View, item: Item, columns: number, edited?: Edited): Line[] {
  const text = view.look?.facts.text ?? edited?.text ?? definitionOf(item).describe(item).join('\n');
  const count = text.split('\n').length;
  const lines = item.line === item.endLine ? `line ${item.line}` : `line ${item.line}-${item.endLine}`;
  const on = view.look?.facts.far ? ` ON ${view.look.facts.host}` : '';
  const label = `WILL RUN ${count === 1 ? '1 line' : `${count} lines`}${on}`;
  const dash = view.charset === 'unicode' ? '─' : '-';
  const state = view.look ? '' : '  (reading the target...)';
  const free = columns - label.length - state.length - 4;
  const right = [` file ${lines} `, ` ${lines} `].find((text) => text.length <= free) ?? '';
  const fill = dash.repeat(Math.max(1, columns - label.length - right.length - 3 - state.length));
  return [
    // Where a host's name has no room it is whole behind IN.
    {
      ...spans(
        { text: `${dash} `, tone: 'dim' },
        { text: label, tone: 'bold' },
        state,
        ' ',
        { text: fill, tone: 'dim' },
        right,
      ),
      wrap: 'cut',
    },
    ...verbatim(text),
    ...hiddenLines(text),
    ...(edited ? editedLines(edited.reason, text, view.look?.facts.danger ?? null) : []),
    line(dash.repeat(columns), 'dim'),
  ];
}

function editedLines(reason: string, text: string, danger: string | null): Line[] {
  return [
    labelled('EDITED', `not as written: ${reason}`),
    ...(danger === null
      ? [labelled('', 'It counts as a change, also where it only reads: nobody else has read it.')]
      : [labelled('DANGER', [{ text: withName(danger, text), tone: 'bad' }])]),
  ];
}

/** A terminal would not show these, and they can turn a command into another one. */
function hiddenLines(text: string): Line[] {
  const hidden = hiddenIn(text);
  if (hidden.length === 0) return [];
  const what = 'not to be seen in the file, and part of what runs: E runs it without them';
  return [labelled('HIDDEN', [{ text: `${hidden.join(' ')}  ${what}`, tone: 'bad' }])];
}

/** Where it would run and against what: cwd, target, the names of the variables it uses. */
export function surroundings(view: View, fromRoot = false): Line[] {
  const { look } = view;
  if (!look) return [];
  const { facts } = look;
  const own = new Set([...facts.text.matchAll(/(?:^|[\s;&|(])([A-Za-z_]\w*)=/gm)].map(([, name]) => name));
  const from = variablesFrom(facts.text);
  const unset = from === undefined ? ' (not set)' : ` (perhaps set here, by ${from.file ?? 'what is read'})`;
  const named = (name: string) => `${name}${facts.given.includes(name) ? '' : own.has(name) ? ' (set here)' : unset}`;
  return [
    labelled('ON', `${facts.target.display}  (${facts.environment}: ${facts.environmentWhy})`),
    labelled(
      'IN',
      `${facts.host}${facts.far?.there ? ` (${facts.far.there.user}@${facts.far.there.name})` : ''}:${(fromRoot && facts.fromRoot?.root) || facts.cwd}${fromRoot ? '  (the root of the session)' : ''}`,
    ),
    ...(facts.variables.length > 0 ? [labelled('USES', facts.variables.map(named).join(', '))] : []),
    ...(facts.changesTarget ? [labelled('TARGET', `${facts.changesTarget.from} -> ${facts.changesTarget.to}`)] : []),
    ...(facts.mismatch && !look.refused?.includes(facts.target.variable ?? facts.mismatch.found)
      ? [
          labelled('MISMATCH', [
            { text: `${facts.mismatch.found}; ${facts.mismatch.expected}. ${facts.mismatch.fix}`, tone: 'bad' },
          ]),
        ]
      : []),
    ...(fromRoot
      ? []
      : [...folderLines(facts), ...notThereLines(facts), ...replacedLines(view), ...restoreLines(view)]),
  ];
}

/** A folder that is not here: where it is, and the key that runs from there. Offered, never guessed. */
function folderLines({ fromRoot, alreadyThere, cwd }: Facts): Line[] {
  const here = alreadyThere === null ? [] : [`The shell already stands in ${alreadyThere}.`];
  const missing =
    fromRoot === null
      ? []
      : fromRoot.missing === cwd
        ? [`This folder is gone, and nothing runs in it: F runs it from ${fromRoot.root}.`]
        : [`${fromRoot.missing} is not below this folder, but below ${fromRoot.root}: F runs it from there.`];
  return [...missing, ...here].map((text) => labelled('NOTE', [{ text, tone: 'warn' }]));
}

/** Said before anything is typed: a restore without its file ends with nothing restored. */
function notThereLines({ notThere, cwd }: Facts): Line[] {
  return notThere.map((name) =>
    labelled('REMARK', [
      { text: `${name} is not there${name.startsWith('/') ? '' : ` in ${cwd}`}: the command reads it.`, tone: 'bad' },
    ]),
  );
}

/** Why it is dangerous, and the name of what is lost where the text says one; of what destroys nothing, what to look at. What was edited says so itself. */
export function dangerLines({ look }: View, item: Item): Line[] {
  const program = definitionOf(item).program(item);
  const written = program ? dangersOf(program) : [];
  const destroys = (look?.facts.effect ?? item.effect) === 'destroys';
  const why = written.length === 0 && destroys ? ['destroys what cannot be made again'] : [...new Set(written)];
  if (why.length === 0) return [];
  if (!destroys) return [labelled('REMARK', [{ text: why.join(', '), tone: 'warn' }])];
  return [labelled('DANGER', [{ text: withName(why.join(', '), look?.facts.text ?? ''), tone: 'bad' }])];
}

function withName(danger: string, text: string): string {
  const name = destroyedName(text);
  return name === null ? danger : `${danger}: ${name}`;
}

function dangersOf(program: NonNullable<Program>): string[] {
  if (program.by === 'database') return [program.statement.danger ?? []].flat();
  const parts = program.by === 'shell' ? program.commands : [program.open, ...program.statements];
  return parts.flatMap(({ danger }) => danger ?? []);
}

/**
 * What stands in its way, when something does; `refused`: where that is not what the server says of the item as written. That something is
 * left out is said above it.
 */
export function hindranceLines(view: View, refused = view.look?.refused ?? null): Line[] {
  return refused && refused !== leftOutInHand(view)?.words
    ? [labelled('NOT YET', [{ text: refused, tone: 'warn' }])]
    : [];
}

/** What is expected of an item, without what its own text `shown` says. */
export function expectLines({ plan, state, lane }: View, item: Item, shown = ''): Line[] {
  const texts = filledExpectations(plan, state, item, environmentAt(lane?.lane, item)).map(({ text }) => text);
  return fewOf(
    'EXPECT',
    texts.filter((text) => !shown.includes(text)),
  );
}

/** The conditions of the gate that stands behind the item; the stop itself asks for each of them. */
export function stopIfLines({ lane }: View, item: Item): Line[] {
  const gates = lane?.lane.gates.filter(({ after }) => after === item.id) ?? [];
  const textsOf = (list: typeof gates) =>
    list.flatMap(({ conditions, text }) => (conditions.length > 0 ? conditions.map((one) => one.text) : [text]));
  return [
    ...fewOf('STOP IF', textsOf(gates.filter((gate) => !isDemand(gate)))),
    ...fewOf('MUST BE', textsOf(gates.filter(isDemand))),
  ];
}

const few = 5;

function fewOf(label: string, texts: string[]): Line[] {
  const rest = texts.length - few;
  const more = rest > 0 ? [labelled('', [{ text: `and ${rest} more (v shows them)`, tone: 'dim' }])] : [];
  return [...texts.slice(0, few).map((text) => labelled(label, text)), ...more];
}

/**
 * The way back with its file, and what is known to be wrong with it: why it will not restore a database stands beside what may change one.
 */
export function undoLines(view: View, item: Item): Line[] {
  return [...againLines(view, item), ...wayBackLines(view, item)];
}

/** Running what may have done its work already, or half of it, does it again: said where it would be confirmed. */
function againLines({ lane, state }: View, item: Item): Line[] {
  const run = lane && itemState(state, lane.lane.id, item.id).runs.at(-1);
  if (run === undefined || run.result.status !== 'lost' || item.effect === 'reads') return [];
  const text =
    'NOBODY KNOWS how the last run of this ended: it may have done its work, or half of it, and what does not end with its terminal may still be at it. This runs it a second time.';
  return [labelled('AGAIN', [{ text, tone: 'bad' }])];
}

function wayBackLines(view: View, item: Item): Line[] {
  const { wayBack, rollback: walked } = view.walk;
  const { state, rollback, remark } = wayBack;
  const reads = (view.look?.facts.effect ?? item.effect) === 'reads';
  const unwritten = reads ? 'nothing to undo: this only reads' : 'NONE: the checklist writes no way back for this step';
  const after = view.look && dumpAfterAll(view.plan, view.state, wayBack, view.look.facts);
  const undo = rollback
    ? `${after === undefined ? state : 'WRITTEN'}: ${rollback.title}${after === undefined ? '' : `, with ${after}`}`
    : unwritten;
  return [
    ...backupLines(view),
    labelled(
      'UNDO',
      walked ? 'NONE: this is the way back itself' : `${undo}${preparedWords(preparedFor(wayBack, item))}`,
    ),
    ...(walked ? changedSummary(view) : []),
    ...(remark && after === undefined && isOfText(view) && (state !== 'WILL NOT RESTORE' || mayChangeDatabase(item))
      ? [labelled('REMARK', [{ text: remark, tone: 'warn' }])]
      : []),
  ];
}

/** On a way back, whether the command still restores what the checklist names: edited or filled in to another file it may not. */
function isOfText({ walk: { rollback: walked, wayBack }, look }: View): boolean {
  const names = walked && wayBack.rollback ? namesRestored(wayBack.rollback) : [];
  return names.length === 0 || names.some((name) => look?.facts.text.includes(name) ?? true);
}

/** What stands in for a way back that will not restore, in the operator's words. */
export function preparedWords(prepared: string | undefined): string {
  return prepared === undefined ? '' : `; prepared: ${prepared}`;
}

/** Why, in the checklist's words: the prose nearest before the item, and what the text says right below it. */
export function whyLines(view: View, item: Item): Line[] {
  const below = proseBelowOf(view, item);
  return [...aboveLines(view, item), ...proseLines('BELOW', below.slice(0, shownProse), below.length)];
}

/** The prose nearest before the item. */
export function aboveLines(view: View, item: Item): Line[] {
  const step = stepInHand(view);
  const above = step === undefined ? [] : proseAbove(step, item);
  return proseLines('WHY', above.slice(-shownProse), above.length);
}

/** What the text says right below one box of several, beneath it. */
export function beneathLines(view: View, item: Item): Line[] {
  const below = proseBelowOf(view, item);
  const more = moreWords(below.length, Math.min(below.length, shownProse));
  return [...below.slice(0, shownProse).map(({ text }) => shortened(text)), ...more].map((text) =>
    line(`       ${text}`, 'dim', { hang: 7 }),
  );
}

function proseBelowOf(view: View, item: Item): Paragraph[] {
  const step = stepInHand(view);
  return step === undefined ? [] : proseBelow(step, item);
}

function stepInHand({ plan, lane }: View): Step | undefined {
  return plan.steps.find(({ id }) => id === lane?.lane.id);
}

/** Paragraphs that stand beside an item; `v` shows all of them as written. */
const shownProse = 3;
const longestProse = 320;

function proseLines(label: string, paragraphs: Paragraph[], all: number): Line[] {
  return [
    ...paragraphs.map(({ text }, at) => labelled(at === 0 ? label : '', shortened(text))),
    ...moreWords(all, paragraphs.length).map((text) => labelled('', [{ text, tone: 'dim' }])),
  ];
}

function shortened(text: string): string {
  return text.length > longestProse ? `${text.slice(0, longestProse)}... (v shows all)` : text;
}

function moreWords(all: number, shown: number): string[] {
  return all > shown ? [`and ${all - shown} more (v shows them)`] : [];
}

/** Who does the item in hand and when, by the words of the checklist: its own, else those of its step. Nobody is identified by them. */
export function saysLines(view: View, item: Assigned): Line[] {
  const step = stepInHand(view);
  const people = item.people ?? step?.people;
  const when = item.when ?? step?.when;
  return [
    ...(people ? [labelled('WHO', `the checklist says: ${people.join(', ')}`)] : []),
    ...(when ? [labelled('WHEN', `the checklist says: ${when.text}`)] : []),
  ];
}
