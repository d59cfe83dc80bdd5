import { parseMarkdown } from '../../src/checklist/markdown/parse-markdown.ts';
import { boxPattern } from '../../src/checklist/sections/sections.ts';
import type { Plan } from '../../src/plan/plan.ts';

/** Lines with a word or a mark of one that belong to nothing in the plan; a lone ">" says nothing. */
export function uncovered(plan: Plan, lines: string[]): number[] {
  const first = plan.sections[0]?.line ?? Number.POSITIVE_INFINITY;
  const noted = new Set(plan.notes.map((note) => note.line));
  return lines.flatMap((text, index) =>
    /^[\s>]*$/.test(text) || index + 1 >= first || noted.has(index + 1) ? [] : [index + 1],
  );
}

/** What breaks the promise that nothing which can be run, ticked or stopped at gets lost; empty when all is well. */
export function losses(plan: Plan): string[] {
  const steps = new Map(plan.steps.map((step) => [step.id, step]));
  const items = new Set([...plan.steps, ...plan.rollbacks].flatMap((lane) => lane.items.map((item) => item.id)));
  const listed = new Set(plan.rollbacks.flatMap((rollback) => rollback.blocks));
  const all = [...plan.steps, ...plan.rollbacks].flatMap((lane) => lane.items.map((item) => item.id));
  return [
    ...plan.blocks
      .filter((block) => block.step !== null && !steps.has(block.step))
      .map((block) => `block ${block.line}: step`),
    ...plan.blocks
      .filter((block) => block.role === 'rollback' && block.commands.length > 0 && !listed.has(block.line))
      .map((block) => `block ${block.line}: no rollback holds it`),
    ...plan.tasks.filter((task) => task.step !== null && !steps.has(task.step)).map((task) => `task ${task.line}`),
    ...plan.gates
      .filter((gate) => gate.after !== null && !items.has(gate.after))
      .map((gate) => `gate ${gate.line}: after`),
    ...plan.gates
      .filter((gate) => gate.step !== null && !steps.get(gate.step)?.gates.includes(gate.line))
      .map((gate) => `gate ${gate.line}`),
    ...plan.choices.flatMap((choice) =>
      choice.options.flatMap((option) => option.items.filter((id) => !items.has(id))),
    ),
    ...plan.choices
      .filter((choice) => choice.askedAt !== null && !items.has(choice.askedAt))
      .map((choice) => choice.id),
    ...plan.expectations
      .filter((one) => one.item !== null && !items.has(one.item))
      .map((one) => `expectation ${one.line}`),
    ...all.filter((id, index) => all.indexOf(id) !== index).map((id) => `twice: ${id}`),
    ...(JSON.stringify(plan).includes('"$.i') ? ['an id without a name'] : []),
  ];
}

/**
 * Boxes that are not held by exactly one entry of the plan, as the structure of the document has them. Each is one task; where the task belongs to a step, something of that step and of no other lane stands there, or is expected there of what it runs.
 */
export function boxesAskew(plan: Plan, lines: string[]): string[] {
  const counts = Map.groupBy(plan.tasks, ({ line }) => line);
  const lanes = [...plan.steps, ...plan.rollbacks];
  const expected = Map.groupBy(plan.expectations, ({ line }) => line);
  const lanesAt = (line: number, endLine: number) => {
    const of = (expected.get(line) ?? []).map(({ item }) => item);
    const stands = (item: Plan['steps'][number]['items'][number]) =>
      (item.line <= endLine && line <= item.endLine) || of.includes(item.id);
    return lanes.filter(({ items }) => items.some(stands)).map(({ id }) => id);
  };
  return boxLines(lines).flatMap(({ line, endLine }) => {
    const held = counts.get(line) ?? [];
    const [task] = held;
    if (task === undefined || held.length > 1) return [`${line}: ${held.length} tasks`];
    const where = lanesAt(line, line);
    if (task.step !== null && !lanesAt(line, endLine).includes(task.step))
      return [`${line}: nothing of ${task.step} stands there`];
    return task.step !== null && where.length > 1 ? [`${line}: in ${where.join(' and ')}`] : [];
  });
}

/** With the last line of what stands under each, or of the block right below it: such a box is done by what the block runs. */
function boxLines(lines: string[]): { line: number; endLine: number }[] {
  return parseMarkdown(lines).nodes.flatMap((node, at, nodes) => {
    if (node.kind !== 'item' || !boxPattern.test(node.lines[0]?.text ?? '')) return [];
    const below = nodes[at + 1];
    const endLine = below?.kind === 'code' ? Math.max(node.endLine, below.endLine) : node.endLine;
    return [{ line: node.line, endLine }];
  });
}

/** Lines that look like a box, outside of blocks, and are no task. */
export function everyBox(lines: string[], plan: Plan): number[] {
  const known = new Set(plan.tasks.map((task) => task.line));
  const inBlock = (line: number) => plan.blocks.some((block) => block.line <= line && line <= block.endLine);
  return lines.flatMap((text, index) =>
    /^\s*[-*+]\s\[[ xX]\]\s/.test(text) && !inBlock(index + 1) && !known.has(index + 1) ? [index + 1] : [],
  );
}

/**
 * Boxes that are held by no entry of the plan: not by the span of a step, a block, an item of a way back, nor by a
 * stop, a task, a choice, a note or the like. Prose that only explains belongs to its section alone.
 */
export function unanswered(plan: Plan, lines: string[]): string[] {
  const held = heldLines(plan);
  for (const line of commented(lines)) held.add(line);
  return lines.flatMap((text, index) => (held.has(index + 1) || !calls.test(text) ? [] : [`${index + 1}: ${text}`]));
}

/** A box with its text: stops have recognisers of their own, which tell what is one. */
const calls = /^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]\s+\S/;

function heldLines(plan: Plan): Set<number> {
  const lanes = [...plan.steps, ...plan.blocks, ...plan.rollbacks.flatMap(({ items }) => items)];
  const spans = lanes.flatMap(({ line, endLine }) =>
    Array.from({ length: endLine - line + 1 }, (_one, at) => line + at),
  );
  const places = [
    plan.sections,
    plan.rollbacks,
    plan.gates,
    plan.gates.flatMap(({ conditions }) => conditions),
    plan.tasks,
    plan.inlineCommands,
    plan.expectations,
    plan.waits,
    plan.signOff,
    plan.choices,
    plan.choices.flatMap(({ options }) => options),
  ].flatMap((list) => list.map(({ line }) => line));
  const noted = plan.notes.flatMap(({ line, text }) => text.split('\n').map((_text, at) => line + at));
  return new Set([...spans, ...places, ...noted]);
}

/** Lines that the author took out with a comment; one that is never closed is noted at its beginning. */
function commented(lines: string[]): number[] {
  let open = false;
  return lines.flatMap((text, index) => {
    const begins = text.lastIndexOf('<!--');
    const before = open;
    if (begins >= 0 && begins > text.lastIndexOf('-->')) open = true;
    else if (text.includes('-->')) open = false;
    return before || begins >= 0 ? [index + 1] : [];
  });
}
