/** The screen drawn anew, whole, from its first row; `turn` changes each time, so that whatever draws knows. */
export type WholeScreen = {
  subscribe(listener: () => void): () => void;
  turn(): number;
  again(): void;
  close(): void;
};

/**
 * Goes to the beginning of the row, which is empty then. Ink begins its first frame where the cursor is, and keys that were pressed and echoed while
 * the program started have moved it: the first row would wrap and push the others up.
 */
export function toRowStart(stdout: NodeJS.WriteStream): void {
  stdout.write('\r\x1b[K');
}

/** For the terminal to be done, and for frames of the sizes in between that are still on their way. Milliseconds. */
const settleMs = 60;
/** Longer than Ink puts off a frame, at 30 of them a second. Milliseconds. */
const drawnMs = 50;
const eraseAll = '\x1b[2J\x1b[H';

/**
 * Draws the screen anew after each change of size. Ink draws only what differs from its last frame, up from where it takes the cursor to be: a
 * terminal that was another size for a moment has cut, scrolled or emptied rows of it, and where it is back at the old size by the time
 * that Node looks, not even a `resize` tells of it. The signal always does.
 * @param forget has Ink forget what it drew
 */
export function openWholeScreen(stdout: NodeJS.WriteStream, forget: () => void): WholeScreen {
  const listeners = new Set<() => void>();
  let turn = 0;
  let settling: NodeJS.Timeout | undefined;
  let drawing: NodeJS.Timeout | undefined;
  let isHeld = false;
  // All that is written in between goes out together with the whole frame: nobody sees it half drawn, or the empty screen.
  const hold = () => {
    if (!isHeld) stdout.cork();
    isHeld = true;
  };
  const release = () => {
    if (isHeld) stdout.uncork();
    isHeld = false;
  };
  const drawn = () => {
    drawing = undefined;
    release();
    if (settling !== undefined) hold();
  };
  const again = () => {
    settling = undefined;
    hold();
    stdout.write(eraseAll);
    forget();
    turn++;
    for (const listener of listeners) listener();
    drawing ??= setTimeout(drawn, drawnMs);
  };
  const soon = () => {
    hold();
    settling ??= setTimeout(again, settleMs);
  };
  // Before Node's own, on which Ink draws.
  process.prependListener('SIGWINCH', soon);
  return {
    again,
    turn: () => turn,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      process.off('SIGWINCH', soon);
      clearTimeout(settling);
      clearTimeout(drawing);
      release();
    },
  };
}
