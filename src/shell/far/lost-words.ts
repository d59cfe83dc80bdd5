import type { Frame } from './frames.ts';

type Left = Extract<Frame, { is: 'left' }>['processes'];
type Where = { host: string; folder: string };

/**
 * The rest of "outcome unknown: " where the keeper of a run is gone. `boot`: that of the host, where it is another than the one it ran in;
 * else empty. `left`: what still runs of it; undefined where the host cannot tell.
 */
export function goneWords({ host, folder }: Where, boot: string, left: Left | undefined): string {
  const output = `What it had printed lies in ${host}:${folder}/output.`;
  if (boot !== '') return `${host} was started anew while it ran there: nothing of it runs any more. ${output}`;
  return `the shell that kept it on ${host} is gone, and wrote down no end: something killed it, or the disk there is full. ${leftWords(host, left)} ${output}`;
}

/** What became of what was hung up there, as sentences. */
export function leftWords(host: string, left: Left | undefined): string {
  if (left === undefined) return `Whether something of it still runs, that host does not tell: ssh ${host} ps -ef`;
  if (left.length === 0)
    return 'What it had started was hung up, as by a terminal that closes; none of it runs any more.';
  const names = left.map(({ pid, name }) => `${pid} ${name}`).join(', ');
  const look = `ssh ${host} ps -o pid,stat,etime,args -p ${left.map(({ pid }) => pid).join(',')}`;
  return `What it had started was hung up, as by a terminal that closes, and this still runs: ${names}. Look at it: ${look}`;
}

/** Where the line is down and the run may go on. */
export function outputWords({ host, folder }: Where): string {
  return `Its output lies in ${host}:${folder}/output; once it has ended there, its exit code in ${folder}/exit. Should it print more than 64 MB until somebody takes that in, it waits.`;
}
