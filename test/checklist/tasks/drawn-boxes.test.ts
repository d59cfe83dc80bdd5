import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const titles = (markdown: string) =>
  planOf(markdown).steps.flatMap(({ items }) => items.map(({ kind, title, line }) => [kind, line, title]));

describe('boxes that are drawn', () => {
  test('are tasks also at the head of lines without a bullet, with the lines that go on below them', () => {
    expect(titles('## 准备\n\n确认：\n□ 备份完成\n□ 通知团队\n  和客户\n\n## Go\n\n☐ Freeze the code\n')).toEqual([
      ['check', 4, '备份完成'],
      ['check', 5, '通知团队 和客户'],
      ['check', 10, 'Freeze the code'],
    ]);
  });

  test.each(['☐', '□', '▢', '◻', '⬜', '⬜️', '🔲', '❏'])('%s is open in a list, numbered or not', (glyph) => {
    expect(titles(`## Go\n\n- ${glyph} One\n\n1. ${glyph}Two\n`)).toEqual([
      ['check', 3, 'One'],
      ['check', 5, 'Two'],
    ]);
  });

  test('run what they name, and tell what was ticked as a claim', () => {
    const plan = planOf('## Go\n\n☑ Team was told\n☐ Deploy: `./deploy.sh --all`\n');
    expect(plan.steps[0]?.items).toMatchObject([
      { kind: 'check', data: { claimed: true } },
      { kind: 'command', line: 4 },
    ]);
    expect(plan.tasks).toMatchObject([
      { line: 3, style: 'glyph', checked: true },
      { line: 4, style: 'glyph', checked: false },
    ]);
  });

  test.each(['[ ] One', '-[ ] One', '- [] One', '- [ ]One', '- [ x ] One', '- [✓] One', '- [-] One', '( ) One'])(
    'so are those that no renderer reads as one: %s',
    (box) => {
      expect(titles(`## Go\n\n${box}\n\n## Then\n\n- [ ] Two\n`)).toEqual([
        ['check', 3, 'One'],
        ['check', 7, 'Two'],
      ]);
    },
  );

  test.each(['- [](#below) One', '- [One](https://one.example)', '[1] One', '(a) One', '[ ] yes [ ] no', '- [!] One'])(
    'these are no boxes: %s',
    (text) => {
      expect(planOf(`## Go\n\n${text}\n\n- [ ] Two\n`).tasks).toHaveLength(1);
    },
  );

  test('as the answers of a question, or on a form for signing, they are no tasks', () => {
    expect(titles('## Go\n\n- [ ] Look\n\n☐ yes ☐ no\n')).toEqual([['check', 3, 'Look']]);
    expect(planOf('## Go\n\n- [ ] Look\n\n## Sign-off\n\n☐ Approved\n☐ Rejected\n').tasks).toHaveLength(1);
  });
});
