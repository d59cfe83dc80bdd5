/**
 * Variables that belong to the login of whoever drives now, never to the saved shell: after a reconnect the new agent must serve git, ssh
 * and the signature.
 */
const names = [
  'SSH_AUTH_SOCK',
  'SSH_CONNECTION',
  'SSH_CLIENT',
  'SSH_TTY',
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
