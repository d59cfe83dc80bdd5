import { randomBytes } from 'node:crypto';
import { frameReader } from './frames.ts';
import { questionScript } from './script.ts';
import { lastLine, type SshLine } from './ssh-line.ts';

/**
 * Finds something out on another host: runs `body` in a bash there, and gives what it said by `da_say NAME TEXT` and `da_file "f NAME"
 * PATH`, or why there is no answer, as ssh says it. Nothing is left there.
 */
export async function askFar(line: SshLine, body: string): Promise<Map<string, Buffer> | { failed: string }> {
  const trouble = await line.open();
  if (trouble !== undefined) return { failed: trouble };
  const token = randomBytes(12).toString('hex');
  const answers = new Map<string, Buffer>();
  const ssh = line.bash();
  let said = '';
  let printed = '';
  let broken: string | undefined;
  let isWhole = false;
  const read = frameReader(token, (frame) => {
    if (frame.is === 'file') answers.set(frame.name, frame.bytes);
    if (frame.is === 'ended') isWhole = true;
    if (frame.is !== 'broken') return;
    broken = `it ${frame.why}`;
    ssh.kill('SIGKILL');
  });
  ssh.stdout?.on('data', (bytes: Buffer) => {
    // A login that lets no command run says so where its output would be.
    if (printed.length < 2000) printed += bytes.toString('utf8', 0, 2000);
    read(bytes);
  });
  ssh.stderr?.on('data', (bytes: Buffer) => {
    said = `${said}${bytes.toString('utf8')}`.slice(-2000);
  });
  ssh.stdin?.on('error', () => undefined);
  ssh.stdin?.end(questionScript(token, body));
  const timer = setTimeout(() => ssh.kill('SIGKILL'), LONGEST_MS);
  const code = await new Promise<number | string>((resolve) => {
    ssh.on('error', () => resolve('there is no program ssh here'));
    ssh.on('close', (status, signal) => resolve(status ?? signal ?? 255));
  });
  clearTimeout(timer);
  if (broken !== undefined) return { failed: broken };
  if (isWhole) return answers;
  if (code === 'SIGKILL') return { failed: `no answer for ${LONGEST_MS / 1000} s` };
  return { failed: lastLine(said) || lastLine(printed) || `ssh ended with ${code}` };
}

const LONGEST_MS = 30_000;
