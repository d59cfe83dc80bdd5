import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Sends a signal to the job in the foreground of a shell's terminal, so that the shell lives on and can leave its state. */
export function signalForeground(shell: number, name: 'INT' | 'TERM' | 'KILL'): void {
  if (shell <= 0) return;
  const group = foregroundGroup(shell);
  try {
    process.kill(-(group > 0 ? group : shell), `SIG${name}`);
  } catch {
    // It has ended in between: what was asked for is already so.
  }
}

/** The size of a terminal that another program made for us is set by its name; the shell in it is told by the kernel. */
export function resizeByName(tty: () => string): (columns: number, rows: number) => void {
  return (columns, rows) => {
    if (tty() === '') return;
    spawn('stty', ['-F', tty(), 'rows', String(rows), 'cols', String(columns)], { stdio: 'ignore' }).on(
      'error',
      () => {},
    );
  };
}

/** tpgid, the eighth field of /proc/PID/stat; the second may hold spaces and parentheses. -1 without a terminal. */
function foregroundGroup(shell: number): number {
  try {
    const stat = readFileSync(`/proc/${shell}/stat`, 'latin1');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[5]);
  } catch {
    const told = spawnSync('ps', ['-o', 'tpgid=', '-p', String(shell)], { encoding: 'utf8' });
    return Number.parseInt(told.stdout ?? '', 10) || -1;
  }
}
