import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { aWorkplace, isBuilt, until, type Workplace } from '../support/product.ts';
import { presses } from '../support/rest.ts';
import type { Terminal } from '../support/terminal.ts';

const block = ['```bash', 'SELECT count(*) AS orders FROM orders;', '```'];
const checklist = `# Shop\n\n## LOCAL ENVIRONMENT\n\n### [ ] 1. Count\n\n${block.join('\n')}\n\n### [ ] 2. Close\n\n- [ ] The door is locked\n`;
const sha256 = createHash('sha256').update(block.join('\n')).digest('hex');

describe.skipIf(!isBuilt)('a block in doubt (needs the build)', () => {
  test('is asked about, runs as what it was said to be, and is remembered for the next session of the operator', async () => {
    const settings = temporaryFolder();
    const first = aShop(settings);
    const terminal = await atTheQuestion(first);
    await presses(terminal, 'Enter');
    await presses(terminal, '2');
    await terminal.sees('WHICH ENVIRONMENT IS THIS?');
    await presses(terminal, '1');
    await terminal.sees('READ AS  database');
    await presses(terminal, 'Enter');
    expect(said(first)).toMatchObject([{ answer: 'database', sha256, block: 7 }]);
    expect(first.events().filter(({ type }) => type === 'run.requested')).toEqual([]);
    await presses(terminal, 'g');
    await terminal.sees('y runs it');
    await presses(terminal, 'y');
    await until('it was answered', () => first.events().some(({ type }) => type === 'query.answered'));
    expect(first.events().find(({ type }) => type === 'query.answered')?.data).toMatchObject({
      outcome: { ok: true, rows: [['2']] },
    });

    const file = join(settings, 'deploy-assist/readings.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    expect(kept.readings).toEqual({ [sha256]: { answer: 'database', at: expect.stringMatching(/^\d{4}-/) } });

    const second = aShop(settings);
    const later = await atTheQuestion(second);
    await later.sees(`MEMORY   the same block was said to be: database, ${kept.readings[sha256].at.slice(0, 10)}`);
    await presses(later, 'Enter');
    expect(said(second)).toEqual([]);
    await presses(later, 'm');
    await later.sees('WHICH ENVIRONMENT IS THIS?');
    await presses(later, '1');
    await later.sees('remembered from');
    expect(said(second)).toMatchObject([{ answer: 'database', sha256, remembered: kept.readings[sha256].at }]);
    expect(second.run(['show']).stdout).toMatch(/the block on line 7 is for the database; remembered from \d{4}/);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(kept);
  });

  test('is asked about as if it were new where the file of memories is broken, which stays as it is', async () => {
    const settings = temporaryFolder();
    const place = aShop(settings);
    const file = join(settings, 'deploy-assist/readings.json');
    const broken = '{\n  "format": "deploy-assist/readings@1",\n  "readings": {,}\n}\n';
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, broken);
    const terminal = await atTheQuestion(place);
    await terminal.sees(/is not JSON\s+at line 3/);
    await presses(terminal, '3');
    await terminal.sees('DO THIS BY HAND');
    expect(said(place)).toMatchObject([{ answer: 'byHand' }]);
    expect(readFileSync(file, 'utf8')).toBe(broken);
  });
});

/** An operator with these settings, in a folder with a database of two orders. */
function aShop(settings: string): Workplace {
  const place = aWorkplace({ XDG_CONFIG_HOME: settings, DATABASE_URL: 'sqlite:shop.db' });
  const database = new DatabaseSync(join(place.work, 'shop.db'));
  database.exec('CREATE TABLE orders (id integer); INSERT INTO orders VALUES (1), (2)');
  database.close();
  place.write('shop.md', checklist);
  return place;
}

async function atTheQuestion(place: Workplace): Promise<Terminal> {
  const terminal = place.open(['shop.md']);
  await terminal.sees('signing key');
  await presses(terminal, 'Enter');
  await terminal.sees('WHAT IS THIS BLOCK?');
  await terminal.sees('SELECT count(*)');
  return terminal;
}

function said(place: Workplace) {
  return place.events().flatMap(({ type, data }) => (type === 'reading.answered' ? [data] : []));
}
