import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aWorkplace, isBuilt } from '../support/product.ts';
import { openWalk } from './open-walk.ts';

const checklist = `# Queue

## LOCAL ENVIRONMENT

### Step 1. Look at the queue

\`\`\`bash
cat state.json
\`\`\`

Expected: \`{"state":"up"}\`

\`\`\`bash
touch drained
\`\`\`

**STOP** if anything looks wrong.

### Step 2. Look at the workers

\`\`\`bash
echo "workers: running"
\`\`\`

**Expected Result**: Worker status shows "stopped"

**If it fails:** stop and call the team.
`;

describe.skipIf(!isBuilt)('what the checklist expects in a paragraph (needs the build)', () => {
  test('is compared, and asked before the next command and before the stop', async () => {
    const place = aWorkplace();
    writeFileSync(join(place.work, 'queue.md'), checklist);
    writeFileSync(join(place.work, 'state.json'), '{"state":"slow"}\n');
    const walk = await openWalk(place, 'queue.md');
    await walk.presses('Enter');
    await walk.sees('cat state.json');
    await walk.presses('Enter');
    await walk.sees('NOT AS EXPECTED');
    await walk.sees('got: "state":"slow"');
    writeFileSync(join(place.work, 'state.json'), '{"state": "up"}\n');
    await walk.presses('r');
    await walk.sees('cat state.json');
    await walk.presses('Enter');
    await walk.sees('touch drained');
    expect(existsSync(join(place.work, 'drained'))).toBe(false);
    await walk.presses('g', 'y');
    await walk.sees('STOP  if anything looks wrong.');
    await walk.presses('c');
    await walk.sees('echo "workers: running"');
    await walk.presses('Enter');
    await walk.sees(/Worker status shows "stopped" +NOT SEEN/);
    await walk.sees('Is it as the checklist expects?');
    await walk.presses('c');
    await walk.sees('stop and call the team');
    await walk.presses('c');
    await walk.until((state) => state.steps[walk.plan().steps[1]?.id ?? '']?.gates !== undefined);
    expect(walk.recorded('check.answered')).toMatchObject([{ answer: 'asExpected' }]);
  });
});
