import { describe, expect, test } from 'vitest';
import { ifItFails } from '../../src/plan/if-it-fails.ts';
import { planOf } from '../checklist/plan-of.ts';

/** What is told if the item fails that begins with this text. */
function told(markdown: string, title: string): string[] {
  const plan = planOf(`# Oven\n\n## 1. Light it\n\n${markdown}`);
  for (const step of plan.steps)
    for (const item of step.items)
      if (item.title.startsWith(title)) return ifItFails(plan, step, item).map(({ text }) => text);
  throw new Error(`nothing is called ${title}`);
}

const block = (text: string) => `\`\`\`bash\n${text}\n\`\`\`\n\n`;

describe('what is done if an item fails', () => {
  test('is told right below it, and not of what stands further down', () => {
    const text = `${block('cat gas')}It prints the gauge.\n\nIf it fails: open the valve.\n\n${block('cat flame')}If it does not burn: a match helps.\n\n${block('cat heat')}`;
    expect(told(text, 'cat gas')).toEqual(['If it fails: open the valve.']);
    expect(told(text, 'cat flame')).toEqual(['If it does not burn: a match helps.']);
    expect(told(text, 'cat heat')).toEqual([]);
  });

  test('is told of all of a step behind its last item, with the list below it', () => {
    const text = `${block('cat gas')}${block('cat flame')}**On failure**\n\n- call Dora\n- close the valve\n`;
    expect(told(text, 'cat gas')).toEqual(['On failure call Dora close the valve']);
    expect(told(text, 'cat flame')).toEqual(['On failure call Dora close the valve']);
  });

  test('is told in the sentence of the item itself, and by the command that is only for that case', () => {
    expect(told('- [ ] Cool it: `cat cool`. If this fails, open the window.\n', 'Cool it')).toEqual([
      'If this fails, open the window.',
    ]);
    const text = `${block('cat gas')}If that does not work:\n\n${block('cat spare')}`;
    expect(told(text, 'cat gas')).toContain('If that does not work: cat spare');
  });

  test.each([
    'Should it fail, Dora knows more.',
    'Falls etwas schief geht, hilft Dora weiter.',
    'Si la commande échoue, appelez Dora.',
    'Si falla, llama a Dora.',
    'Если не удалось, позвоните Доре.',
    '如果失败，请联系 Dora。',
  ])('is told in other words: %s', (text) => {
    expect(told(`${block('cat gas')}${text}\n`, 'cat gas')).toEqual([text]);
  });

  test.each(['It fails over to the second oven by itself.', 'The flame is blue.', 'If the flame is blue, go on.'])(
    'is not told by %s',
    (text) => {
      expect(told(`${block('cat gas')}${text}\n`, 'cat gas')).toEqual([]);
    },
  );
});
