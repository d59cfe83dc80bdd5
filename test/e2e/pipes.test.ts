import { describe, expect, test } from 'vitest';
import { aWorkplace, isBuilt, signs, starts, type Workplace } from '../support/product.ts';
import { presses } from '../support/rest.ts';
import type { Terminal } from '../support/terminal.ts';
import { runsWithYes } from '../support/walks.ts';

const checklist = `# Bakery shop: new price list

## LOCAL ENVIRONMENT

### [ ] 1. Keep the old list

\`\`\`bash
cat till/prices.csv | gzip > old-prices.gz
ls -l old-prices.gz
\`\`\`

### [ ] 2. Look for old bread

\`\`\`bash
yes rye | head -1 && printf 'rye\\nspelt\\n' | grep oats | wc -l
\`\`\`
`;

/** However its lines are broken. */
const means = new RegExp(
  "cat ended with 1, and gzip went on with what it got: exit 0 is gzip's".split(' ').join(String.raw`\s+`),
);

describe.skipIf(!isBuilt)('a pipe of which an earlier part failed (needs the build)', { concurrent: true }, () => {
  test('is no done: it is said, wants a reason to go on, and stays in the record', async () => {
    const place = bakery();
    const first = place.open(['prices.md']);
    await fails(first);
    expect(first.screen()).toContain('NOT RUN  line 9: ls -l old-prices.gz');
    await first.sees('No such file or directory');
    await presses(first, 'h');
    expect(await first.exited).toBe(4);
    const terminal = place.open(['resume']);
    await terminal.sees(means);
    await presses(terminal, 'o');
    await terminal.sees('Reason:');
    await terminal.types('the old list hangs in the shop');
    await presses(terminal, 'Enter');
    await runsWithYes(terminal, 'yes rye');
    await signs(terminal, 'Ann');
    expect(await terminal.exited).toBe(0);
    tellsIt(place);
  });

  test('is said whole on a narrow screen', async () => {
    const terminal = bakery().open(['prices.md'], { columns: 40 });
    await fails(terminal);
  });
});

async function fails(terminal: Terminal): Promise<void> {
  await starts(terminal);
  await terminal.sees('g runs this');
  await presses(terminal, 'g');
  await terminal.sees('FAILED  exit 0');
  await terminal.sees(means);
}

function tellsIt(place: Workplace): void {
  const [end] = place.events().filter(({ type }) => type === 'run.ended');
  expect(end?.data).toMatchObject({
    exit: { code: 0 },
    commands: [
      {
        pipe: [1, 0],
        failedWithin: { parts: [{ program: 'cat', code: 1 }], last: 'gzip' },
      },
      { state: 'notRun' },
    ],
  });
  expect(place.run(['show']).stdout).toMatch(means);
  expect(place.run(['verify']).stdout).toMatch(means);
  expect(place.run(['export', '--format', 'report', '--output', '-']).stdout).toMatch(means);
  expect(place.run(['export', '--format', 'json', '--output', '-']).stdout).toContain('"failedWithin"');
}

function bakery(): Workplace {
  const place = aWorkplace();
  place.write('prices.md', checklist);
  return place;
}
