import type { Block, Gate, Note, Plan } from '../../plan/plan.ts';
import type { Item } from '../../steps/index.ts';
import { templateCondition } from '../../steps/item.ts';
import type { Template, TemplatePart } from './find-template.ts';
import type { Language } from './languages.ts';
import { foreignTags, tagsIn } from './tags.ts';

/**
 * The plan of a checklist that may be a template: what holds its syntax, or stands in a part that rendering may leave out, is shown as
 * written and never run; what stands in such a part is asked about first. `template` is null for a checklist that is none.
 */
export function refuseUnrendered(plan: Plan, template: Template | null, lines: readonly string[]): Plan {
  const refused = (item: Item) => refuseItem(item, template);
  const steps = plan.steps.map((step) => ({ ...step, items: step.items.map(refused) }));
  const rollbacks = plan.rollbacks.map((rollback) => ({ ...rollback, items: rollback.items.map(refused) }));
  const blocks = plan.blocks.map((block) => refuseBlock(block, template));
  if (template === null) return { ...plan, steps, rollbacks, blocks };
  const placeholders = plan.placeholders.filter(
    ({ token }) => !(bracesAreTags(template) && /^\{\{.*\}\}$/.test(token)),
  );
  const gates = plan.gates.map((gate) => whereIncluded(gate, template));
  return {
    ...plan,
    steps,
    rollbacks,
    blocks,
    gates,
    placeholders,
    notes: [...notesOf(template, lines), ...plan.notes],
  };
}

/** Why something of a template is not run, and what to do. */
export function unrenderedWords(language: Language, part?: TemplatePart): string {
  const what = part
    ? `It stands in a part of a template (line ${part.line}: ${part.tag}) that rendering may leave out or repeat.`
    : `Template syntax is left in it (${language.name}): what stands here is not what would run.`;
  return `${what} Render the file first, for example with ${language.render}, and open the result.`;
}

function refuseItem(item: Item, template: Template | null): Item {
  const parts = partsAround(item.line, template);
  const part = parts.at(-1);
  const own = textsOf(item).flatMap((text) => tagsOf(text, template))[0]?.language;
  if (part === undefined && own === undefined) return item;
  const why = own ? unrenderedWords(own) : part ? unrenderedWords(part.language, part) : '';
  const condition = parts.reduce((asked, one) => templateCondition(one, asked), item.condition);
  return notRun({ ...item, condition }, why);
}

/** A stop in a part that rendering may leave out says so: whoever answers it knows whether it applies. */
function whereIncluded(gate: Gate, template: Template): Gate {
  const parts = partsAround(gate.line, template);
  if (parts.length === 0) return gate;
  return {
    ...gate,
    text: `${gate.text} (only where ${parts.map((part) => templateCondition(part, null)).join('; ')})`,
  };
}

/** The parts that a line stands in, the outermost first. */
function partsAround(at: number, template: Template | null): TemplatePart[] {
  return template?.parts.filter(({ line, endLine }) => line <= at && at <= endLine) ?? [];
}

/** A kind of item that always runs is refused as the unit of one command that it is. */
function notRun(item: Item, why: string): Item {
  const refused = { confidence: 'D', why } as const;
  if (item.kind === 'command') return { ...item, data: { ...item.data, ...refused } };
  if (item.kind === 'query') return { ...item, data: { ...item.data, ...refused } };
  if (item.kind !== 'diff') return item;
  const { block, command } = item.data;
  return { ...item, kind: 'command', data: { block, commands: [command], client: null, ...refused } };
}

function textsOf(item: Item): string[] {
  if (item.kind === 'query') return [item.data.statement.text];
  if (item.kind === 'diff') return [item.data.command.text];
  if (item.kind !== 'command') return [];
  const { commands, client } = item.data;
  const typed = client ? [client.open, ...client.statements] : [];
  return [...commands, ...typed].map(({ text }) => text);
}

/** In a template nothing in braces is for a command's own program, and a name in double braces is a value of the template, too. */
function tagsOf(text: string, template: Template | null): { language: Language }[] {
  if (template === null) return foreignTags(text);
  const named = bracesAreTags(template);
  return named && /\{\{[^{}]+\}\}/.test(text) ? [named] : tagsIn(text);
}

function bracesAreTags({ tags }: Template): Template['tags'][number] | undefined {
  return tags.find(({ role, text }) => role !== 'value' && text.startsWith('{'));
}

function refuseBlock(block: Block, template: Template | null): Block {
  const part = partsAround(block.line, template).at(-1);
  if (part) return { ...block, confidence: 'D', why: unrenderedWords(part.language, part) };
  const texts = block.commands.map(({ text }) => tagsOf(text, template));
  const first = texts.flat()[0];
  if (first === undefined || block.confidence === 'D') return block;
  const confidence = texts.every((tags) => tags.length > 0) ? 'D' : 'C';
  return { ...block, confidence, why: unrenderedWords(first.language) };
}

/** One note says what the file is, at its first tag; each control line has its own, since it is part of nothing else. */
function notesOf({ tags, controlLines }: Template, lines: readonly string[]): Note[] {
  const [first] = tags;
  if (first === undefined) return [];
  const noteAt = (line: number, why: string) => ({ line, text: (lines[line - 1] ?? '').trim(), why });
  const places = [...new Set(tags.map(({ line }) => line))];
  const shown = `${places.slice(0, 8).join(', ')}${places.length > 8 ? ` and ${places.length - 8} more` : ''}`;
  const isTemplate = `This file is a template (${first.language.name}) that was not rendered: see line${places.length === 1 ? '' : 's'} ${shown}. What holds its syntax, or stands between its control lines, is shown as written and not run. Render it first, for example with ${first.language.render}, and open the result.`;
  return [
    noteAt(first.line, isTemplate),
    ...controlLines.filter((line) => line !== first.line).map((line) => noteAt(line, controlLine)),
  ];
}

const controlLine = 'A control line of the template: what it includes or leaves out is not decided here.';
