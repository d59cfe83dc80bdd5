import type { Plan } from '../../plan/plan.ts';
import type { Item } from '../../steps/index.ts';
import type { Effect, Statement } from '../../steps/item.ts';

/** A stretch that is done in order: a step, or a way back (`back`). */
export type Lane = {
  back: boolean;
  id: string;
  title: string;
  line: number;
  endLine: number;
  environment: string | null;
  items: Item[];
};

/** One command or statement where it would run. */
export type Run = {
  lane: Lane;
  item: Item;
  text: string;
  line: number;
  endLine: number;
  effect: Effect;
  danger: string | null;
  host: string | null;
  longRunning: boolean;
  /** A statement of SQL, for a client or the database, instead of a command. */
  sql: boolean;
};

export function stepLanes(plan: Plan): Lane[] {
  return plan.steps.map((step) => ({ ...step, back: false }));
}

export function backLanes(plan: Plan): Lane[] {
  return plan.rollbacks.map((rollback) => ({
    ...rollback,
    back: true,
    endLine: Math.max(rollback.line, ...rollback.items.map((item) => item.endLine)),
  }));
}

/** What the items of a lane would run, in order. */
export function runsOf(lane: Lane): Run[] {
  return lane.items.flatMap((item) => parts(item).map((part) => ({ lane, item, ...part })));
}

/** Every command of the document wherever it stands, in blocks that are only read too, each line once. */
export function everyCommand(plan: Plan): { text: string; line: number; host: string | null }[] {
  const found = [
    ...plan.blocks.flatMap(shellCommands),
    ...plan.inlineCommands.map(({ text, line }) => ({ text, line, host: null })),
  ];
  const seen = new Set<string>();
  return found
    .filter(({ text, line }) => !seen.has(`${line} ${text}`) && seen.add(`${line} ${text}`))
    .map(({ text, line, host }) => ({ text, line, host }))
    .sort((left, right) => left.line - right.line);
}

/** What a block gives to a shell: its commands without the statements among them. */
export function shellCommands({ commands, statements }: Plan['blocks'][number]): Plan['blocks'][number]['commands'] {
  const sql = new Set(statements.map(({ line }) => line));
  return commands.filter(({ line }) => !sql.has(line));
}

/** " (and lines 12, 15)" behind what is said of the first of several places; nothing where there is one. */
export function andLines(places: readonly { line: number }[]): string {
  return places.length < 2 ? '' : ` (and ${otherLines(places)})`;
}

/** The lines of all places but the first: "lines 12, 15". */
export function otherLines(places: readonly { line: number }[]): string {
  const rest = places.slice(1).map(({ line }) => line);
  const few = rest.length > 6 ? [...rest.slice(0, 5), `${rest.length - 5} more`] : rest;
  return `line${rest.length === 1 ? '' : 's'} ${few.join(', ')}`;
}

type Part = Omit<Run, 'lane' | 'item'>;

function parts(item: Item): Part[] {
  if (item.kind === 'diff') return [{ ...item.data.command, sql: false }];
  if (item.kind === 'query') return [statement(item.data.statement)];
  if (item.kind !== 'command') return [];
  const { commands, client } = item.data;
  const own: Part[] = commands.map((command) => ({ ...command, sql: false }));
  return client === null
    ? own
    : [...own, { ...client.open, effect: 'shell', danger: null, sql: false }, ...client.statements.map(statement)];
}

function statement({ line, text, effect, danger = null }: Statement): Part {
  const endLine = line + text.split('\n').length - 1;
  return { line, endLine, text, effect, danger, host: null, longRunning: false, sql: true };
}
