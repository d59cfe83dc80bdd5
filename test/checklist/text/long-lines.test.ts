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

const read = (place: string) => planOf(`# Bread\n\n## Bake\n\n${place}\n`);

describe('one line that is as long as a book', () => {
  test.each([
    ...[' ', '\t', '`', '[', '(', '“', '？', '?', '!', '-', ':', '.', ',', '1', '_'],
    ...['a ', '; ', '- ', '.) ', 'A', 'sudo ', 'ssh web1 ', '`a b` ', '"ab" '],
  ])('is read in a time that grows with its length, and at all: %j over and over', (part) => {
    for (const place of places('x')) read(place);
    for (const place of places(part.repeat(Math.ceil(size / Buffer.byteLength(part))))) {
      const began = processorMs();
      read(place);
      expect(processorMs() - began, place.slice(0, 80)).toBeLessThan(most);
    }
  });

  test('keeps its gaps in what runs', () => {
    const text = `echo 'a${' '.repeat(200)}b'`;
    const [item] = planOf(`# Bread\n\n## Bake\n\n${fence}bash\n${text}\n${fence}\n`).steps[0]?.items ?? [];
    expect(item?.kind === 'command' && item.data.commands.map((one) => one.text)).toEqual([text]);
  });
});
