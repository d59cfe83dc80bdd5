import { environmentAt } from '../plan/environment-at.ts';
import { isDemand } from '../plan/gate-meaning.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import { hiddenIn } from '../terminal/reveal.ts';
import type { Facts } from '../walk/action.ts';
import { filledExpectations } from '../walk/filled-expectations.ts';
import { variablesFrom } from '../walk/values.ts';
import { type Line, labelled, line, spans, verbatim } from './line.ts';
import { withName } from './lines/danger-lines.ts';
import { leftOutInHand } from './lines/left-out-lines.ts';
import { aboveLines, proseBelowOf, proseLines, shownProse } from './lines/prose-lines.ts';
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

/** Why, in the checklist's words: the prose nearest before the item, and what the text says right below it. */
export function whyLines(view: View, item: Item): Line[] {
  const below = proseBelowOf(view, item);
  return [...aboveLines(view, item), ...proseLines('BELOW', below.slice(0, shownProse), below.length)];
}
