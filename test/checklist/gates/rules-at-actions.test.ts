import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const block = (...lines: string[]) => `\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

const release = (notes: string, more = '') => `# Menu release

## 1. Tell the kitchen

${block('./tell.sh')}
## 2. Migrate on staging

${block('git fetch', '', '# Now the tables', './manage.py migrate')}
## 3. Migrate in production

${block('./manage.py migrate')}
## 4. Restart

${block('pm2 restart menu')}
${more}${notes}`;

/** Where each stop stands: its step, and the item behind which it is asked. */
function stopsOf(text: string) {
  return planOf(text).gates.map(({ step, after }) => [step, after]);
}

describe('a rule that the notes tell of an action', () => {
  test.each([
    ['## Notes\n\n- Never restart the service without telling the kitchen.\n', [['s4', null]]],
    ['## Closing notes\n\n- Do not restart menu before the queue is empty.\n', [['s4', null]]],
    ['## Notes\n\n- Never restart menu while guests are waiting.\n', [['s4', null]]],
    ['## Hinweise\n\n- Niemals Migrationen in Produktion anwenden ohne Prüfung der Kopie.\n', [['s3', null]]],
    ['## Notes\n\n> **Warning:** never migrate in production without a look at staging.\n', [['s3', null]]],
  ])('is asked before the step that is this action: %s', (notes, stops) => {
    expect(stopsOf(release(notes))).toEqual(stops);
  });

  test('is asked at the step that does it, and not at one that only speaks of it', () => {
    const text = `## 1. Stop the baker so that it does not meet the migration\n\n${block('./stop.sh')}\n## 2. Migrate\n\n${block('./migrate.sh')}\n## Notes\n\n- Never run the migration while the baker is running.\n`;
    expect(stopsOf(text)).toEqual([['s2', null]]);
  });

  test('is asked at the first of few such steps, in front of the command that is it', () => {
    const stops = stopsOf(release('## Notes\n\n- Never migrate without a fresh dump.\n'));
    expect(stops).toEqual([['s2', 's2.i1']]);
  });

  test.each(['- Never drop tables without a dump.\n', '- Nunca apague tablas sin una copia de seguridad.\n'])(
    'is asked before the first step where none is it: %s',
    (rule) => {
      expect(stopsOf(release(`## Notes\n\n${rule}`))).toEqual([['s1', null]]);
    },
  );

  test('is one of the whole checklist where many steps are it', () => {
    const more = [5, 6, 7].map((n) => `## ${n}. Restart oven ${n}\n\n${block(`pm2 restart oven-${n}`)}\n`).join('');
    expect(stopsOf(release('## Notes\n\n- Never restart without telling the kitchen.\n', more))).toEqual([
      ['s1', null],
    ]);
  });

  test('stays where it is told beside commands of its own, or of a way back', () => {
    const appendix = `## Appendix\n\nNever load over live without a fresh dump.\n\n${block('psql < dump.sql')}`;
    expect(stopsOf(release(appendix))).toEqual([[null, null]]);
    const back = `## Rollback\n\nNever restart without a fresh dump.\n\n${block('./back.sh')}`;
    expect(stopsOf(release(back))).toEqual([[null, null]]);
  });
});

test('a numbered lead over its own block that tells to check something is no stop before that block', () => {
  const text = `## Freeze\n\n1. Stop it\n2. Check that nothing is left running:\n\n   \`\`\`bash\n   pgrep baker\n   \`\`\`\n`;
  expect(planOf(text).gates).toEqual([]);
});
