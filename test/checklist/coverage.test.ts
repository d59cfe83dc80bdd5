import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/checklist/bytes.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planOf, planOfBytes } from './plan-of.ts';

/** Lines with text that belong to nothing in the plan. */
function uncovered(plan: Plan, lines: string[]): number[] {
  const first = plan.sections[0]?.line ?? Number.POSITIVE_INFINITY;
  const noted = new Set(plan.notes.map((note) => note.line));
  return lines.flatMap((text, index) =>
    text.trim() === '' || index + 1 >= first || noted.has(index + 1) ? [] : [index + 1],
  );
}

/** What breaks the promise that nothing which can be run, ticked or stopped at gets lost; empty when all is well. */
function losses(plan: Plan): string[] {
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

function everyBox(lines: string[], plan: Plan): number[] {
  const known = new Set(plan.tasks.map((task) => task.line));
  const inBlock = (line: number) => plan.blocks.some((block) => block.line <= line && line <= block.endLine);
  return lines.flatMap((text, index) =>
    /^\s*[-*+]\s\[[ xX]\]\s/.test(text) && !inBlock(index + 1) && !known.has(index + 1) ? [index + 1] : [],
  );
}

const here = new URL('fixtures/', import.meta.url);
const shared = ['corpus/docs', 'corpus/variants', 'seeds'].map(
  (folder) => new URL(`../../../shared/${folder}/`, import.meta.url),
);
const folders = [here, ...shared.filter((folder) => existsSync(folder))];

describe.each(folders.map((folder) => [folder.pathname.split('/').slice(-3, -1).join('/'), folder] as const))(
  '%s',
  (_, folder) => {
    test.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('%s loses nothing', (name) => {
      const bytes = readFileSync(new URL(name, folder));
      const plan = planOfBytes(bytes, name);
      const { lines } = readText(bytes);
      expect(uncovered(plan, lines)).toEqual([]);
      expect(everyBox(lines, plan)).toEqual([]);
      expect(losses(plan)).toEqual([]);
      expect(plan.steps.map((step) => step.number)).toEqual(plan.steps.map((_step, index) => index + 1));
    });
  },
);

const piece = fc.constantFrom(
  '# Title',
  '## Rollback',
  '## Option A',
  '## Option B',
  '### [ ] Task',
  '## First Hour',
  '- [ ] box `npm test`',
  '  - [x] nested',
  '1. number',
  '**ROLLBACK IF:**',
  '**DO NOT PROCEED IF:** x, y',
  '**Rollback procedure:**',
  '**Is it done?**',
  '- yes, or',
  '```bash',
  '```',
  'npm run build',
  '# OR',
  '# Wait for it',
  'Expected output:',
  '> [!WARNING]',
  '| A | Status |',
  '|---|---|',
  '| x | ⬜ |',
  '    indented',
  '---',
  '',
  '<!-- note -->',
  '### Rollback',
  '**Rollback:** `make down`',
  '## Step 1: x',
  '## Step 2: y',
  '**Step 1: z**',
  '## Notes',
  '<details><summary>Rollback</summary>',
  '</details>',
  '| Step | Command |',
  '| x | `make up` |',
  '## When to roll back',
  '- [ ] Ensure it is saved before starting',
);

test('any mixture of these lines gives a plan that loses nothing', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (lines) => {
      const plan = planOf(`${lines.join('\n')}\n`);
      expect(losses(plan)).toEqual([]);
      expect(uncovered(plan, lines)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('any text gives a plan', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(losses(planOf(text))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
