import { type ChildProcess, spawn } from 'node:child_process';

/**
 * The line to another host: one connection, kept for the session, over which everything goes. The operator's own configuration of ssh
 * decides how it is reached; nothing asks for a password or about a host's key (BatchMode), for nobody may be there to answer.
 */
export type SshLine = {
  /** As the operator writes it: `deploy@web-01`, `web-01`, `ssh://deploy@web-01:2222`. */
  readonly host: string;
  /** Makes the connection where there is none. Gives why there is none, as ssh says it; undefined when it stands. */
  open(): Promise<string | undefined>;
  /** Whether the connection stands. */
  stands(): Promise<boolean>;
  /** The words by which a person makes the connection in a terminal, where ssh asks for something. */
  readonly byHand: string[];
  /** A bash there that reads its script from standard input. */
  bash(): ChildProcess;
  /** The words of a program that is such a bash. */
  readonly bashWords: string[];
  /** A terminal's program that runs a command there, as words. */
  terminalWords(command: string): string[];
  /** Ends the connection. */
  close(): void;
};

/** `control`: the path of the connection's socket, short enough for one, in a private folder. `env` is asked each time: agents change. */
export function sshLine(host: string, control: string, env: () => NodeJS.ProcessEnv): SshLine {
  const common = [...OPTIONS, '-o', `ControlPath=${control}`];
  const run = (words: string[]) => spawn('ssh', words, { env: env(), stdio: ['ignore', 'ignore', 'pipe'] });
  const bash = [...common, '-o', 'ControlMaster=no', '-T', '--', host, 'exec bash --norc --noprofile -s'];
  let opening: Promise<string | undefined> | undefined;

  const stands = async () => (await ended(run([...common, '-O', 'check', '--', host]), CHECK_MS)).code === 0;

  async function open(): Promise<string | undefined> {
    if (await stands()) return undefined;
    const master = [
      ...common,
      '-o',
      'ControlMaster=yes',
      '-o',
      `ControlPersist=${KEPT_S}`,
      '-f',
      '-N',
      '-T',
      '--',
      host,
    ];
    const { code, said } = await ended(run(master), OPEN_MS);
    return code === 0 ? undefined : said || `ssh ended with ${code}`;
  }

  return {
    host,
    stands,
    byHand: ['-o', 'ControlMaster=yes', '-o', `ControlPath=${control}`, '-f', '-N', host],
    open: () => {
      opening ??= open().finally(() => {
        opening = undefined;
      });
      return opening;
    },
    bashWords: ['ssh', ...bash],
    bash: () => {
      return spawn('ssh', bash, { env: env(), stdio: ['pipe', 'pipe', 'pipe'] });
    },
    terminalWords: (command) => ['ssh', ...common, '-o', 'ControlMaster=no', '-tt', '--', host, command],
    close: () => {
      run([...common, '-O', 'exit', '--', host]).on('error', () => undefined);
    },
  };
}

/** Whether a text can name a host for ssh: nothing that ssh, or a shell, would read as something else. */
export function namesHost(text: string): boolean {
  return (
    /^(?:ssh:\/\/)?(?:[\w.+-]+@)?(?:[A-Za-z0-9][\w.-]*|\[[0-9A-Fa-f:.]+\])(?::\d+)?$/.test(text) &&
    !text.startsWith('-')
  );
}

/** A line that is silent for this long has dropped: three answers missed, five seconds apart. */
const OPTIONS = [
  ...['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=10'],
  ...['-o', 'ServerAliveInterval=5', '-o', 'ServerAliveCountMax=3'],
];
/** Should the session die, its connection goes by itself after this many idle seconds. */
const KEPT_S = 600;

/** The socket of a connection whose process hangs takes a question and does not answer it. */
const CHECK_MS = 5000;
/** More than the time it has to connect: what comes after that has no limit of its own in ssh. */
const OPEN_MS = 30_000;

function ended(child: ChildProcess, mostMs: number): Promise<{ code: number; said: string }> {
  let said = '';
  const timer = setTimeout(() => child.kill('SIGKILL'), mostMs);
  child.stderr?.on('data', (bytes: Buffer) => {
    said = `${said}${bytes.toString('utf8')}`.slice(-2000);
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve({ code: 127, said: 'there is no program ssh here' }));
    // The connection goes on behind the program that made it and may hold its stderr: "close" might never come.
    child.on('exit', (code) => {
      clearTimeout(timer);
      setImmediate(() => {
        child.stderr?.destroy();
        resolve({ code: code ?? 255, said: code === null ? `no answer from ssh for ${mostMs / 1000} s` : whyOf(said) });
      });
    });
  });
}

/** Of a key that is another than before, and of one that is not known yet, ssh says in its last line the same. */
function whyOf(said: string): string {
  const told = /REMOTE HOST IDENTIFICATION HAS CHANGED|No \w+ host key is known for [^\n]*?(?= and you)/.exec(
    said,
  )?.[0];
  return [told, lastLine(said)].filter(Boolean).join(': ');
}

/** What ssh said last is why it ended. */
export function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
