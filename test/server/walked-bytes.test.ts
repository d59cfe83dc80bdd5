import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demandWalked } from '../../src/server/walked-bytes.ts';
import type { SessionEvent } from '../../src/session/events.ts';
import { temporaryFolder } from '../support/folder.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const files = { 'checklist.md': '# Shop', 'plan.json': '{}' };

function sessionOf(): { folder: string; stored: SessionEvent[] } {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const line = { epoch: 1, time: '', mono: 1, actor: { id: 'ann', basis: 'b' } };
  const opened = {
    format: 'deploy-assist/journal@1' as const,
    tool: '0',
    checklist: { path: '/x.md', sha256: digest(files['checklist.md']), commit: null, dirty: null },
    root: '/',
    environment: null,
    operator: { user: 'ann', uid: 1, loginUid: null, sudoUser: null, ssh: null, tty: null, key: null, principal: 'a' },
    host: { name: 'h', machine: null, boot: null },
    git: null,
    previous: null,
  };
  const bound = { sha256: digest(files['plan.json']), steps: 1, items: 1, gates: 0 };
  return {
    folder,
    stored: [
      { ...line, seq: 1, type: 'session.opened', data: opened },
      { ...line, seq: 2, type: 'plan.bound', data: bound },
    ],
  };
}

test('a session comes back over the files that its journal names, and a new one begins over any', () => {
  const { folder, stored } = sessionOf();
  expect(() => demandWalked(folder, stored)).not.toThrow();
  expect(() => demandWalked(folder, [])).not.toThrow();
});

test.for(Object.keys(files))('a session does not come back over another %s', (name) => {
  const { folder, stored } = sessionOf();
  writeFileSync(join(folder, name), 'echo something else');
  expect(() => demandWalked(folder, stored)).toThrow(`${name} is not what this session was opened with`);
});
