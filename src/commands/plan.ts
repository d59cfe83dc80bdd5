import { dirname } from 'node:path';
import { filePath } from '../checklist/linked/links.ts';
import { classWords } from '../plan/class-of.ts';
import type { Block, Plan, Step } from '../plan/plan.ts';
import { visible } from '../record/visible.ts';
import { type Assigned, assignedWords } from '../steps/assigned.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { readPlan } from './read-plan.ts';

/** `plan CHECKLIST`: how a checklist is read, for people or as JSON. Runs nothing. */
export function runPlan(name: string, options: { json?: boolean }, io: Io): number {
  const { plan, path } = readPlan(name, io.cwd);
  const lines = () => outline(plan, linkedLines(plan, dirname(path)));
  io.stdout(options.json ? `${JSON.stringify(plan)}\n` : `${lines().map(visible).join('\n')}\n`);
  return exitCodes.complete;
}

/** How each checklist that an item links to is read, in a line. */
function linkedLines(plan: Plan, folder: string): string[] {
  const items = [...plan.steps, ...plan.rollbacks].flatMap((lane) => lane.items);
  return items.flatMap((item) => {
    if (item.kind !== 'checklist') return [];
    const told = `${at(item.line)} ${item.data.path}`;
    try {
      return [`${told}  ${summary(readPlan(filePath(item.data.path), folder).plan)}`];
    } catch (error) {
      if (error instanceof UserError) return [`${told}  cannot be walked: ${error.message}`];
      throw error;
    }
  });
}

/**
 * The outline: steps with lines, what runs, what stops, the ways back, the checklists that it links to (`linked`, a line each), what is
 * asked, what could not be read.
 */
export function outline(plan: Plan, linked: string[] = []): string[] {
  return [
    `${plan.title}   ${plan.source.path}, ${plan.source.lines} lines, sha256 ${plan.source.sha256.slice(0, 12)}`,
    summary(plan),
    ...encodingLines(plan),
    ...plan.steps.flatMap((step) => stepLines(plan, step)),
    ...section(
      'WAYS BACK (never part of the walk)',
      plan.rollbacks.map(
        (rollback) =>
          `${at(rollback.line)} ${rollback.title}  ${rollback.scope}${environmentWord(rollback.environment)}, ${count(rollback.items.length, 'item')}`,
      ),
    ),
    ...section('LINKED CHECKLISTS, EACH A SESSION OF ITS OWN', linked),
    ...section(
      'ASKED BEFORE THEY RUN',
      plan.placeholders
        .filter((one) => one.class !== 'example')
        .map(
          (one) =>
            `${at(one.lines[0] ?? 0)} ${one.token}  ${placeholderWords[one.class]}${one.secret ? ', secret' : ''}`,
        ),
    ),
    ...section(
      'SIGN-OFF',
      plan.signOff.map(
        (field) => `${at(field.line)} ${field.label}${field.options.length ? `  (${field.options.join(' / ')})` : ''}`,
      ),
    ),
    ...section('NOT READ, OR NOT RUN', [
      ...plan.blocks.filter(neverRuns).map(blockLine),
      ...plan.notes.map((note) => `${at(note.line)} ${note.why}: ${note.text}`),
    ]),
  ];
}

const placeholderWords = {
  ask: 'a value to fill in',
  derive: 'a file that an earlier step makes',
  example: 'an example',
  environment: 'set in the environment',
  undefined: 'a variable that the checklist does not set: must be in your environment',
} as const;

function summary(plan: Plan): string {
  const commands = plan.steps.reduce(
    (sum, step) => sum + step.items.filter((item) => definitionOf(item).program(item) !== null).length,
    0,
  );
  return [
    count(plan.steps.length, 'step'),
    `${count(commands, 'item')} to run`,
    count(plan.gates.length, 'stop'),
    count(plan.rollbacks.length, 'way back', 'ways back'),
    count(plan.choices.length, 'choice'),
    count(plan.signOff.length, 'sign-off field'),
  ].join(', ');
}

function encodingLines({ source: { encoding } }: Plan): string[] {
  const found = [
    encoding.bom ? 'a byte order mark' : '',
    encoding.eol === 'lf' ? '' : `${encoding.eol.toUpperCase()} line ends`,
    encoding.repaired ? `text repaired from ${encoding.repaired}` : '',
  ].filter(Boolean);
  return found.length ? [`The file has ${found.join(', ')}; its bytes are kept as they are.`] : [];
}

function stepLines(plan: Plan, step: Step): string[] {
  const gates = plan.gates.filter((gate) => gate.step === step.id);
  return [
    '',
    `${at(step.line)} ${numbered(step)}${environmentWord(step.environment)}${assignedWord(step)}`,
    ...step.items.flatMap((item, index) => {
      const [first = '', ...rest] = definitionOf(item).describe(item);
      const more = rest.length ? ` (+${count(rest.length, 'line')})` : '';
      const choice = plan.choices.find((one) => one.askedAt === item.id);
      return [
        `      ${at(item.line)} ${marks(item)} ${first}${more}${assignedWord(item)}${item.condition ? `   only if: ${item.condition}` : ''}`,
        ...reasonLines(item, step.items[index - 1]),
        ...(choice?.options.map(
          (option) => `              one of: ${option.label}${option.recommended ? ' (recommended)' : ''}`,
        ) ?? []),
        ...gates.filter((gate) => gate.after === item.id).map((gate) => `      ${at(gate.line)} STOP   ${gate.text}`),
      ];
    }),
    ...gates.filter((gate) => gate.after === null).map((gate) => `      ${at(gate.line)} STOP   ${gate.text}`),
    ...(step.rollback
      ? [`             BACK   ${plan.rollbacks.find((one) => one.id === step.rollback)?.title ?? step.rollback}`]
      : []),
  ];
}

/** What an item is in one word, with the class of its reading where something runs. */
function marks(item: Step['items'][number]): string {
  const program = definitionOf(item).program(item);
  if (program === null) return item.kind.padEnd(6);
  return `${item.effect.padEnd(8)}${program.confidence}`;
}

/** Why it is not certain that an item is to be run; said once for what follows each other in a block. */
function reasonLines(item: Item, before: Item | undefined): string[] {
  const sure = definitionOf(item).sureness?.(item);
  if (sure === undefined || sure.confidence === 'A') return [];
  const last = before && definitionOf(before).sureness?.(before);
  const said = last !== undefined && last.block === sure.block && last.why === sure.why && sure.block !== null;
  return said ? [] : [`              class ${sure.confidence}, ${classWords[sure.confidence]}: ${sure.why}`];
}

/** The number in the walk, unless the document's own label already says the same. */
const numbered = ({ number, title }: Step) => (title.startsWith(`${number}.`) ? title : `${number}. ${title}`);
const neverRuns = (block: Block) => block.confidence === 'D' && block.role === 'forward';
const blockLine = (block: Block) =>
  `${at(block.line)} ${block.lang ?? 'text'} block read as ${block.reads}: ${block.why}`;
const environmentWord = (environment: string | null) => (environment ? `  [${environment}]` : '');
const assignedWord = (one: Assigned) => {
  const said = assignedWords(one);
  return said === undefined ? '' : `   (${said})`;
};
const at = (line: number) => `${String(line).padStart(5)}:`;
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

function section(title: string, lines: string[]): string[] {
  return lines.length ? ['', title, ...lines] : [];
}
