import { findPlaceholders } from '../../effects/placeholders.ts';
import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Command } from '../../steps/item.ts';
import { doubtful, oddCharacters } from '../block/doubtful-characters.ts';
import { readInline } from '../block/read-inline.ts';
import { variablesOf } from '../block/variables.ts';
import { addItem, type Context, type Cursor } from '../draft.ts';
import { addInlineExpectation } from '../expected/inline-expectation.ts';
import { conditionOf, within } from '../gates/conditions.ts';
import { addChecklists, toFollow } from '../linked/add-checklists.ts';
import { type TextLine, textOf } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { withoutStruckOut } from '../text/struck-out.ts';
import { addWait, endOfText, isWait, type Place, type Text } from '../waits/add-wait.ts';
import { bareCommand } from './bare-command.ts';
import { check } from './check-item.ts';
import { recordStatements } from './inline-statements.ts';
import { isDiff, strongest } from './unit-items.ts';

type Inline = { text: string; line: number; read: NonNullable<ReturnType<typeof readInline>> };

/** One thing to do from a box, a list item or a sentence: what it runs, what it waits for, or what a person does. Its text is the title. */
export function addTask(cursor: Cursor, node: Text, text: string, claimed = false): void {
  const { draft, context } = cursor;
  const title = plainText(text);
  const condition = within(context.condition, conditionOf(text));
  const inline = inlineCommands(node, context);
  recordInline(cursor, inline);
  const runs = inline.filter((one) => !one.read.chat);
  const copied = [
    ...inline.filter((one) => one.read.chat).map((one) => one.text),
    ...recordStatements(draft, spansOf(node)),
  ];
  const place = { line: node.line, endLine: endOfText(node), title, condition };
  const links = inline.length > 0 ? [] : toFollow(cursor, text, place.line);
  if (runs.length > 0) {
    addRuns(cursor, runs, place);
    addInlineExpectation(draft, text, runs.at(-1)?.line ?? node.line);
    // What only looks does not wait: that is over when its reader says so.
    if (isWait(title) && runs.every(({ read }) => read.command.effect === 'reads' && !read.command.longRunning))
      addWait(cursor, place);
    if (isWorkBeside(text, runs[0]?.text ?? ''))
      check(draft, place, { title, text: title, copy: null, condition, claimed });
  } else if (links.length > 0) addChecklists(cursor, links, { ...place, text: title, claimed });
  else if (isWait(title)) addWait(cursor, place);
  else
    check(draft, place, { title, text: title, copy: copied.length > 0 ? copied.join('\n') : null, condition, claimed });
}

/**
 * "Update the version in `app.toml`. Run `make lock` afterwards.": a sentence of its own stands before the first command, so a command that
 * ended is not the work. The box stays, to be ticked.
 */
function isWorkBeside(text: string, firstRun: string): boolean {
  const before = text.slice(0, Math.max(0, text.indexOf(firstRun)));
  return /(?<![\p{L}`])(?:[\p{L}`]\S{0,80}\s+){3,}\S{0,80}[\p{L}\p{N}`)][.。]\s/u.test(before);
}

/** Whether the text holds code that reads like a command. */
export function hasInlineCommand(node: { lines: TextLine[] }, programs?: ReadonlySet<string>): boolean {
  const taskText = textOf(node);
  if (bareCommand(node.lines, { heading: '', taskText, programs }) !== null) return true;
  const spans = spansOf({ line: node.lines[0]?.line ?? 1, endLine: 1, lines: node.lines });
  const runs = spans.filter(({ text, line }) => readInline(text, line, { heading: '', taskText, programs }) !== null);
  if (runs.length === 0) return false;
  // What begins with a name in code speaks of that name.
  if (/^[^\p{L}\p{N}`]*`/u.test(taskText)) return runs[0] === spans[0];
  if (tellsDirectly.test(taskText) || asExample.test(taskText) || byCode.test(taskText)) return true;
  return /^(?:(?:\S+\s+){0,12}?(?:run|runs|running|execute|executing|using|use|with|via|type|call|then|and)\s+`|.*[:：]\s*`)/i.test(
    taskText,
  );
}

/** "Выполните `…`", "`…` を実行": a verb right beside the code, and no ban before it. English has its own patterns where it is asked for. */
export const tellsDirectly = hinted(
  oneOf(
    inRow(
      /(?<!(?:не|nicht|ne|no|não|切勿|不要) )/iu,
      oneOf(
        /выполнит[еь]|запустит[еь]|используйте|введите|führe(?:n sie)?|starte(?:n sie)?|exécute[rz]|lance[rz]|tape[rz]/iu,
        /ejecut[aeá]r?|execut[ae]r?|rode|corra|digite|运行|执行|输入/iu,
      ),
      /\s*`[^`\s]+ [^`]+`/iu,
    ),
    /`[^`\s]+ [^`]+`\s*(?:を実行|を入力|(?:를|을)? ?실행|ausführen|را اجرا)/iu,
  ),
);

/** "mit `…` prüfen", "`…` で確認": by what something is done, in other languages than English. */
const byCode = hinted(
  oneOf(
    inRow(
      /(?<!\p{L})/iu,
      /mit(?: hilfe von)?|per|mittels|avec|via|à l['’]aide de|con|com|mediante|usando|através de|a través de|с помощью|через|командой|با(?: استفاده از| دستور)?|使用|通过|用/iu,
      /\s*`[^`\s]+ [^`]+`/iu,
    ),
    /`[^`\s]+ [^`]+`\s*(?:で(?!は|す|も)|(?:으)?로\s|을 사용|를 사용|を使)/iu,
  ),
);

/** "Move the old ones aside, e.g. `mv …`": an example of how. */
const asExample = hinted(
  /(?:\be\.\s?g\.|\bfor (?:example|instance)|\bz\.\s?B\.|zum beispiel|par ex(?:emple|\.)|por (?:ejemplo|exemplo)|p\. ?ej\.|например|例如|例えば|たとえば|예를 들어|برای مثال|مثلاً?)[,:，：、]?\s*`[^`\s]+ [^`]+`/iu,
);

/** The code in a text that reads like a command. */
export function inlineCommands(node: Text, { heading, programs }: Context): Inline[] {
  const taskText = textOf(node);
  const bare = bareCommand(node.lines, { heading, taskText, programs });
  if (bare !== null) return [bare];
  return spansOf(node).flatMap(({ line, text }) => {
    const read = readInline(text, line, { heading, taskText, programs });
    return read === null ? [] : [{ text, line, read }];
  });
}

/** Code spans with the line they start on; a span may run over a line end. */
function spansOf(node: Text): TextLine[] {
  const joined = withoutStruckOut(node.lines.map((line) => line.text).join('\n'));
  if (!joined.includes('`')) return [];
  return [...joined.matchAll(/(`{1,4})([^`]+)\1/g)].map((match) => {
    const line = (node.lines[0]?.line ?? node.line) + joined.slice(0, match.index).split('\n').length - 1;
    return { line, text: (match[2] ?? '').replace(/\s*\n\s*/g, ' ').trim() };
  });
}

function recordInline({ draft }: Cursor, inline: Inline[]): void {
  for (const { line, text, read } of inline) {
    const { effect, danger, longRunning, interactive } = read.command;
    draft.placeholders.push(...findPlaceholders([{ line, text }], read.chat ? 'prose' : 'shell'));
    if (read.chat) continue;
    draft.notes.push(...doubtful([read.command]));
    draft.inlineCommands.push({ line, text, step: '', effect, danger, longRunning, interactive });
    const variables = variablesOf(text);
    draft.assigns.push(...variables.assigns);
    draft.uses.push(...variables.uses.map(({ name }) => ({ name, line })));
  }
}

function addRuns({ draft }: Cursor, runs: Inline[], place: Place): void {
  const diffs = runs.filter((run) => isDiff(run.text));
  for (const { read } of diffs) {
    const { command, confidence, why } = read;
    addItem(draft, { kind: 'diff', ...place, effect: command.effect, data: { block: null, command, confidence, why } });
  }
  const reads = runs.filter((run) => !diffs.includes(run)).map(({ read }) => read);
  if (reads.length === 0) return;
  const commands = reads.map(({ command }) => command);
  const effect = strongest(commands.map((command) => command.effect));
  addItem(draft, {
    kind: 'command',
    ...place,
    effect,
    data: { block: null, commands, client: null, ...worstOf(reads, commands) },
  });
}

/** The least sure of several decides, with its reason. */
function worstOf(reads: Inline['read'][], commands: Command[]): Pick<Inline['read'], 'confidence' | 'why'> {
  const [note] = doubtful(commands);
  const all = [...reads, ...(note ? [{ confidence: 'C' as const, why: oddCharacters }] : [])];
  const { confidence, why } = all.reduce((worst, one) => (one.confidence > worst.confidence ? one : worst));
  return { confidence, why };
}
