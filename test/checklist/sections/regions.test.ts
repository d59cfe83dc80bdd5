import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const titles = (text: string) => planOf(text).steps.map((step) => step.title);
const block = '\n```bash\nmake\n```\n';

describe('where steps start', () => {
  test('bold lines that count are steps where a document uses them as headings', () => {
    expect(titles(`## Work\n\n**Step 1: Save**\n${block}\n**Step 2: Change**\n${block}`)).toEqual([
      'Step 1: Save',
      'Step 2: Change',
    ]);
  });

  test('a block that is not indented under its number still belongs to it', () => {
    const plan = planOf(`## Work\n\n1. Save\n${block}\n2. Change\n${block}\n3. Look\n`);
    expect(plan.steps.map((step) => [step.title, step.items.length])).toEqual([
      ['1. Save', 1],
      ['2. Change', 1],
      ['3. Look', 1],
    ]);
  });

  test('boxes that are only counted within a list of other boxes stay one step', () => {
    expect(titles('## A\n- [ ] 1. a\n- [ ] 2. b\n\n## B\n- [ ] c\n')).toEqual(['A', 'B']);
    expect(titles('## A\n- [ ] 1. a\n- [ ] 2. b\n\n## B\n- [ ] 3. c\n')).toEqual(['1. a', '2. b', '3. c']);
  });

  test('a heading with options is one step, its other headings are steps of their own', () => {
    const text = `## Move\n\n### Before\n${block}\n### Option A: x\n${block}\n### Option B: y\n${block}\n### After\n${block}`;
    expect(titles(text)).toEqual(['Before', 'Move', 'After']);
  });

  test('a numbered heading with text alone is done by hand where headings are the only marks', () => {
    expect(titles(`## 1. Plug it in\n\nIt must be unlocked.\n\n## 2. Sign\n${block}`)).toEqual([
      '1. Plug it in',
      '2. Sign',
    ]);
    expect(titles('## 1. Why\n\nBecause.\n\n## 2. Sign\n\n- [ ] signed\n')).toEqual(['2. Sign']);
  });

  test('a section for reading is walked for its boxes only', () => {
    const plan = planOf(`## Quick commands\n${block}\n- [ ] All done\n`);
    expect(plan.steps[0]?.items.map((item) => item.kind)).toEqual(['check']);
    expect(plan.blocks).toMatchObject([{ role: 'reference', step: null }]);
  });
});

test('blocks that look alike do not make a later section the procedure', () => {
  const look = '\n```bash\nmake status\nmake list\n```\n';
  expect(planOf(`# T\n\n## A\n${look}\n## B\n\n1. One\n${look}\n2. Two\n${look}`).choices).toEqual([]);
});

test('states of things that are worked differently are a choice; cases that are all tried are not', () => {
  const text = (body: string) =>
    `# Liste\n\n## Anwenden\n\n### Fall A: Tabelle da\n\n${body}\n\n### Fall B: Tabelle fehlt\n\n${body}\n`;
  expect(planOf(text('```bash\n./go.sh\n```')).choices).toMatchObject([{ options: [{ line: 5 }, { line: 11 }] }]);
  expect(planOf(text('- [ ] geprüft')).choices).toEqual([]);
});
