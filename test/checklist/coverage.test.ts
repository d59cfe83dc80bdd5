import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/plan/source-text.ts';
import { boxesAskew, everyBox, losses, unanswered, uncovered } from './losses.ts';
import { planOf, planOfBytes } from './plan-of.ts';

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
      expect(boxesAskew(plan, lines)).toEqual([]);
      expect(losses(plan)).toEqual([]);
      expect(unanswered(plan, lines)).toEqual([]);
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
