import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import type { KeyQuestion, Person } from '../signing/person.ts';
import { pauseMs, startledMs } from '../terminal/early-keys.ts';
import type { Io } from './io.ts';

/**
 * Calls `use` with whoever sits at the terminal of this process, for what a key asks; with undefined where it has none: then nobody is asked. From
 * here to the end nothing that is typed is shown: a passphrase typed before it is asked for would stand there for all to read.
 * @param signed what is signed and of which session, in a few words
 */
export async function withPersonHere<Result>(
  signed: string,
  io: Io,
  use: (person: Person | undefined) => Promise<Result>,
): Promise<Result> {
  if (!process.stdin.isTTY) return use(undefined);
  const keys = openKeys();
  try {
    return await use({ ask: (question, over) => ask(question, over, { signed, keys, io }) });
  } finally {
    keys.close();
  }
}

type At = { signed: string; keys: Keys; io: Io };

async function ask(question: KeyQuestion, over: AbortSignal, { signed, keys, io }: At): Promise<string | undefined> {
  io.stderr(`${words(question, signed).join('\n')}\n`);
  if (question.is !== 'secret') return keys.nothing(over);
  for (;;) {
    io.stderr(`${question.what}: `);
    const { text, wasEarly } = await keys.line(over);
    io.stderr('\n');
    if (text !== '') return text;
    io.stderr(`${wasEarly ? early : 'Nothing was typed.'} Type the ${question.what}, or press Esc.\n`);
  }
}

const early = 'Keys pressed before this was asked were thrown away.';

function words(question: KeyQuestion, signed: string): string[] {
  if (question.is === 'touch') return ['Touch your security key now. Esc leaves it unsigned.'];
  if (question.is === 'wait')
    return ['The ssh-agent takes its time; it may be asking you to confirm. Esc leaves it unsigned.'];
  if (question.wrong) return [`Wrong ${question.what}. Nothing was signed; try again, or press Esc.`];
  return [
    `TO SIGN  ${signed}`,
    `KEY      ${question.key}`,
    `         ${question.fingerprint}`,
    `Type its ${question.what}, which is not shown, then Enter. Esc leaves it unsigned.`,
  ];
}

/** Keys that are read without being shown. */
type Keys = {
  /** What is typed up to Enter; undefined where they leave, or it is over. `wasEarly`: what was begun before is not in it. */
  line(over: AbortSignal): Promise<{ text: string | undefined; wasEarly: boolean }>;
  /** Settles when they leave, or it is over. */
  nothing(over: AbortSignal): Promise<undefined>;
  close(): void;
};

/** A stream of its own: once Node's has been paused, whoever reads it later hears no key. */
function openKeys(): Keys {
  const terminal = new ReadStream(openSync('/dev/tty', 'r'));
  terminal.setRawMode(true);
  terminal.setEncoding('utf8');
  let hear: ((piece: string) => void) | undefined;
  terminal.on('data', (piece) => {
    if (hear) hear(String(piece));
    // As the terminal itself would.
    else if (String(piece).includes('\x03')) process.kill(process.pid, 'SIGINT');
  });
  const listen = (over: AbortSignal, take: (piece: string) => string | undefined) =>
    new Promise<string | undefined>((resolve) => {
      const end = (text: string | undefined) => {
        hear = undefined;
        over.removeEventListener('abort', left);
        resolve(text);
      };
      const left = () => end(undefined);
      over.addEventListener('abort', left, { once: true });
      hear = (piece) => {
        if (leaves.test(piece)) return left();
        const text = take(piece);
        if (text !== undefined) end(text);
      };
    });
  return {
    line: async (over) => {
      let text = '';
      let opensAt = Date.now() + startledMs;
      let wasEarly = false;
      const given = await listen(over, (piece) => {
        const [typed = '', ...rest] = piece.split(/[\r\n]/);
        if (Date.now() >= opensAt) text = edited(text, typed);
        else if (typed !== '') {
          opensAt = Date.now() + pauseMs;
          wasEarly = true;
        }
        return rest.length > 0 ? text : undefined;
      });
      return { text: given, wasEarly };
    },
    nothing: async (over) => {
      await listen(over, () => undefined);
      return undefined;
    },
    close: () => {
      terminal.setRawMode(false);
      terminal.destroy();
    },
  };
}

/** Esc alone, Ctrl-C or Ctrl-D; an arrow or a function key begins with an escape, too. */
const leaves = /^\x1b$|[\x03\x04]/;

/** Backspace takes the last character, Ctrl-U all; what else is no character is left out. */
function edited(before: string, piece: string): string {
  let text = before;
  for (const one of piece.replace(/\x1b(?:\[[\d;]*[~A-Za-z]|O?[A-Z])/g, ''))
    if (one === '\x7f' || one === '\b') text = Array.from(text).slice(0, -1).join('');
    else if (one === '\x15') text = '';
    else if (one >= ' ') text += one;
  return text;
}
