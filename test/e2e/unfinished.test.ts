import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { aWorkplace, deaf, isBuilt, until } from '../support/product.ts';

const text = '# Bake\n\n## Step 1: Mix\n\n```bash\necho flour\n```\n\n## Step 2: Bake\n\n```bash\necho warm\n```\n';

describe.skipIf(!isBuilt)('before the screens come (needs the build)', { concurrent: true }, () => {
  test('an unfinished session of the same checklist is told, with the key that goes on with it', async () => {
    const place = aWorkplace();
    place.write('bake.md', text);
    const first = place.openInShell(['bake.md']);
    await first.sees('signing key');
    await deaf();
    await first.presses('Enter');
    await first.sees('echo flour', 15_000);
    await deaf();
    await first.presses('Enter');
    await until('it ran', () => place.events().some(({ type }) => type === 'run.ended'), 15_000);
    await deaf();
    await first.presses('q');
    await first.sees('EXIT=');
    // While its server still lives, as for some seconds and through a wait, it is as unfinished.
    expect(place.server()).toBeDefined();
    const early = place.openInShell(['bake.md']);
    await early.sees(/Session \w+ of this checklist is not finished: at step 2/, 15_000);
    await early.types('q');
    await early.presses('Enter');
    await early.sees('EXIT=');
    await place.serverEnded();

    const again = place.openInShell(['bake.md']);
    await again.sees(/Session \w+ of this checklist is not finished: at step 2/, 15_000);
    await again.types('r');
    await again.presses('Enter');
    await again.sees('echo warm');
    // Only one: `session` throws where there are several.
    expect(place.events().filter(({ type }) => type === 'run.requested')).toHaveLength(1);
  });

  test('a question of a policy is answered, and the screens hear their keys', async () => {
    const place = aWorkplace();
    place.write('bake.md', text);
    execFileSync('git', ['init', '-q', place.work]);
    place.write('.deploy-assist/policy.json', '{"format": "deploy-assist/policy@1", "demands": ["reason"]}');
    const terminal = place.openInShell(['bake.md']);
    await terminal.sees('Why is this deployed?', 15_000);
    await terminal.types('bread is wanted');
    await terminal.presses('Enter');
    await terminal.sees('signing key');
    await deaf();
    await terminal.presses('Enter');
    await terminal.sees('echo flour', 15_000);
  });
});
