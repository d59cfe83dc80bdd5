import { setTimeout as sleep } from 'node:timers/promises';

type HandOver = (meanwhile: () => Promise<void>) => Promise<void>;

/** Ctrl-Z as in every other program: the shell gets the terminal back, and `fg` brings the screen. The session does not notice. */
export type Suspension = {
  ask(): void;
  /** The screens give away how they let go of the terminal and take it back; until the returned function is called. */
  serve(handOver: HandOver): () => void;
  close(): void;
};

/** For a continued process to be told of a size that changed meanwhile, before it draws. Milliseconds. */
const settleMs = 20;

export function openSuspension(stdout: NodeJS.WriteStream, resume: string): Suspension {
  let handOver: HandOver | undefined;
  let isAway = false;
  const leave = (meanwhile: () => Promise<void>) => {
    if (handOver === undefined || isAway) return;
    isAway = true;
    void handOver(meanwhile).finally(() => {
      isAway = false;
    });
  };
  const ask = () =>
    leave(async () => {
      stdout.write(`deploy-assist: suspended, the session goes on. fg comes back, here; ${resume}, anywhere.\n`);
      process.off('SIGTSTP', ask);
      // To the whole job, as the terminal would: npx waits in front of this process, and the shell waits for npx.
      process.kill(0, 'SIGTSTP');
      await sleep(settleMs);
      process.on('SIGTSTP', ask);
    });
  // Stopped by somebody else (SIGSTOP cannot be heard): whoever had the terminal meanwhile left their own picture and modes.
  const comeBack = () => leave(() => sleep(settleMs));
  process.on('SIGTSTP', ask);
  process.on('SIGCONT', comeBack);
  return {
    ask,
    serve: (fresh) => {
      handOver = fresh;
      return () => {
        handOver = undefined;
      };
    },
    close: () => {
      process.off('SIGTSTP', ask);
      process.off('SIGCONT', comeBack);
    },
  };
}
