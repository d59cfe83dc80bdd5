import { createHash } from 'node:crypto';

/** Who operates, and on what that rests. Names and nulls are those of the first event. */
export interface OperatorIdentity {
  readonly user: string;
  readonly uid: number;
  /** The uid that logged in, as the kernel's audit keeps it over su and sudo; null where it is not kept. */
  readonly loginUid: number | null;
  readonly sudoUser: string | null;
  /** `CLIENT-ADDRESS CLIENT-PORT SERVER-PORT` of the SSH connection. */
  readonly ssh: string | null;
  readonly tty: string | null;
  /**
   * What the name rests on: the key or certificate that opened the SSH login (also where the account is shared), or else `login uid`, `sudo`,
   * `shared account` (one that several people log in to proves nobody) or `user name`.
   */
  readonly basis: string;
}

export interface HostIdentity {
  readonly name: string;
  /** sha256 of the machine id: the id itself is not for publication (machine-id(5)). */
  readonly machine: string | null;
  readonly boot: string | null;
}

/** What identity is read from; tests give their own. */
export interface IdentityPorts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly user: { readonly username: string; readonly uid: number };
  readonly hostname: string;
  readonly tty: string | null;
  /** The key or certificate in the text that sshd leaves about a login, as a phrase; undefined where it names none. */
  readonly loginKey: (authentication: string) => string | undefined;
  /** Text of a file, undefined when it cannot be read. */
  readonly read: (path: string) => string | undefined;
}

/** The person at this terminal, as far as the machine can tell. */
export function operatorIdentity(ports: IdentityPorts): OperatorIdentity {
  const { env, user } = ports;
  const loginUid = readLoginUid(ports);
  const sudoUser = env['SUDO_USER'] || null;
  const [client, clientPort, , serverPort] = (env['SSH_CONNECTION'] ?? '').split(' ');
  return {
    user: user.username,
    uid: user.uid,
    loginUid,
    sudoUser,
    ssh: client && clientPort ? `${client} ${clientPort} ${serverPort ?? ''}`.trimEnd() : null,
    tty: ports.tty,
    basis: basisOf(openedBy(ports), { user: user.username, uid: user.uid, loginUid, sudoUser }),
  };
}

/** This machine and this boot of it. */
export function hostIdentity(ports: Pick<IdentityPorts, 'hostname' | 'read'>): HostIdentity {
  const id = (ports.read('/etc/machine-id') ?? ports.read('/var/lib/dbus/machine-id'))?.trim();
  return {
    name: ports.hostname,
    machine: id ? createHash('sha256').update(id).digest('hex') : null,
    boot: ports.read('/proc/sys/kernel/random/boot_id')?.trim() || null,
  };
}

/** 4294967295 is -1: never logged in, as in a container or under cron. */
function readLoginUid(ports: IdentityPorts): number | null {
  const text = ports.read('/proc/self/loginuid')?.trim() ?? '';
  return /^\d+$/.test(text) && text !== '4294967295' ? Number(text) : null;
}

/** What opened the SSH line. sshd removes the file when the line ends: what a terminal multiplexer kept of an earlier line names nobody. */
function openedBy({ env, read, loginKey }: IdentityPorts): string | undefined {
  const path = env['SSH_USER_AUTH'];
  const text = path && env['SSH_CONNECTION'] ? read(path) : undefined;
  return text === undefined ? undefined : loginKey(text);
}

type Account = { user: string; uid: number; loginUid: number | null; sudoUser: string | null };

function basisOf(key: string | undefined, account: Account): string {
  const without = accountBasis(account);
  if (key === undefined) return without;
  return without === 'shared account' ? `${key}, to a shared account` : key;
}

function accountBasis(who: Account): 'login uid' | 'sudo' | 'shared account' | 'user name' {
  if (who.loginUid !== null && who.loginUid !== who.uid) return 'login uid';
  if (who.sudoUser !== null) return 'sudo';
  if (who.uid === 0 || SHARED_ACCOUNTS.has(who.user)) return 'shared account';
  return who.loginUid === null ? 'user name' : 'login uid';
}

const SHARED_ACCOUNTS: ReadonlySet<string> = new Set([
  'root',
  'admin',
  'ubuntu',
  'debian',
  'ec2-user',
  'centos',
  'deploy',
  'deployer',
  'app',
  'www-data',
  'postgres',
  'git',
  'ci',
  'jenkins',
  'vagrant',
  'pi',
]);
