import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enteredLine } from '../../src/checklist/block/entered-lines.ts';
import { isCronJob } from '../../src/checklist/block/output-lines.ts';
import { lint } from '../../src/checklist/lint/lint.ts';
import { outline } from '../../src/commands/outline.ts';
import { printed } from '../../src/commands/page.ts';
import { parseStrictly } from '../../src/effects/parse-strictly.ts';
import { comparePlans } from '../../src/plan/compare-plans.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { readText } from '../../src/plan/source-text.ts';
import { cellWidth } from '../../src/terminal/width.ts';
import { processorMs } from '../support/processor.ts';
import { boxesAskew, losses, uncovered } from './losses.ts';
import { planOfBytes } from './plan-of.ts';

/** The same documents each time: whoever breaks something is whoever sees it. Longer runs take seeds of their own. */
const seed = 20_261_128;

/** Milliseconds of the processor that no document of a few hundred lines may take. */
const limit = 5_000;

function expectSound(text: string): void {
  const bytes = new TextEncoder().encode(text);
  const start = processorMs();
  const plan = planOfBytes(bytes, 'CHECKLIST.md');
  expect(processorMs() - start).toBeLessThan(limit);
  const { lines } = readText(bytes);
  expect(losses(plan)).toEqual([]);
  expect(uncovered(plan, lines)).toEqual([]);
  expect(boxesAskew(plan, lines)).toEqual([]);
  expect(uncertain(plan, lines)).toEqual([]);
  expect(unread(plan, lines)).toEqual([]);
  // What judges, prints and compares a plan takes every plan, and speaks of lines that are there.
  const judged = lint(plan, bytes).findings.map(({ line: at }) => at);
  expect(judged.filter((at) => at < 1 || at > Math.max(1, lines.length))).toEqual([]);
  expect(printed(outline(plan), { columns: 60, color: false }).filter((row) => cellWidth(row) > 60)).toEqual([]);
  expect(comparePlans(plan, plan)).toEqual([]);
}

/** Lines of blocks of commands that are no comment and entered nowhere by hand, and neither run nor noted. Quoted blocks are left out: their lines begin with ">". */
function unread(plan: Plan, lines: string[]): string[] {
  const noted = new Set(plan.notes.flatMap((note) => note.text.split('\n').map((_text, index) => note.line + index)));
  const byHand = new Set(
    plan.steps.flatMap(({ items }) => items.flatMap(({ kind, line }) => (kind === 'check' ? [line] : []))),
  );
  return plan.blocks
    .filter((block) => block.reads === 'shell' && /^\s*(?:```|~~~)/.test(lines[block.line - 1] ?? ''))
    .flatMap((block) => {
      const run = new Set(block.commands.flatMap(({ line: first, endLine }) => span(first, endLine)));
      const content = span(block.line + 1, block.endLine).map(
        (number) => [number, (lines[number - 1] ?? '').trim()] as const,
      );
      return content
        .filter(
          ([number, text]) =>
            text !== '' &&
            !/^(?:#|--|>|`{3,}|~{3,})/.test(text) &&
            !isCronJob(text) &&
            !(enteredLine(text) !== null || /^[}\])]+[,;]?$/.test(text) || byHand.has(number)) &&
            !run.has(number) &&
            !noted.has(number),
        )
        .map(([number, text]) => `${number}: ${text}`);
    });
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_value, index) => first + index);
}

/** Blocks offered as certain commands that a shell does not accept as a whole, or command by command. */
function uncertain(plan: Plan, lines: string[]): string[] {
  return plan.blocks
    .filter((block) => block.confidence === 'A' && block.reads === 'shell')
    .flatMap((block) => {
      const refused = block.commands.filter((command) => parseStrictly(command.text) === null);
      const inside = refused.map((command) => `line ${command.line} of a certain block: ${command.text}`);
      return block.commands.length === 0
        ? [`block ${block.line} is certain and runs nothing: ${lines[block.line - 1]}`]
        : inside;
    });
}

const words = [
  'a',
  'b c',
  'deploy',
  'Step 2:',
  'if',
  'OR',
  'rollback',
  '`npm test`',
  '**',
  '__',
  '|',
  '<x>',
  '{{y}}',
  '$Z',
  '…',
  '☐',
  '⬜',
  '必须',
  'нельзя',
  '\u00a0',
  '"',
  "'",
  '\\',
  '&&',
  ';',
  '#',
  '>',
  '# Expected:',
  'Never',
  'only after',
  '10 min',
  '[ ]',
  '[x]',
  '(if needed)',
  '____',
  'user@host $ ls',
];
const heads = [
  '',
  '',
  '- ',
  '- [ ] ',
  '  - [x] ',
  '1. ',
  '12) ',
  '# ',
  '## ',
  '### [ ] ',
  '> ',
  '> [!WARNING]',
  '    ',
  '\t',
  '```bash',
  '```sql',
  '```',
  '~~~',
  '````markdown',
  '<!-- ',
  '-->',
  '<details><summary>',
  '</details>',
  '|',
  '|---|---|',
  ':::warning',
  ':::',
  '---',
  '**',
  '$ ',
  '# OR ',
  "cat <<'EOF'",
  'EOF',
  'for a in b; do',
  'done',
  'psql $URL',
  'SELECT 1;',
  'DROP TABLE a;',
  'npm run build',
  'Roll back if: ',
];
const line = fc
  .tuple(fc.constantFrom(...heads), fc.array(fc.constantFrom(...words), { maxLength: 5 }))
  .map(([head, rest]) => head + rest.join(' '));

test('made-up checklists are read without loss, and nothing doubtful is certain', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\r\n'), (lines, end) =>
      expectSound(lines.join(end)),
    ),
    { seed, numRuns: 400 },
  );
});

/** One change of a document: a line left out, doubled, moved, cut short, or one put in. */
const change = fc.record({
  at: fc.nat(),
  to: fc.nat(),
  how: fc.constantFrom('drop', 'double', 'move', 'cut', 'insert', 'indent'),
  line,
});
type Change = { at: number; to: number; how: string; line: string };

const changes: { [how: string]: (lines: string[], one: Change) => void } = {
  drop: (lines, { at }) => void lines.splice(at, 1),
  double: (lines, { at }) => void lines.splice(at, 0, lines[at] ?? ''),
  move: (lines, { at, to }) => void lines.splice(to % (lines.length + 1), 0, ...lines.splice(at, 1)),
  cut: (lines, { at, to }) => void lines.splice(at, 1, (lines[at] ?? '').slice(0, to % 40)),
  insert: (lines, { at, line: text }) => void lines.splice(at, 0, text),
  indent: (lines, { at }) => void lines.splice(at, 1, `  ${lines[at] ?? ''}`),
};

function changed(text: string, all: Change[]): string {
  const lines = text.split('\n');
  for (const one of all) changes[one.how]?.(lines, { ...one, at: one.at % Math.max(lines.length, 1) });
  return lines.join('\n');
}

const here = new URL('fixtures/', import.meta.url);
const shared = ['corpus/docs', 'seeds'].map((folder) => new URL(`../../../shared/${folder}/`, import.meta.url));
const files = [here, ...shared.filter((folder) => existsSync(folder))].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => new URL(name, folder)),
);

describe('changed checklists', () => {
  test.each(files.map((file) => [file.pathname.split('/').at(-1) ?? '', file] as const))(
    '%s',
    (_, file) => {
      const { lines } = readText(readFileSync(file));
      // A stretch of long documents is enough: what breaks, breaks near the change.
      const stretch = fc.nat(Math.max(0, lines.length - 120)).map((from) => lines.slice(from, from + 160).join('\n'));
      fc.assert(
        fc.property(stretch, fc.array(change, { minLength: 1, maxLength: 6 }), (text, all) =>
          expectSound(changed(text, all)),
        ),
        { seed, numRuns: 12 },
      );
    },
    60_000,
  );
});
