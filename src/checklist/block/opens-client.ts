import { callsOf } from './command-words.ts';
import { databaseClient } from './database-client.ts';

/** Whether a command opens a database client and gives it nothing to do: what follows is its input. */
export function opensClient(text: string): boolean {
  return callsOf(text).calls.some((call) => {
    const use = databaseClient(call);
    return use !== null && 'session' in use;
  });
}
