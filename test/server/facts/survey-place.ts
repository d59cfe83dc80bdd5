import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../../src/plan/plan.ts';
import { createMasker } from '../../../src/secrets/masker.ts';
import { targetReader } from '../../../src/server/facts/targets.ts';
import { openHosts } from '../../../src/server/hosts.ts';
import { openVault } from '../../../src/server/vault.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { aStart } from '../../support/start.ts';

/** What a command is looked at with before it runs: a real folder, real targets and a vault, for a session of this plan. `env`: its shell's. */
export function aSurveyPlace(plan: Plan, env: Record<string, string> = {}) {
  const root = temporaryFolder();
  const stateFolder = join(root, 'state');
  mkdirSync(stateFolder);
  const start = aStart({ root, configuration: join(root, 'configuration'), env: { PATH: '/usr/bin:/bin', ...env } });
  const masker = createMasker([]);
  return {
    stateFolder,
    start,
    plan,
    host: 'web-1',
    masker,
    vault: openVault(stateFolder, masker),
    targets: targetReader(start, masker),
    digests: new Map(),
    hosts: openHosts(root),
  };
}
