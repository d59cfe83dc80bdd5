import { execFile, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import * as pty from '@lydell/node-pty';

/** Milliseconds from start to exit, with pipes; rejects when the exit code is not one of `expected`. */
export function untilExit([command, ...args], { env, cwd, expected = [0] }) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.resume();
    child.stderr.on('data', (data) => {
      said += data;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (expected.includes(code)) resolve(performance.now() - start);
      else reject(new Error(`exit code ${code}: ${said.trim().split('\n')[0] ?? ''}`));
    });
  });
}

/** The number that a program says when it has measured itself. */
export function untilSaid([command, ...args], { env, cwd }) {
  return new Promise((resolve, reject) => {
    execFile(command, args, { env, cwd }, (error, stdout) => {
      if (error === null) resolve(Number(stdout));
      else reject(error);
    });
  });
}

/** Milliseconds from start until the text without escape sequences matches, in a PTY of 80x24; the program is then ended. */
export function untilSeen([command, ...args], { env, cwd, text, limit = 10_000 }) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = pty.spawn(command, args, { name: 'xterm-256color', cols: 80, rows: 24, env, cwd });
    let bytes = '';
    let elapsed;
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    child.onData((data) => {
      bytes += data;
      if (elapsed !== undefined || !text.test(stripVTControlCharacters(bytes))) return;
      elapsed = performance.now() - start;
      // The next measurement must not share the machine with this one's end.
      child.kill('SIGTERM');
    });
    child.onExit(() => {
      clearTimeout(timer);
      if (elapsed !== undefined) resolve(elapsed);
      else reject(new Error(`${text} was never seen; the screen began: ${firstLine(bytes)}`));
    });
  });
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function firstLine(bytes) {
  const lines = stripVTControlCharacters(bytes).split(/[\r\n]+/);
  return lines.find((line) => line.trim() !== '')?.trim() ?? '(nothing)';
}
