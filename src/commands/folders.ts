import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Io } from './io.ts';

/** `$XDG_STATE_HOME/deploy-assist/sessions`: where the sessions of this operator lie on this machine. */
export function sessionsFolder(env: Io['env']): string {
  return join(env['XDG_STATE_HOME'] || join(env['HOME'] || homedir(), '.local', 'state'), 'deploy-assist', 'sessions');
}

/** `$XDG_CONFIG_HOME/deploy-assist`: preferences, the map of targets, a generated key. */
export function configurationFolder(env: Io['env']): string {
  return join(env['XDG_CONFIG_HOME'] || join(env['HOME'] || homedir(), '.config'), 'deploy-assist');
}
