import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { aWorkplace, isBuilt } from '../support/product.ts';

describe.skipIf(!isBuilt)('a machine that is busy (needs the build)', () => {
  test('opens a session also where it takes seconds to find out what it is opened with', async () => {
    const programs = temporaryFolder();
    const git = join(programs, 'git');
    writeFileSync(git, '#!/bin/sh\nsleep 1.5\nexit 128\n');
    chmodSync(git, 0o755);
    const place = aWorkplace({ PATH: [programs, process.env.PATH ?? ''].join(delimiter) });
    place.write('shop.md', '# Shop\n\n## [ ] 1. Close\n\n- [ ] The door is locked\n');
    const terminal = place.open(['shop.md']);
    await terminal.sees('signing key');
    expect(place.events().map(({ type }) => type)).toContain('plan.bound');
  });
});
