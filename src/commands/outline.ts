import { isAmongWaysBack, isAskedAtLoad } from '../plan/choice-kinds.ts';
import type { Plan, Rollback, Step } from '../plan/plan.ts';
import { proseByItem } from '../plan/prose-around.ts';
import { definitionOf } from '../steps/index.ts';
import { plural } from '../ui/words.ts';
import {
  assignedWord,
  backRows,
  choiceRows,
  gateRows,
  type Index,
  indexOf,
  itemRows,
  reasonRows,
} from './outline-items.ts';
import type { Row } from './page.ts';
import { span, total } from './time-words.ts';
import { unreadRows } from './unread-rows.ts';

/**
 * How a checklist is read, in the order in which somebody goes through it before a deploy: how much it is and how long it takes, what holds
 * for all of it, what is asked of other people (`asked`), every step with all that it would run, the ways back, the checklists that it links to (`linked`), what to have ready, and
 * what could not be read.
 */
export function outline(plan: Plan, { linked = [], asked = [] }: { linked?: Row[]; asked?: Row[] } = {}): Row[] {
  const index = indexOf(plan);
  return [
    { text: plan.title, tone: 'bold' },
    { text: `${plan.source.path}, ${plural(plan.source.lines, 'line')}, sha256 ${plan.source.sha256.slice(0, 12)}` },
    ...encodingRows(plan),
    { text: '' },
    ...summaryRows(plan),
    ...section('FOR THE WHOLE CHECKLIST', [
      ...(index.gates.get(null) ?? []).flatMap((gate) => gateRows(index, gate)),
      ...plan.choices.filter(isAskedAtLoad).flatMap(choiceRows),
    ]),
    ...section('ASKED OF OTHER PEOPLE, AND BEFORE IT BEGINS', asked),
    ...stepRows(plan, index),
    ...section('WAYS BACK (never part of the walk)', [
      ...plan.choices.filter(isAmongWaysBack).flatMap(choiceRows),
      ...plan.rollbacks.flatMap((rollback, at) => [
        ...(at > 0 ? [{ text: '' }] : []),
        ...rollbackRows(index, rollback),
      ]),
    ]),
    ...section('LINKED CHECKLISTS, EACH A SESSION OF ITS OWN', linked),
    ...section('TO HAVE READY: ASKED BEFORE THEY RUN, FILLED IN (f) WHERE THEY ARE TOLD', valueRows(plan)),
    ...section(
      'TO SIGN',
      plan.signOff.map(({ line, label, options }) => ({
        line,
        text: `${label}${options.length > 0 ? `  (${options.join(' / ')})` : ''}`,
      })),
    ),
    ...section('ONLY TO BE READ: OUTSIDE THE WALK', asideRows(plan)),
    ...section('NOT READ, OR NOT RUN', unreadRows(plan)),
    ...legend(plan),
  ];
}

/** Commands that no step and no way back holds, such as those of troubleshooting: the walk never comes to them. */
function asideRows({ blocks, inlineCommands, rollbacks }: Plan): Row[] {
  const back = new Set(rollbacks.flatMap((one) => one.blocks));
  const items = rollbacks.flatMap((one) => one.items);
  const isBack = (line: number) => items.some((item) => item.line <= line && line <= item.endLine);
  const rows = [
    ...blocks
      .filter((block) => block.step === null && !back.has(block.line) && block.commands.length > 0)
      .flatMap(({ role, commands }) => commands.map((command) => ({ ...command, role }))),
    ...inlineCommands.filter(({ step }) => step === null).map((command) => ({ ...command, role: 'text' })),
  ].filter(({ line }) => !isBack(line));
  return rows
    .sort((one, other) => one.line - other.line)
    .map(({ line, role, effect, text }) => ({
      line,
      text: `${role}: ${text.split('\n')[0] ?? ''}  (${effect})`,
      ...(effect === 'destroys' ? { tone: 'warn' as const } : {}),
    }));
}

function section(title: string, rows: Row[]): Row[] {
  return rows.length > 0 ? [{ text: '' }, { text: title, tone: 'bold' }, ...rows] : [];
}

function encodingRows({ source: { encoding } }: Plan): Row[] {
  const found = [
    encoding.bom ? 'a byte order mark' : '',
    encoding.eol === 'lf' ? '' : `${encoding.eol === 'mixed' ? 'mixed' : 'CRLF'} line ends`,
    encoding.repaired ? `text repaired from ${encoding.repaired}` : '',
  ].filter(Boolean);
  return found.length > 0
    ? [{ text: `The file has ${found.join(', ')}; its bytes are kept as they are.`, tone: 'dim' }]
    : [];
}

function summaryRows(plan: Plan): Row[] {
  const { steps } = plan;
  if (steps.length === 0) return [{ text: 'There is nothing to do in it: no step, no command, no box.', tone: 'warn' }];
  return [{ text: summaryWords(plan) }, { text: workWords(steps) }, ...timeRows(steps)];
}

/** How much a checklist is, in a line. */
export function summaryWords({ steps, gates, rollbacks, choices, placeholders, signOff }: Plan): string {
  const values = placeholders.filter(({ class: kind }) => kind !== 'example').length;
  return [
    plural(steps.length, 'step'),
    plural(gates.length, 'stop'),
    plural(rollbacks.length, 'way back', 'ways back'),
    ...(choices.length > 0 ? [plural(choices.length, 'choice')] : []),
    ...(values > 0 ? [`${plural(values, 'value')} to have ready`] : []),
    signOff.length > 0 ? `${plural(signOff.length, 'field')} to sign` : 'no form to sign',
  ].join(', ');
}

const effectWords = { reads: 'only read', changes: 'change', destroys: 'destroy', shell: 'set up the shell' } as const;

function workWords(steps: readonly Step[]): string {
  const items = steps.flatMap(({ items }) => items);
  const runs = items.filter((item) => definitionOf(item).program(item) !== null);
  const kinds = (['destroys', 'changes', 'reads', 'shell'] as const)
    .map((effect) => ({ effect, count: runs.filter((item) => item.effect === effect).length }))
    .filter(({ count }) => count > 0)
    .map(({ effect, count }) => `${count} ${effectWords[effect]}`);
  const byHand = plural(items.length - runs.length, 'thing');
  return `${plural(runs.length, 'thing')} to run${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}, ${byHand} to do or look at by hand`;
}

/** Waits are what the text says to wait; estimates are the author's. Neither is what a command takes. */
function timeRows(steps: readonly Step[]): Row[] {
  const waits = steps.flatMap(({ items }) => items.flatMap((item) => definitionOf(item).wait?.(item) ?? []));
  const known = waits.filter(({ minimum, maximum }) => minimum !== null || maximum !== null);
  const estimates = steps.flatMap(({ estimate }) => estimate ?? []);
  const parts = [
    ...(known.length > 0 ? [`${plural(known.length, 'wait')} of ${span(total(known))} together`] : []),
    ...(waits.length > known.length ? [`${plural(waits.length - known.length, 'wait')} of no given length`] : []),
    ...(estimates.length > 0
      ? [`${span(total(estimates))} by the author's estimates of ${plural(estimates.length, 'step')}`]
      : []),
  ];
  return parts.length > 0 ? [{ text: `Time: ${parts.join('; ')}` }] : [];
}

function stepRows(plan: Plan, index: Index): Row[] {
  let environment: string | null = null;
  return plan.steps.flatMap((step) => {
    const isNew = step.environment !== environment;
    environment = step.environment;
    const head = (step.environment ?? 'no environment named').toUpperCase();
    return [
      { text: '' },
      ...(isNew ? [{ text: `--- ${head} ---`, tone: 'bold' as const }, { text: '' }] : []),
      ...oneStep(index, step),
    ];
  });
}

function oneStep(index: Index, step: Step): Row[] {
  const gates = index.gates.get(step.id) ?? [];
  const stops = (after: string | null) =>
    gates.filter((gate) => gate.after === after).flatMap((gate) => gateRows(index, gate));
  const prose = proseByItem(step);
  const said = (item: string | null) =>
    (prose.get(item) ?? []).map(({ line, text }): Row => ({ line, mark: 'text', text, tone: 'dim' }));
  const estimate = step.estimate ? `  (about ${span(step.estimate)})` : '';
  return [
    { line: step.line, text: `${numbered(step)}${estimate}${assignedWord(step)}`, tone: 'bold' },
    ...stops(null),
    ...step.items.flatMap((item) => [...said(item.id), ...itemRows(index, item), ...stops(item.id)]),
    ...said(null),
    ...reasonRows(step.items),
    ...backRows(index, step),
  ];
}

/** The number in the walk, unless the document's own label already says the same. */
const numbered = ({ number, title }: Step) => (title.startsWith(`${number}.`) ? title : `${number}. ${title}`);

const scopes = { step: 'for its step', section: 'for its section', document: 'for the whole checklist' } as const;

function rollbackRows(index: Index, { line, title, scope, environment, items, afterLoss }: Rollback): Row[] {
  const reach = afterLoss ? 'after a loss: no step is taken back by it' : scopes[scope];
  const place = environment ? `${reach}, ${environment}` : reach;
  return [
    { line, text: `${title}  (${place})`, tone: 'bold' },
    ...items.flatMap((item) => itemRows(index, item)),
    ...(items.length === 0 ? [{ mark: '', text: 'nothing in it can be done', tone: 'bad' as const }] : []),
    ...reasonRows(items),
  ];
}

const valueWords = {
  ask: 'a value to fill in',
  derive: 'a file that an earlier step makes',
  example: 'looks like a value of another run',
  environment: 'not asked here: it is put in where its block is copied to (y)',
  undefined: 'a variable that the checklist does not set: must be in your environment',
} as const;

function valueRows({ placeholders }: Plan): Row[] {
  return placeholders
    .filter((one) => one.class !== 'example')
    .map(({ token, lines, class: kind, secret }) => ({
      ...(lines[0] === undefined ? {} : { line: lines[0] }),
      text: `${token}  ${valueWords[kind]}${secret ? ', secret' : ''}`,
    }));
}

function legend({ steps, rollbacks }: Plan): Row[] {
  const items = [...steps, ...rollbacks].flatMap((lane) => lane.items);
  if (!items.some((item) => definitionOf(item).program(item) !== null)) return [];
  const text =
    'A read with certainty, B likely (one more key), C in doubt (asked twice), D never run here. What destroys asks for a word to be typed.';
  return [{ text: '' }, { text, tone: 'dim' }];
}
