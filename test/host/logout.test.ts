import { expect, test } from 'vitest';
import { endsAtLogout, type LogoutPorts } from '../../src/host/logout.ts';

const login = '0::/user.slice/user-1000.slice/session-3.scope\n';
const manager = '0::/user.slice/user-1000.slice/user@1000.service/app.slice/run-r1.scope\n';

function ends(said: string | undefined, more: Partial<LogoutPorts> = {}): Promise<boolean> {
  return endsAtLogout({ ask: async () => said, user: 'ann', cgroup: login, lingers: false, ...more });
}

test('a host that ends the processes of a login at logout is told from one that does not', async () => {
  expect(await ends('b true\nas 0\nas 1 "root"\n')).toBe(true);
  expect(await ends('b false\nas 0\nas 1 "root"\n')).toBe(false);
  expect(await ends(undefined)).toBe(false);
});

test('users whom it leaves out are left out', async () => {
  expect(await ends('b true\nas 0\nas 1 "root"\n', { user: 'root' })).toBe(false);
  expect(await ends('b true\nas 1 "bob"\nas 0\n')).toBe(false);
  expect(await ends('b true\nas 1 "ann"\nas 0\n')).toBe(true);
});

test("under the user's own manager it is safe only where that outlives the last login", async () => {
  const said = 'b true\nas 0\nas 0\n';
  expect(await ends(said, { cgroup: manager })).toBe(true);
  expect(await ends(said, { cgroup: manager, lingers: true })).toBe(false);
  expect(await ends(said, { lingers: true })).toBe(true);
});
