import { spawnSync } from 'node:child_process';

/**
 * Looks at what is typed into a command, before it gets it: a line that was typed while the terminal showed nothing of it (`read -s`, a
 * prompt for a password) goes to `mask`, for what the command prints of it later. `tty` is the path of its terminal, empty where it has none.
 */
export function watchUnseen(tty: () => string, mask: (line: string) => void): (bytes: Uint8Array) => void {
  let line: number[] = [];
  return (bytes) => {
    for (const byte of bytes) {
      if (byte === 0x0d || byte === 0x0a) {
        if (line.length > 0 && isUnseen(tty())) mask(Buffer.from(line).toString('utf8'));
        line = [];
      } else line = edited(line, byte);
    }
  };
}

/** As the terminal itself edits a line: a backspace takes a byte, Ctrl-U and Ctrl-C take all. */
function edited(line: number[], byte: number): number[] {
  if (byte === 0x7f || byte === 0x08) return line.slice(0, -1);
  return byte === 0x15 || byte === 0x03 ? [] : [...line, byte];
}

/**
 * Whether the terminal takes whole lines and shows none of them. A program that draws what is typed by itself (an editor, a shell's own
 * prompt) takes single keys instead. Only coreutils' `stty` tells; asked once for each Enter.
 */
function isUnseen(tty: string): boolean {
  if (tty === '') return false;
  const { stdout } = spawnSync('stty', ['-F', tty, '-a'], { encoding: 'utf8', timeout: 1000 });
  const words = (stdout ?? '').split(/[\s;]+/);
  return words.includes('-echo') && words.includes('icanon');
}
