import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const block = (...lines: string[]) => ['```bash', ...lines, '```', ''].join('\n');
const linesOf = (markdown: string) => planOf(`# Bake\n\n## Work\n\n${markdown}\n`).expectations.map(({ line }) => line);

describe('what is no outcome of what was run', () => {
  test.each([
    [
      'a comparison with no second side',
      `${block('./bake.sh')}\n- [compare loaves](http://x.test/a...b)\n- Compare results`,
    ],
    ['what stays untouched', `${block('./bake.sh')}\nKeep the old oven unchanged unless it is broken.`],
    ['a rule for ever', `${block('./bake.sh')}\nThe door **must never be \`open\`** at night.`],
    ['what a file is called', `${block('./bake.sh')}\nThe example file is \`ovens/example.toml\`.`],
    [
      'a list of what to look at in a case',
      `${block('curl localhost/oven')}\n> ⚠️ If 404:\n>\n> - Check that \`OVEN\` is \`/oven\`.\n> - Confirm that the route \`/oven\` is there.`,
    ],
    [
      'a text for a case',
      `${block('./bake.sh')}\n**Fallback (only if the oven is cold):** light it; \`oven 3\` must be lit again before noon.`,
    ],
    [
      'cases beside what happens then',
      '| Scenario | Expected behaviour |\n|---|---|\n| Oven is cold | `bake.sh` fails |',
    ],
    ['limits', '| Metric | Healthy | Warning |\n|---|---|---|\n| Heat | 200 | 180 |'],
    [
      'what the commands below are for',
      block('# Make sure we are on the right branch and fetch the last loaf', 'git checkout main', 'git pull'),
    ],
    [
      'a sentence that leads to other commands later on',
      `${block('./bake.sh')}\n## Ovens\n\nThe oven in use must be \`rye\`; another is cold. Light the new one once before use:\n\n${block('./light.sh')}`,
    ],
  ])('%s', (_, markdown) => expect(linesOf(markdown)).toEqual([]));

  test('what somebody does by hand and is told to check with it is asked by its tick', () => {
    expect(
      linesOf('1. Close the oven and confirm that it asks for the key.\n2. Open the door, make sure that it is warm.'),
    ).toEqual([]);
    expect(linesOf('1. Plan the bakes. The list must contain `rye`.')).toEqual([5]);
    expect(linesOf('1. Look at the oven (should be `warm`)')).toEqual([5]);
  });
});

describe('what is one all the same', () => {
  test.each([
    ['a comparison of two', `${block('./count.sh')}\nCompare the loaves with those of yesterday.`],
    ['that something is unchanged', `${block('./count.sh')}\nThe number of loaves is unchanged.`],
    ['a name that was asked for', `${block('git branch')}\nThe current branch is \`main\`.`],
    [
      'a sentence before one that leads on',
      `${block('sha256sum loaf', 'cat SUMS')}\nThe number must match the one of the baker. Elsewhere use this:\n\n\`\`\`powershell\nGet-FileHash loaf\n\`\`\``,
    ],
    ['the hoped-for case', `${block('./bake.sh')}\nIf all went well, you should see:\n\n- a warm oven`],
  ])('%s', (_, markdown) => expect(linesOf(markdown).length).toBe(1));
});
