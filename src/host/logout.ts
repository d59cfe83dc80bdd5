import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { execa } from 'execa';

/** What logind is asked, and what it is asked about; tests give their own. */
export interface LogoutPorts {
  /** What `busctl get-property` prints for these properties of logind, a line each; undefined where there is no logind. */
  readonly ask: (properties: readonly string[]) => Promise<string | undefined>;
  readonly user: string;
  /** `/proc/self/cgroup`: whose processes this one counts to. */
  readonly cgroup: string;
  /** Whether the user's own manager outlives their last logout (`loginctl enable-linger`). */
  readonly lingers: boolean;
}

/**
 * Whether this host ends a process of this login at logout, detached or not: logind with `KillUserProcesses=yes` (logind.conf(5); what
 * systemd is shipped with upstream, and what Debian is not) ends all of a session's processes but those of users that it leaves out.
 */
export async function endsAtLogout({ ask, user, cgroup, lingers }: LogoutPorts): Promise<boolean> {
  const said = await ask(['KillUserProcesses', 'KillOnlyUsers', 'KillExcludeUsers']);
  if (said === undefined) return false;
  const [kills = '', only = '', excluded = ''] = said.split('\n');
  if (kills.trim() !== 'b true') return false;
  const onlyThese = namesIn(only);
  if (onlyThese.length > 0 && !onlyThese.includes(user)) return false;
  if (namesIn(excluded).includes(user)) return false;
  // Under the user's own manager it is no process of the login; that manager ends with the last login unless it lingers.
  return !(lingers && /\/user@\d+\.service\//.test(cgroup));
}

/** busctl prints a list of strings as `as 2 "root" "ann"`. */
function namesIn(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name);
}

/** This machine and this user. */
export function logoutPorts(): LogoutPorts {
  const { username } = userInfo();
  return {
    ask: askLogind,
    user: username,
    cgroup: textOf('/proc/self/cgroup'),
    lingers: existsSync(`/var/lib/systemd/linger/${username}`),
  };
}

const logind = ['org.freedesktop.login1', '/org/freedesktop/login1', 'org.freedesktop.login1.Manager'];

async function askLogind(properties: readonly string[]): Promise<string | undefined> {
  const asked = await execa('busctl', ['get-property', ...logind, ...properties], { reject: false, timeout: 1000 });
  return asked.failed ? undefined : asked.stdout;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
