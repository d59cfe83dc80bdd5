import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aWorkplace, isBuilt } from '../support/product.ts';
import { openWalk } from './open-walk.ts';

const checklist = `# Shop

## LOCAL ENVIRONMENT

### [ ] 1. Clear the old orders

#### Option A: By the tool

\`\`\`bash
touch by-tool
\`\`\`

#### Option B: By hand

\`\`\`bash
# Remove them (if they are old)
rm -rf orders
\`\`\`

### [ ] 2. Close

- [ ] The door is locked
`;

describe.skipIf(!isBuilt)('a way that was not chosen (needs the build)', () => {
  test('cannot be run by moving onto it or edited, until it is chosen', async () => {
    const place = aWorkplace();
    writeFileSync(join(place.work, 'shop.md'), checklist);
    writeFileSync(join(place.work, 'orders'), 'kept');
    const walk = await openWalk(place, 'shop.md');
    await walk.presses('Enter', 'a');
    await walk.sees('CHOOSE ONE WAY');
    await walk.presses('y');
    await walk.sees('touch by-tool');
    await walk.presses('Down');
    await walk.sees('LEFT OUT');
    await walk.sees('belongs to the way "Option B: By hand"');
    await walk.presses('g', 'Enter', 'F', 'E', 'x');
    expect(walk.recorded('run.requested')).toEqual([]);
    await walk.presses('c');
    await walk.sees('CHOOSE ONE WAY');
    await walk.presses('y');
    await walk.until((state) => Object.values(state.choices)[0]?.option === 1);
    await walk.presses('Up');
    await walk.sees('belongs to the way "Option A: By the tool"');
    await walk.presses('g', 'Enter');
    expect(walk.recorded('run.requested')).toEqual([]);
    expect(existsSync(join(place.work, 'by-tool'))).toBe(false);
    expect(readFileSync(join(place.work, 'orders'), 'utf8')).toBe('kept');
  });
});
