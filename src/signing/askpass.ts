import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Names the socket to the process that ssh-keygen starts to ask somebody: this program in another role. */
const askpassVariable = 'DEPLOY_ASSIST_ASKPASS';

/** A place where that process asks: `env` for ssh-keygen, and `close`, after which nobody is asked any more. */
export type Askpass = { readonly env: Record<string, string>; close(): void };

/**
 * Opens a private socket for the time of one call of ssh-keygen. The secret goes over it and into the helper's standard output: never through arguments,
 * variables or files. `ask`: undefined where they do not want to; then ssh-keygen gets no secret.
 */
export async function openAskpass(
  ask: (prompt: string) => Promise<string | undefined>,
  { helper = thisProgram, path = '' }: { helper?: string | undefined; path?: string | undefined },
): Promise<Askpass> {
  const folder = mkdtempSync(join(shortFolder(), 'deploy-assist-'));
  const socket = join(folder, 'ask');
  const asking = new Set<Socket>();
  // The helper ends its half with the question, and hears the answer on the other.
  const server = createServer({ allowHalfOpen: true }, (line) => {
    asking.add(line);
    line.once('close', () => asking.delete(line));
    line.on('error', () => line.destroy());
    readAll(line)
      .then(ask)
      .then((answer) => line.end(answer ?? ''))
      .catch(() => line.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, resolve);
  });
  chmodSync(socket, 0o600);
  return {
    env: {
      SSH_ASKPASS: helper,
      [askpassVariable]: socket,
      // The helper is started by its first line, `env node`: by the Node that runs this.
      PATH: [dirname(process.execPath), path].join(delimiter),
    },
    close: () => {
      for (const line of asking) line.destroy();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The helper's end: asks at the socket, prints the answer, and gives its exit code: 1 where there is none. */
export async function askThrough(socket: string, prompt: string, print: (text: string) => void): Promise<number> {
  try {
    const line = connect({ path: socket, allowHalfOpen: true });
    line.end(prompt);
    const answer = await readAll(line);
    if (answer === '') return 1;
    print(`${answer}\n`);
    return 0;
  } catch {
    // Nobody is asking any more.
    return 1;
  }
}

function readAll(line: Socket): Promise<string> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    line.on('data', (part) => parts.push(part));
    line.once('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    line.once('error', reject);
  });
}

/** In the built program all files lie side by side. */
const thisProgram = fileURLToPath(new URL('./cli.js', import.meta.url));

/** The path of a socket has a short limit. */
function shortFolder(): string {
  const folder = tmpdir();
  return Buffer.byteLength(folder) <= 70 ? folder : '/tmp';
}
