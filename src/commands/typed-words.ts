import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { asFarAsMeant } from '../ui/gate-reducer.ts';

/**
 * A line that somebody types at the plain terminal where one of a few phrases is wanted. Only as much of it is drawn as is one of them; each further
 * character is a star: it may be the passphrase that is asked for next. Undefined where they leave (Ctrl-C, Ctrl-D on an empty line).
 */
export async function typedWords(prompt: string, phrases: readonly string[]): Promise<string | undefined> {
  process.stdout.write(prompt);
  const terminal = new ReadStream(openSync('/dev/tty', 'r'));
  terminal.setRawMode(true);
  terminal.setEncoding('utf8');
  try {
    return await new Promise<string | undefined>((resolve) => {
      let text = '';
      terminal.on('data', (piece) => {
        for (const one of String(piece).replace(/\x1b(?:\[[\d;]*[~A-Za-z]|O?[A-Z])?/g, '')) {
          if (one === '\r' || one === '\n') return resolve(text);
          if (one === '\x03' || (one === '\x04' && text === '')) return resolve(undefined);
          text = edited(text, one);
        }
        process.stdout.write(`\r\x1b[K${prompt.split('\n').at(-1) ?? ''}${drawn(text, phrases)}`);
      });
    });
  } finally {
    terminal.setRawMode(false);
    terminal.destroy();
    process.stdout.write('\n');
  }
}

function edited(text: string, one: string): string {
  if (one === '\x7f' || one === '\b') return Array.from(text).slice(0, -1).join('');
  if (one === '\x15') return '';
  return one >= ' ' ? text + one : text;
}

/** As the phrase that it agrees with longest. */
export function drawn(text: string, phrases: readonly string[]): string {
  const shown = phrases.map((phrase) => asFarAsMeant(text, phrase, (hidden) => '*'.repeat(hidden.length)));
  return shown.toSorted((one, other) => hiddenIn(one) - hiddenIn(other))[0] ?? '*'.repeat(Array.from(text).length);
}

function hiddenIn(shown: string): number {
  return shown.length - shown.replaceAll('*', '').length;
}
