import { describe, expect, test } from 'vitest';
import { processorMs } from '../../support/processor.ts';
import { planOf } from '../plan-of.ts';

const size = 50_000;
/** Some seven times what the slowest takes in one pass; what is tried anew at each character takes more. */
const most = 500;
const fence = '```';

/** Of each kind of place in a checklist one that holds this text. */
const places = (text: string) => [
  `If you use ${text}x: look at it.`,
  `${fence}bash\nbake --all\n${fence}\n\nExpected: ${text}x\n`,
  `- [ ] Run \`bake\` ${text}x\n  - [ ] Output contains ${text}x`,
  `## Cool (${text}x\n\n1. Open the door`,
  `${fence}bash\n${text}bake\n${fence}`,
  `${fence}bash\n# If using ${text}x\nbake # should contain ${text}x\n${fence}`,
  `${fence}text\nBaker: ${text}x\nOven: ${text}x\n${fence}`,
  `| Step | If it is cold |\n|---|---|\n| \`bake\` ${text}x | ${text} roll back |`,
  `**Stop** if ${text}x.`,
  `**STOP${text}** if it burns.`,
  `## ${text}x${text}`,
  `- [ ] ${text}`,
  `- [ ] Wait ${text}x before step 2`,
  `> **Note:** ${text}x`,
  `## Bakers\n\n**Owner**: ${text}x\n\n| Baker | ${text}x |\n|---|---|\n| Ann | ${text}x |`,
];

function processorMsFor(place: string): number {
  const began = processorMs();
  planOf(`# Bread\n\n## Bake\n\n${place}\n`);
  return processorMs() - began;
}

describe('one line that is as long as a book', () => {
  test.each([
    ...[' ', '\t', '`', '[', '(', '“', '？', '?', '!', '-', ':', '.', ',', '1'],
    ...['a ', '; ', '- ', '.) ', 'A', 'sudo ', 'ssh web1 ', '`a b` ', '"ab" ', '<!--', '{{a}}', 'and '],
  ])('is read in a time that grows with its length, and at all: %j over and over', (part) => {
    for (const place of places('x')) processorMsFor(place);
    for (const place of places(part.repeat(Math.ceil(size / Buffer.byteLength(part))))) {
      const took = processorMsFor(place);
      // What the engine does for itself meanwhile does not come twice; what was read once is known, so the second go has another text.
      const least = took < most ? took : processorMsFor(place.replaceAll('x', 'y'));
      expect(least, place.slice(0, 80)).toBeLessThan(most);
    }
  });

  test.each([
    ['words that a stop goes on with', `1. If it burns ${'and '.repeat(60)}: stop ${'and '.repeat(60)}`],
    ['the head of a wide table that was printed', `${fence}\nNAME${'  AB'.repeat(60)} x\n${fence}`],
    ['a case that lasts', `Wenn ${'während der '.repeat(60)}x:\n\n- Es brennt`],
  ])('of sixty words is read at once, however they could be taken together: %s', (_, place) => {
    expect(processorMsFor(place)).toBeLessThan(most);
  });

  test('keeps its gaps in what runs', () => {
    const text = `echo 'a${' '.repeat(200)}b'`;
    const [item] = planOf(`# Bread\n\n## Bake\n\n${fence}bash\n${text}\n${fence}\n`).steps[0]?.items ?? [];
    expect(item?.kind === 'command' && item.data.commands.map((one) => one.text)).toEqual([text]);
  });
});
