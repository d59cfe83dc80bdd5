import type { Choice } from '../../plan/plan.ts';
import type { CommandItem } from '../../steps/command.ts';
import type { Command, Effect, Statement } from '../../steps/item.ts';
import { asShell } from '../block/as-shell.ts';
import type { BlockReading, Unit } from '../block/block-reading.ts';
import { startsLikeCommand } from '../block/command-shape.ts';
import { addItem, type Cursor } from '../draft.ts';
import { toldToCheck } from '../expected/check-words.ts';
import { lastCommandLine } from '../expected/last-command.ts';
import { addGate } from '../gates/add-gate.ts';
import { within } from '../gates/conditions.ts';
import type { CodeNode } from '../markdown/nodes.ts';
import { check } from './check-item.ts';

/** A block with its reading, the sentence before it, and when it applies. */
export type ReadBlock = { node: CodeNode; reading: BlockReading; lead: string; condition: string | null };

type Building = { cursor: Cursor; block: ReadBlock; choices: Map<number, Choice> };

/** The units of a block as items, with the choices, stops, waits and expectations written in its comments. */
export function addUnits(cursor: Cursor, block: ReadBlock): void {
  const building: Building = { cursor, block, choices: new Map() };
  addGatesAfter(building, -1);
  block.reading.units.forEach((unit, index) => {
    const option = openOption(building, unit);
    const before = cursor.draft.items.length;
    addUnit(building, unit);
    option?.items.push(...cursor.draft.items.slice(before).map((item) => item.id));
    addGatesAfter(building, index);
  });
}

/** The choice stands before the first of its options; alternatives that are commented out are options without items. */
function openOption({ cursor, block, choices }: Building, unit: Unit): Choice['options'][number] | undefined {
  const { alternative } = unit;
  if (alternative === null) return undefined;
  const choice = choices.get(alternative.group) ?? addChoice({ cursor, block, choices }, unit, alternative.group);
  const free = choice.options.filter((option) => option.items.length === 0);
  return (
    free.find((option) => option.line >= unit.line && option.line <= unit.endLine) ??
    free.find((option) => option.label === alternative.label) ??
    free[0]
  );
}

function addChoice({ cursor, block, choices }: Building, unit: Unit, group: number): Choice {
  const { draft } = cursor;
  const members = block.reading.units.filter((other) => other.alternative?.group === group);
  const within = (line: number) => members.some((member) => line >= member.line && line <= member.endLine);
  const written = block.reading.choices.find((choice) => choice.options.some((option) => within(option.line)));
  const labels =
    written?.options ??
    members.map((member) => ({
      label: member.alternative?.label ?? member.title,
      line: member.line,
      recommended: member.alternative?.recommended ?? false,
    }));
  const line = labels[0]?.line ?? unit.line;
  const id = `c${line}`;
  const title = `Choose one: ${labels.map((option) => option.label).join(' / ')}`;
  const place = { line, endLine: labels.at(-1)?.line ?? line, title, effect: 'reads' as const, condition: null };
  const askedAt = addItem(draft, { kind: 'choice', ...place, data: { choice: id } });
  const options = labels.map((option) => ({ ...option, steps: [], items: [] as string[] }));
  const choice = { id, line, title: unit.title === '' ? title : unit.title, askedAt, options };
  draft.choices.push(choice);
  choices.set(group, choice);
  return choice;
}

/** What nobody is to run is told before the next item, with its lines. */
function addForbidden({ cursor }: Building, { title, line, commands, statements }: Unit): void {
  const conditions = [...commands, ...statements].map((one) => ({ line: one.line, text: one.text }));
  if (cursor.context.purpose === 'walk') addGate(cursor, { line, type: 'soft', text: title || neverRun, conditions });
}

const neverRun = 'Never run this';

function addUnit(building: Building, unit: Unit): void {
  if (unit.doubt?.forbidden) {
    addForbidden(building, unit);
    return;
  }
  const { draft, context } = building.cursor;
  const condition = within(building.block.condition ?? context.condition, unit.condition);
  const before = draft.items.length;
  if (unit.wait?.before) addWait(building, unit, condition);
  const firstCommand = unit.commands[0]?.line ?? Number.POSITIVE_INFINITY;
  addManual(
    building,
    unit,
    unit.manual.filter((manual) => manual.line < firstCommand),
    condition,
  );
  addWork(building, unit, condition);
  addManual(
    building,
    unit,
    unit.manual.filter((manual) => manual.line >= firstCommand),
    condition,
  );
  if (unit.wait && !unit.wait.before) addWait(building, unit, condition);
  if (draft.items.length === before && unit.title !== '' && unit.expectations.length === 0) {
    check(draft, unit, { title: unit.title, text: unit.title, copy: null, condition });
  }
  addExpectations(building, unit, before);
}

function addManual({ cursor }: Building, unit: Unit, lines: Unit['manual'], condition: string | null): void {
  lines.forEach(({ line, text }, at) => {
    const next = lines[at + 1];
    // "# Try a restore (optional)" over "# psql scratch < copy.sql": a command that is commented out, under its title.
    if (text === unit.title && next?.line === line + 1 && startsLikeCommand(next.text)) return;
    const above = lines[at - 1];
    const isTitled = above?.text === unit.title && above.line === line - 1 && startsLikeCommand(text);
    const under = unit.title === '' || unit.title === text ? text : `${unit.title}: ${text}`;
    const place = { line: isTitled ? above.line : line, endLine: line };
    check(cursor.draft, place, {
      title: isTitled ? unit.title : text,
      text: under,
      copy: isTitled ? text : null,
      condition,
    });
  });
}

/**
 * What a unit runs, in the order of its lines. A `git diff` is read in a view of its own, and a statement goes to the database: what stands
 * before and behind them stays together.
 */
function addWork(building: Building, unit: Unit, condition: string | null): void {
  if (unit.client !== null) {
    addRun(building, unit, unit.commands, condition);
    return;
  }
  let run: Command[] = [];
  for (const one of [...unit.commands, ...unit.statements].sort((left, right) => left.line - right.line)) {
    if (isCommandOf(unit, one) && !isDiff(one.text)) {
      run.push(one);
      continue;
    }
    addRun(building, unit, run, condition);
    run = [];
    if (isCommandOf(unit, one)) addDiff(building, unit, one, condition);
    else addStatement(building, unit, one, condition);
  }
  addRun(building, unit, run, condition);
}

function isCommandOf({ commands }: Unit, one: Command | Statement): one is Command {
  return (commands as (Command | Statement)[]).includes(one);
}

function addDiff({ cursor, block }: Building, unit: Unit, command: Command, condition: string | null): void {
  const { line, endLine, effect } = command;
  const { confidence, why } = surenessOf(unit, block.reading);
  const place = { line, endLine, title: unit.title || command.text, effect, condition };
  addItem(cursor.draft, { kind: 'diff', ...place, data: { block: block.node.line, command, confidence, why } });
}

/** `git diff` alone: with a pipe or a second command it is a command like any other. */
export function isDiff(text: string): boolean {
  return /^git (?:--no-pager )?diff\b[^|;&<>`$]*$/.test(text.trim());
}

function addRun({ cursor, block }: Building, unit: Unit, commands: Command[], condition: string | null): void {
  if (commands.length === 0 && unit.client === null) return;
  const client = unit.client;
  const all = [...commands, ...(client ? [client.open] : [])];
  const effect = strongest([
    ...all.map((command) => command.effect),
    ...(client?.statements ?? []).map((one) => one.effect),
  ]);
  const line = Math.min(...all.map((command) => command.line));
  const lines = [...all.map((command) => command.endLine), ...(client?.statements ?? []).map((one) => one.line)];
  const title = unit.title || (all[0]?.text ?? '');
  const { confidence, why } = surenessOf(unit, block.reading);
  const data = {
    block: block.node.line,
    commands: commands.filter((one) => one.line !== client?.open.line),
    client,
    confidence,
    why,
    ...lookOf(unit, effect),
    ...(unit.doubt?.opener === undefined ? {} : { inside: unit.doubt.opener }),
    ...elsewhereOf(unit, block.reading),
    ...(unit.doubt?.example ? { example: true as const } : {}),
  };
  addItem(cursor.draft, { kind: 'command', line, endLine: Math.max(...lines), title, effect, condition, data });
}

/** "# Verify that it has stopped" above a command that only reads: told beside its result, and asked about by nobody. */
function lookOf({ title, expectations }: Unit, effect: Command['effect']): { look?: string } {
  const told =
    effect === 'reads' && expectations.length === 0 ? toldToCheck(title.replace(/^\d{1,2}[.)]\s*/, '')) : null;
  return told === null ? {} : { look: told };
}

function addStatement({ cursor, block }: Building, unit: Unit, statement: Statement, condition: string | null): void {
  const { confidence, why } = surenessOf(unit, block.reading);
  const number = unit.statements.length > 1 ? ` (${unit.statements.indexOf(statement) + 1})` : '';
  const title = unit.title === '' ? firstWords(statement.text) : `${unit.title}${number}`;
  const endLine = statement.line + statement.text.split('\n').length - 1;
  const place = { line: statement.line, endLine, title, effect: statement.effect, condition };
  const commands = confidence === 'C' ? { commands: asShell(statement) } : {};
  const data = { block: block.node.line, statement, ...commands, confidence, why };
  addItem(cursor.draft, { kind: 'query', ...place, data });
}

/** A unit with a doubt of its own is asked about, however sure it is that it is a command. */
export function surenessOf({ doubt }: Pick<Unit, 'doubt'>, { confidence, why }: BlockReading): Sureness {
  if (doubt === null || confidence === 'D') return { confidence, why };
  return { confidence: 'C', why: confidence === 'C' ? `${why} ${doubt.why}` : doubt.why };
}

/** Where the only doubt is that it is written for another host: how sure it is there. */
function elsewhereOf({ doubt }: Pick<Unit, 'doubt'>, { confidence }: BlockReading): { elsewhere?: Elsewhere } {
  if (doubt?.host === undefined || confidence === 'C' || confidence === 'D') return {};
  return { elsewhere: { host: doubt.host, confidence } };
}

type Elsewhere = NonNullable<CommandItem['data']['elsewhere']>;
type Sureness = Pick<BlockReading, 'confidence' | 'why'>;

function firstWords(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

const order: readonly Effect[] = ['shell', 'reads', 'changes', 'destroys'];

/** The strongest of several effects; `shell` for none. */
export function strongest(effects: Effect[]): Effect {
  return order[Math.max(0, ...effects.map((effect) => order.indexOf(effect)))] ?? 'changes';
}

function addWait({ cursor }: Building, unit: Unit, condition: string | null): void {
  if (unit.wait === null) return;
  const { line, text, minimum, maximum } = unit.wait;
  cursor.draft.waits.push({ line, text, minimum, maximum });
  // A `sleep` waits by itself when it runs: it is told, not asked for a second time.
  if (
    unit.commands.some((command) => command.line <= line && line <= command.endLine && /\bsleep\b/.test(command.text))
  )
    return;
  addItem(cursor.draft, {
    kind: 'wait',
    line,
    endLine: line,
    title: text,
    effect: 'reads',
    condition,
    data: { text, minimum, maximum },
  });
}

/** What should be seen belongs to the last thing run above it. */
function addExpectations({ cursor }: Building, unit: Unit, before: number): void {
  const { draft } = cursor;
  const runs = draft.items.slice(before).filter((item) => lastCommandLine(item) !== null);
  const earlier = draft.items.slice(0, before).findLast((item) => lastCommandLine(item) !== null);
  for (const expectation of unit.expectations) {
    const item = runs.findLast((run) => run.line <= expectation.line) ?? runs[0] ?? earlier;
    draft.expectations.push({
      ...expectation,
      command: expectation.command ?? lastCommandLine(item),
      item: item?.id ?? null,
    });
  }
}

function addGatesAfter({ cursor, block }: Building, index: number): void {
  for (const { line, type, text, conditions, afterUnit } of block.reading.gates) {
    if (afterUnit === index) addGate(cursor, { line, type, text, conditions });
  }
}
