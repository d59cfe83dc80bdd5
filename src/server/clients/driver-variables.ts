/**
 * Variables that belong to the login of whoever drives now, never to the saved shell: after a reconnect the new agent must serve git, ssh
 * and the signature.
 */
const names = [
  'SSH_AUTH_SOCK',
  'SSH_CONNECTION',
  'SSH_CLIENT',
  'SSH_TTY',
  'SSH_USER_AUTH',
  'SUDO_USER',
  'KRB5CCNAME',
  'DISPLAY',
  'XAUTHORITY',
  'WAYLAND_DISPLAY',
  'TERM',
  'COLORTERM',
];

/** Those of them that are set. */
export function driverVariables(env: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** Those of them that another host can be given: its agent, display and line are its own. */
export function terminalVariables({ TERM, COLORTERM }: Record<string, string>): Record<string, string> {
  return definedVariables({ TERM, COLORTERM });
}

/** The address of the SSH line that these variables belong to; null where there is none. */
export function addressIn(env: Record<string, string | undefined>): string | null {
  return env['SSH_CONNECTION']?.split(' ')[0] || null;
}

/** The variables that are set: what another process can be given. */
export function definedVariables(env: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
