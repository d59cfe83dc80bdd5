import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { TerminalChild } from '../pty.ts';
import { quote } from '../quote.ts';
import type { RunExit } from '../request.ts';
import { askFar } from './ask-far.ts';
import { type Frame, frameReader } from './frames.ts';
import { goneWords, leftWords, outputWords } from './lost-words.ts';
import { OutcomeUnknown } from './outcome-unknown.ts';
import { attachScript, launchScript } from './script.ts';
import { lastLine, type SshLine } from './ssh-line.ts';

export type FarRequest = {
  line: SshLine;
  /** The run's private folder there; of a run that is started nothing of that name may exist. */
  folder: string;
  /** What is sent there and started. Undefined: somebody else sent it, who is gone, and it is only followed. */
  files: Map<string, Uint8Array> | undefined;
  pty: 'script' | 'none';
  /** The boot of that host when it was last spoken to; null where it does not tell. */
  boot: string | null;
  /** For how long a dropped line is tried again, in milliseconds. */
  patienceMs?: number;
};

export type FarSink = {
  output(bytes: Uint8Array): void;
  /** A line of the wrapper's report, in order with the output. */
  report(line: string): void;
  file(name: string, bytes: Uint8Array): void;
  /** The disk there is full and the command held until there is room; or, false, there is again. */
  full(held: boolean): void;
  /** `down`: the line dropped, and why by ssh; it is tried again. Undefined: it stands again. */
  line(down: string | undefined): void;
};

/**
 * Starts a unit on another host and follows it, or follows one that another process started. The command there belongs to no connection: when the line drops it goes on, and what it
 * printed meanwhile, its exit code and its state are taken in when the line stands again. It is started at most once, whatever drops when.
 *
 * Its folder there stays until `release`: what was taken in is told again to whoever asks before.
 *
 * `ended` rejects with `OutcomeUnknown` where nobody can say any more how it ended.
 */
export function startFar(request: FarRequest, sink: FarSink): TerminalChild & FarControl {
  const { line, folder } = request;
  const where = { host: line.host, folder };
  const at = { sent: 0, told: 0, acked: 0 };
  const seen = { begun: false, running: false, paused: false };
  const notes: string[] = [];
  let left: Parameters<typeof goneWords>[2];
  let ssh: ChildProcess | undefined;
  let drop: (why: string) => void = () => undefined;
  let down: { since: number; at: Date; why: string } | undefined;
  let again: NodeJS.Timeout | undefined;
  let over: { exit: RunExit; tookMs: number | undefined } | undefined;
  let removed: (() => void) | undefined;
  let settle: { resolve(exit: RunExit): void; reject(error: unknown): void } | undefined;
  const ended = new Promise<RunExit>((resolve, reject) => {
    settle = { resolve, reject };
  });

  function finish(exit: RunExit, tookMs?: number): void {
    clearTimeout(again);
    over = { exit, tookMs };
    settle?.resolve(exit);
    settle = undefined;
  }

  function giveUp(why: string): void {
    clearTimeout(again);
    settle?.reject(new OutcomeUnknown(why));
    settle = undefined;
    ssh?.kill('SIGKILL');
  }

  function notStarted(why: string): void {
    if (seen.running) {
      giveUp(`${line.host} has nothing of it any more: ${why}`);
      return;
    }
    sink.output(Buffer.from(`deploy-assist: nothing was run on ${line.host}: ${why}\n`));
    finish({ code: 1 });
    ssh?.stdin?.end();
  }

  const takes: { [Is in Frame['is']]: (frame: Extract<Frame, { is: Is }>) => void } = {
    begun: () => {
      if (down !== undefined) {
        sink.line(undefined);
        notes.push(dropNote(line.host, down));
      }
      down = undefined;
    },
    report: ({ line: text }) => {
      seen.running = true;
      at.told += 1;
      sink.report(text);
    },
    file: ({ about, name, bytes }) => {
      sink.file(name, bytes);
      if (about !== 'variables') return;
      at.told += 1;
      sink.report(`v ${name}`);
    },
    output: ({ bytes }) => {
      seen.running = true;
      at.sent += bytes.length;
      sink.output(bytes);
      acknowledge();
    },
    passed: ({ bytes }) => {
      notes.push(`The first ${bytes} bytes of its output are not here: whoever followed it before had taken them in.`);
      at.sent = bytes;
      at.acked = bytes;
    },
    full: ({ bytes, held }) => {
      const note = `The disk of ${line.host} was full while it ran (${folder}): of its output, what came after byte ${bytes} may not be whole.`;
      if (!notes.includes(note)) notes.push(note);
      sink.full(held);
    },
    ended: ({ code, tookMs }) => {
      if (left?.length) notes.push(`The shell was killed. ${leftWords(line.host, left)}`);
      finish({ code }, tookMs);
    },
    removed: () => undefined,
    broken: ({ why }) => drop(`${line.host} ${why}`),
    nothing: ({ boot }) => nothingThere(boot),
    left: ({ processes }) => {
      left = processes;
    },
    gone: ({ boot }) => giveUp(goneWords(where, boot, left)),
    refused: ({ why }) => notStarted(why),
  };

  function nothingThere(boot: string): void {
    const rebooted = request.boot !== null && boot !== '' && boot !== request.boot;
    if (rebooted) giveUp(`${line.host} was started anew while it ran there; nothing of it is left.`);
    else if (seen.running) giveUp(`its folder on ${line.host} is gone: ${folder}`);
    else if (request.files === undefined)
      giveUp(
        `nothing of it is on ${line.host}: either it was never started, or its folder was removed there (${folder}). It cannot start any more.`,
      );
    else
      notStarted(
        `the line dropped before it was started, and now it cannot start any more (${folder} keeps it from that).`,
      );
  }

  /** What was taken in is the truth whether or not the folder can still be removed. */
  async function release(): Promise<string | undefined> {
    if (over === undefined || !seen.running) return undefined;
    const gone = new Promise<boolean>((resolve) => {
      removed = () => resolve(true);
      setTimeout(() => resolve(false), PARTING_MS).unref();
      say('q');
    });
    const isGone = (ssh?.stdin?.writable && (await gone)) || !('failed' in (await askFar(line, removal(folder))));
    ssh?.stdin?.end();
    return isGone ? undefined : `${line.host}:${folder}`;
  }

  function say(text: string): void {
    if (ssh?.stdin?.writable) ssh.stdin.write(`${text}\n`);
  }

  /** The far side keeps what is not acknowledged, and holds a command that prints too far ahead. */
  function acknowledge(): void {
    if (seen.paused || at.sent - at.acked < ACK_EVERY) return;
    at.acked = at.sent;
    say(`a ${at.acked}`);
  }

  function connect(script: (run: { folder: string; token: string }) => string): void {
    const token = randomBytes(12).toString('hex');
    const mine = line.bash();
    ssh = mine;
    let said = '';
    const read = frameReader(token, (frame) => {
      if (ssh === mine && settle !== undefined) (takes[frame.is] as (frame: Frame) => void)(frame);
      else if (frame.is === 'removed') removed?.();
    });
    mine.stdout?.on('data', read);
    mine.stdin?.on('error', () => undefined);
    mine.stderr?.on('data', (bytes: Buffer) => {
      said = `${said}${bytes.toString('utf8')}`.slice(-2000);
    });
    if (seen.paused) mine.stdout?.pause();
    let isOver = false;
    const dropped = (why: string) => {
      if (isOver || ssh !== mine) return;
      isOver = true;
      if (settle !== undefined) retry(why);
    };
    drop = (why) => {
      dropped(why);
      mine.kill('SIGKILL');
    };
    mine.on('error', () => dropped('there is no program ssh here'));
    mine.on('close', (code) => dropped(lastLine(said) || `ssh ended with ${code ?? 'a signal'}`));
    mine.stdin?.write(script({ folder, token }));
  }

  function retry(why: string): void {
    down ??= { since: performance.now(), at: new Date(), why };
    down.why = why;
    sink.line(why);
    const lasted = performance.now() - down.since;
    if (lasted > (request.patienceMs ?? PATIENCE_MS)) giveUp(droppedWords(down));
    else again = setTimeout(reopen, Math.min(LONGEST_PAUSE_MS, Math.max(500, lasted / 2)));
  }

  function reopen(): void {
    line.open().then((trouble) => {
      if (settle === undefined) return;
      if (trouble !== undefined) retry(trouble);
      else connect((run) => attachScript(run, at));
    });
  }

  function droppedWords(drop: NonNullable<typeof down>): string {
    const since = drop.at.toISOString().slice(11, 19);
    return `the line to ${line.host} dropped at ${since} UTC (${drop.why}). ${outputWords(where)}`;
  }

  const { files } = request;
  if (files !== undefined) connect((run) => launchScript(run, { files, pty: request.pty }));
  else {
    down = { since: performance.now(), at: new Date(), why: FOLLOWED_AGAIN };
    reopen();
  }
  return {
    kind: request.pty,
    pid: 0,
    tty: '',
    notes,
    write: (bytes) => say(`i ${octalWord(bytes)}`),
    resize: (columns, rows) => say(`w ${rows} ${columns}`),
    signal: (name) => {
      if (down !== undefined) giveUp(`${droppedWords(down)} The operator did not wait for it.`);
      else say(`k ${name}`);
    },
    pause: () => {
      seen.paused = true;
      ssh?.stdout?.pause();
    },
    resume: () => {
      seen.paused = false;
      ssh?.stdout?.resume();
      acknowledge();
    },
    tookMs: () => over?.tookMs,
    release,
    ended,
  };
}

export type FarControl = {
  signal(name: 'INT' | 'TERM' | 'KILL'): void;
  readonly notes: readonly string[];
  /** How long it took by the clock there, in milliseconds, once it has ended. */
  tookMs(): number | undefined;
  /** Once its end is on disk here: removes its folder there. Gives what had to be left behind, by host and path. */
  release(): Promise<string | undefined>;
};

function removal(folder: string): string {
  return `da=${quote(folder)}\nif [[ -O $da ]]; then command rm -rf -- "$da"; fi`;
}

/** Said in the record, for whoever wonders about a gap in what was seen. */
function dropNote(host: string, { at, since, why }: { at: Date; since: number; why: string }): string {
  if (why === FOLLOWED_AGAIN)
    return `The session server that had started it on ${host} ended; another one followed it again from ${new Date().toISOString().slice(11, 19)} UTC on. The command went on there.`;
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  return `The line to ${host} dropped at ${at.toISOString().slice(11, 19)} UTC for ${seconds} s (${why}); the command went on there.`;
}

/** For `printf %b`, on one line. */
function octalWord(bytes: Uint8Array | string): string {
  const plain = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  return [...plain].map((byte) => `\\0${byte.toString(8).padStart(3, '0')}`).join('');
}

const FOLLOWED_AGAIN = 'the session server that followed it ended';
const ACK_EVERY = 256 * 1024;
const LONGEST_PAUSE_MS = 10_000;
const PARTING_MS = 5000;
const PATIENCE_MS = 10 * 60 * 1000;
