import { textsOf } from '../checklist/database-work.ts';
import { isLocalWork } from '../checklist/lint/local-work.ts';
import { classWords } from '../plan/class-of.ts';
import type { Gate, Plan, Rollback, Step } from '../plan/plan.ts';
import { type Assigned, assignedWords } from '../steps/assigned.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import type { Command, Statement } from '../steps/item.ts';
import type { Row } from './page.ts';
import { span } from './time-words.ts';

/** What an outline looks up for every step and item. */
export type Index = {
  gates: Map<string | null, Gate[]>;
  backs: Map<string, Rollback>;
  /** By the item that asks. */
  choices: Map<string | null, Plan['choices'][number]>;
  /** By the first item that only it owns. */
  options: Map<string | undefined, Plan['choices'][number]['options'][number]>;
};

export function indexOf({ gates, rollbacks, choices }: Plan): Index {
  const options = choices.flatMap((choice) => choice.options);
  return {
    gates: Map.groupBy(gates, ({ step }) => step),
    backs: new Map(rollbacks.map((one) => [one.id, one])),
    choices: new Map(choices.map((one) => [one.askedAt, one])),
    options: new Map(options.toReversed().map((one) => [one.items[0], one])),
  };
}

/** What an item is and all that it would run, each command and statement with its line; then the choice that it asks. */
export function itemRows(index: Index, item: Item): Row[] {
  const condition: Row[] = item.condition
    ? [{ line: item.line, mark: 'only if', text: item.condition.replace(/^(?:only )?if\b:?\s*/i, '') }]
    : [];
  const where: Row[] = item.environment ? [{ line: item.line, mark: 'on', text: item.environment.toUpperCase() }] : [];
  const choice = index.choices.get(item.id);
  return [...optionRows(index, item), ...where, ...condition, ...(choice ? choiceRows(choice) : workRows(item))];
}

/** Where the work of an option begins; an option of one command is that command. */
function optionRows({ options }: Index, { id, line, title }: Item): Row[] {
  const option = options.get(id);
  return option === undefined || option.label === title ? [] : [{ line, mark: 'option', text: option.label }];
}

export function choiceRows({ line, options }: Plan['choices'][number]): Row[] {
  return [
    { line, mark: 'choose one', text: `of ${options.length}` },
    ...options.map((option) => ({
      line: option.line,
      mark: '',
      text: `- ${option.label}${option.recommended && !/recommended/i.test(option.label) ? ' (recommended)' : ''}`,
    })),
  ];
}

function workRows(item: Item): Row[] {
  const program = definitionOf(item).program(item);
  if (program === null) return handRows(item);
  const { confidence } = program;
  const title = item.title.trim();
  switch (program.by) {
    case 'shell':
      return [
        ...titleRow(title, program.commands),
        ...program.commands.flatMap((command) => runRows(command, confidence)),
      ];
    case 'client':
      return [
        ...runRows(program.open, confidence),
        ...program.statements.flatMap((statement) => runRows(statement, confidence)),
      ];
    case 'database':
      return runRows(program.statement, confidence);
  }
}

/** What the author says about several commands; the only command of a unit says it itself. */
function titleRow(title: string, commands: Command[]): Row[] {
  const known = commands.some(({ text }) => text.startsWith(title.replace(/\.\.\.$|…$/, '')));
  return known || title === '' ? [] : [{ mark: '', text: `# ${title}`, tone: 'dim' }];
}

function runRows(part: Command | Statement, confidence: string): Row[] {
  const remarks = [
    part.danger,
    ...('longRunning' in part
      ? [
          part.host === null ? null : `on ${part.host}`,
          part.longRunning ? 'watched until you stop it' : null,
          part.interactive ? 'gets the keyboard' : null,
        ]
      : []),
  ].filter((remark) => remark !== null && remark !== undefined);
  const tone = part.danger || part.effect === 'destroys' ? ({ tone: 'bad' } as const) : {};
  return [
    { line: part.line, mark: `${confidence} ${part.effect}`, text: part.text.trimEnd(), code: true, ...tone },
    ...(remarks.length > 0 ? [{ mark: '', text: `(${remarks.join('; ')})`, ...tone }] : []),
  ];
}

/** Work of a person: its first line, and how much there is to copy. A wait says how long it lasts. */
function handRows(item: Item): Row[] {
  const { describe, wait, verbs } = definitionOf(item);
  const [first = '', ...rest] = describe(item);
  const lasts = wait?.(item);
  if (lasts)
    return [
      { line: item.line, mark: 'wait', text: `${first}  (${span(lasts) ?? 'until you end it'})${assignedWord(item)}` },
    ];
  const more = rest.length > 0 ? `  (+${rest.length} ${rest.length === 1 ? 'line' : 'lines'})` : '';
  const mark = verbs.includes('follow') ? 'checklist' : verbs.includes('run') ? 'D by hand' : 'by hand';
  return [
    {
      line: item.line,
      mark,
      text: `${untold(item, first)}${first}${more}${assignedWord(item)}`,
    },
  ];
}

/** The title of what is changed by hand, which its file and its lines do not say. */
function untold({ kind, title }: Item, first: string): string {
  return kind === 'edit' && title !== '' && !first.includes(title) ? `${title}: ` : '';
}

/** Why it is not certain that items of a step are to be run: each reason once, with the class that it led to. */
export function reasonRows(items: readonly Item[]): Row[] {
  const reasons = items.flatMap((item) => {
    const sure = definitionOf(item).sureness?.(item);
    if (sure === undefined || sure.confidence === 'A') return [];
    return [`class ${sure.confidence}, ${classWords[sure.confidence]}: ${sure.why}`];
  });
  return [...new Set(reasons)].map((text) => ({ mark: '', text, tone: 'dim' }));
}

/** Who and when, as the checklist says it of a step or an item. */
export function assignedWord(one: Assigned): string {
  const said = assignedWords(one);
  return said === undefined ? '' : `   (${said})`;
}

const gateMarks: Record<Gate['type'], string> = {
  proceed: 'STOP',
  stop: 'STOP',
  rollback: 'STOP',
  approval: 'APPROVAL',
  order: 'ORDER',
  soft: 'LOOK',
};

/** A stop with its conditions, and where a "yes" leads. */
export function gateRows({ backs }: Index, gate: Gate): Row[] {
  const conditions = gate.conditions.filter(({ text }) => !gate.text.includes(text));
  const back = gate.rollback === null ? undefined : backs.get(gate.rollback);
  return [
    { line: gate.line, mark: gateMarks[gate.type], text: gate.text, tone: 'warn' },
    ...conditions.map(({ line, text }): Row => ({ line, mark: '', text: `- ${text}`, tone: 'warn' })),
    ...(gate.approvals === undefined ? [] : [asksOthers(gate.approvals)]),
    ...(gate.type === 'rollback' ? [leadsTo(back)] : []),
  ];
}

/** Whose signature the walk waits for there, besides the operator's. */
function asksOthers(count: number): Row {
  const who = count === 1 ? 'somebody else: 1 signed approval' : `other people: ${count} signed approvals`;
  return { mark: '', text: `needs ${who}`, tone: 'warn' };
}

function leadsTo(back: Rollback | undefined): Row {
  return back
    ? { mark: '', text: `then: ${back.title} (line ${back.line})` }
    : { mark: '', text: 'then: nothing is written to go back with', tone: 'bad' };
}

/** The way back of a step that has something to take back. */
export function backRows({ backs }: Index, { rollback, items, environment }: Step): Row[] {
  const back = rollback === null ? undefined : backs.get(rollback);
  if (back) return [{ mark: 'way back', text: `${back.title} (line ${back.line})` }];
  const changes = items.filter(({ effect }) => effect === 'changes' || effect === 'destroys').flatMap(textsOf);
  return environment !== 'local' && !changes.every(isLocalWork)
    ? [{ mark: 'way back', text: 'none is written', tone: 'warn' }]
    : [];
}
