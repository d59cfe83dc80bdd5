import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

/** The stops of a text between two commands, which begins on line 7. */
function stopsIn(text: string) {
  return planOf(`## Go\n\n\`\`\`bash\n./a.sh\n\`\`\`\n\n${text}\n\n\`\`\`bash\n./b.sh\n\`\`\`\n`).gates;
}

describe('a stop is found wherever its sentence stands', () => {
  test('on a later line of a wrapped paragraph, and stands on that line', () => {
    expect(stopsIn('The node joins and takes\nits place. Do not touch the others until\nit is green.')).toMatchObject([
      { line: 8, text: 'Do not touch the others until it is green.' },
    ]);
    expect(stopsIn('Look at the log once\nmore. If it shows an error, stop.')).toMatchObject([
      { line: 8, type: 'stop' },
    ]);
    expect(stopsIn('Weigh the\nsacks again. Do not start the mill\nwhen any sack is missing.')).toMatchObject([
      { line: 8, type: 'proceed', conditions: [{ line: 8, text: 'any sack is missing' }] },
    ]);
  });

  test('behind what it is called', () => {
    expect(stopsIn('**Go/no-go:** if a probe is red, stop. The old site still runs.')).toMatchObject([
      { line: 7, type: 'stop', conditions: [{ text: 'if a probe is red' }] },
    ]);
    expect(stopsIn('__Gate__ — only after both of them agree.')).toMatchObject([{ type: 'soft' }]);
  });

  test('in a numbered item below a heading that is called a gate', () => {
    const { steps, gates } = planOf('## Gate 1: one machine\n\n1. `./a.sh`\n2. **Decide:** if it is not ok, stop.\n');
    expect(steps.flatMap(({ items }) => items.map(({ line }) => line))).toEqual([3, 4]);
    expect(gates).toMatchObject([{ line: 4, type: 'stop' }]);
  });

  test('in the bullets below the case that they are for', () => {
    expect(stopsIn('**If the copy fails:**\n- Do NOT continue\n- Put the half of it away')).toMatchObject([
      { line: 7, type: 'stop', conditions: [{ text: 'If the copy fails' }] },
    ]);
    expect(stopsIn('Se a cópia falhar:\n- Rollback imediatamente\n- Avise a equipe')).toMatchObject([
      { line: 7, type: 'rollback' },
    ]);
    expect(stopsIn('If the page is blank:\n- Stop the cache\n- Start it again')).toEqual([]);
  });

  test('in the line below a heading that announces reasons to go back, with the list as its conditions', () => {
    const { gates } = planOf(
      '## Go\n\n- [ ] a\n\n## Rollback triggers\n\n**Start it if any of these holds:**\n\n- slow\n- wrong\n',
    );
    expect(gates).toMatchObject([{ line: 7, type: 'rollback', conditions: [{ text: 'slow' }, { text: 'wrong' }] }]);
  });

  test('before a list that says the rest of its case', () => {
    const { gates } = planOf(
      '## Go\n\n- [ ] a\n\n## Rollback\n\n**Triggers** — roll back at once if, after a release:\n\n- x is 5\n- y\n\n1. `./back.sh`\n',
    );
    expect(gates).toMatchObject([{ line: 7, type: 'rollback', conditions: [{ text: 'x is 5' }, { text: 'y' }] }]);
  });

  test('in a comment that reminds of something, before the command that it stands above', () => {
    const { steps, gates } = planOf(
      '## Go\n\n```bash\n./stop.sh\n\n# Start it again\n# ! Be sure to remove the old flag\n./start.sh\n```\n',
    );
    const [stop, start] = steps[0]?.items ?? [];
    expect([stop?.line, start?.line]).toEqual([4, 8]);
    expect(gates).toMatchObject([{ line: 7, type: 'soft', after: stop?.id }]);
    expect(planOf('## Go\n\n```bash\n# Make sure you are at v5 now:\n./version.sh\n```\n').gates).toEqual([]);
  });

  test('at the head of a way back, where its lead says to take it', () => {
    const { gates } = planOf(
      '## Go\n\n`./a.sh`\n\n## Rollback\n\n**Execute if ANY probe fails twice:**\n\n```bash\n./back.sh\n```\n',
    );
    expect(gates).toMatchObject([{ line: 7, type: 'rollback' }]);
  });
});
