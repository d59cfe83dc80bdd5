import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/checklist/lint/lint.ts';
import { readChecklist } from '../../../src/checklist/read-checklist.ts';
import { outline } from '../../../src/commands/outline.ts';
import { processorMs } from '../../support/processor.ts';

/** Milliseconds of the processor that no document below may take: what else the machine does meanwhile does not count. */
const limit = 5_000;

const units = [
  'a',
  'a ',
  'ab-',
  '-',
  '*',
  '_',
  '`',
  '``',
  '<',
  '<a>',
  '<a ',
  '[',
  '](',
  '{',
  '{{',
  '(',
  '0',
  '1/',
  '1-',
  '8.',
  'x-',
  'XX',
  '/',
  '//',
  '. ',
  ', ',
  '\\',
  '"',
  "'",
  '#',
  '# ',
  '|',
  '| ',
  '=',
  'if ',
  'if you ',
  'never ',
  'do not ',
  'only after ',
  'not without ',
  'path/to',
  'your_',
  '2024',
  '$A',
  '$(',
  '…',
  '...',
  'é',
  'ш',
  '部',
  '未经',
  'の',
  '場合',
  '경우',
  'اگر',
  '⬜',
  '☐ ',
  ': ',
  '**a**',
  '~',
  '!',
  '@',
  'a@b',
  'a@b $ ',
  '://',
  ' \t',
];
const places: readonly [name: string, of: (text: string) => string][] = [
  ['a paragraph', (text) => `## Go\n\n${text}\n`],
  ['a box', (text) => `## Go\n\n- [ ] ${text}\n`],
  ['a heading', (text) => `## ${text}\n\n- [ ] a\n`],
  ['inline code', (text) => `## Go\n\n- [ ] Run \`${text.replaceAll('`', "'")}\`\n`],
  ['a block of shell', (text) => `## Go\n\n\`\`\`bash\n${text}\n# ${text}\n\`\`\`\n`],
  ['a block of SQL', (text) => `## Go\n\n\`\`\`sql\n${text}\n-- ${text}\n\`\`\`\n`],
  ['a block without a label', (text) => `## Go\n\n\`\`\`\n${text}\n\`\`\`\n`],
  ['a table', (text) => `## Go\n\n| A | B |\n|---|---|\n| ${text} | ${text} |\n`],
];

/** What takes `limit` for a line of twice the length, where time grows with the square: a quarter of it. */
const lineLimit = limit / 4;

describe('a line of 10,000 characters is read in bounded time', () => {
  test.each(places)(
    'in %s',
    (_name, of) => {
      const slow = units.filter((unit) => {
        const text = of(unit.repeat(Math.ceil(10_000 / unit.length)));
        const start = processorMs();
        readChecklist({ bytes: new TextEncoder().encode(text), path: 'a.md', sha256: '0' });
        return processorMs() - start > lineLimit;
      });
      expect(slow).toEqual([]);
    },
    240_000,
  );
});

/** Documents that hold thousands of one thing: a time that grows with its square shows at once. */
const shapes: readonly [name: string, of: (number: number) => string][] = [
  ['bullets', (number) => `- bullet ${number}`],
  ['boxes in boxes', (number) => `- [ ] a${number}\n  - b\n    - c`],
  ['headings', (number) => `## Part ${number}\n\n- [ ] a\n`],
  ['steps', (number) => `## Step ${number}\n\nRun \`make x${number}\`\n`],
  [
    'ways back',
    (number) =>
      `## Rollback of ${number}\n\n1. \`make down${number}\`\n\n## Deploy ${number}\n\n\`\`\`bash\nmake up${number}\n\`\`\`\n`,
  ],
  [
    'restores of dumps',
    (number) =>
      number % 5 > 0
        ? ''
        : `## [ ] Save ${number}\n\n\`\`\`bash\npg_dump a > b${number}.sql\n\`\`\`\n\n**ROLLBACK IF:** it fails\n\n**Rollback procedure:**\n\n\`\`\`bash\npsql a < b${number}.sql\n\`\`\`\n`,
  ],
  ['leads', (number) => `**Option ${number}:**\n`],
  ['expectations', (number) => `Expected:\n\n- x${number}\n`],
  [
    'commands of one block',
    (number) => `${number === 1 ? '```bash\n' : ''}# Do ${number}\nmake <name-${number}> $V${number}\n`,
  ],
  ['statements of one block', (number) => `${number === 1 ? '```sql\n' : ''}SELECT ${number};`],
  ['lines of a copied terminal', (number) => `${number === 1 ? '```\n' : ''}me@host $ ls ${number}\nout`],
  ['rows of a table', (number) => `${number === 1 ? '| A | B |\n|---|---|\n' : ''}| a${number} | ⬜ |`],
];

test.each(shapes)('thousands of %s are read, judged and printed in bounded time', (_name, of) => {
  const text = `## Go\n\n${Array.from({ length: 5_000 }, (_value, index) => of(index + 1)).join('\n')}\n`;
  const bytes = new TextEncoder().encode(text);
  const start = processorMs();
  const plan = readChecklist({ bytes, path: 'a.md', sha256: '0' });
  const read = processorMs();
  expect(read - start).toBeLessThan(limit);
  lint(plan, bytes);
  outline(plan);
  // A shell parser reads every command for several rules: what matters is that twice the commands take twice the time.
  expect(processorMs() - read).toBeLessThan(3 * limit);
});
