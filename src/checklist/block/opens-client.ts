import { callsOf } from '../../effects/command-words.ts';
import { databaseClient } from '../../effects/database-client.ts';

/** Whether a command opens a database client and gives it nothing to do: what follows is its input. */
export function opensClient(text: string): boolean {
  return callsOf(text).calls.some((call) => {
    const use = databaseClient(call);
    return use !== null && 'session' in use;
  });
}
