import { existsSync, mkdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAgentLink } from '../../../src/server/clients/agent-link.ts';
import { temporaryFolder } from '../../support/folder.ts';

test('the name of the agent stays while the agent of whoever drives changes, and names nothing where they have none', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'state'));
  const link = openAgentLink(folder);
  const first = { SSH_AUTH_SOCK: '/tmp/ssh-first/agent.1', TERM: 'xterm' };
  link.point(first);
  const { SSH_AUTH_SOCK: path = '' } = link.through(first);
  expect(readlinkSync(path)).toBe('/tmp/ssh-first/agent.1');
  const second = { SSH_AUTH_SOCK: '/tmp/ssh-second/agent.9', TERM: 'dumb' };
  link.point(second);
  expect(link.through(second)).toEqual({ SSH_AUTH_SOCK: path, TERM: 'dumb' });
  expect(readlinkSync(path)).toBe('/tmp/ssh-second/agent.9');
  // From a command of this session: the link must not come to point at itself.
  link.point({ SSH_AUTH_SOCK: path });
  expect(readlinkSync(path)).toBe('/tmp/ssh-second/agent.9');
  link.point({ SSH_AUTH_SOCK: '' });
  expect(existsSync(path)).toBe(false);
  expect(link.through({ SSH_AUTH_SOCK: '' })).toEqual({ SSH_AUTH_SOCK: '' });
});
