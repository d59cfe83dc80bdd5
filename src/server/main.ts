import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machineClock } from './machine-clock.ts';
import { thisHost } from './opening.ts';
import { troubleOf } from './sentence-of.ts';
import { serve } from './serve.ts';

/**
 * The process around a session server: detached, without a terminal, with the session's folder and the version of deploy-assist as its arguments, and the reason for
 * which it takes its environment over from another session, or the session from a server that cannot be seen from here, where there is one.
 */
const [folder, tool = '', takeOver] = process.argv.slice(2);
// It is for this process; what it starts is none of ours.
delete process.env['NODE_COMPILE_CACHE'];
if (folder === undefined) {
  process.stderr.write('This is the session server; deploy-assist starts it by itself.\n');
  process.exitCode = 2;
} else {
  // The terminal of whoever started the session may go away: that must not end the session.
  const ignored = ['SIGHUP', 'SIGINT', 'SIGQUIT'] as const;
  // Node ignores SIGXFSZ, until a library that listens to it for a while stops doing so: then a file that reached the largest size allowed
  // would end the session. The write itself says so (EFBIG).
  for (const signal of [...ignored, 'SIGXFSZ'] as const) process.on(signal, () => undefined);
  const failed = (error: unknown) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      process.stderr.write(`${new Date().toISOString()} ${text}\n`);
      writeFileSync(join(folder, 'state', 'trouble'), JSON.stringify(troubleOf(error)), { mode: 0o600 });
    } catch {
      // Where the disk is full there is no place to say so.
    }
    process.exit(1);
  };
  // A journal that somebody else wrote to, or a mistake of this program: what is not known to be right does not go on.
  process.on('uncaughtException', failed);
  serve(folder, { clock: machineClock(), ...thisHost(), tool, takeOver }).catch(failed);
}
