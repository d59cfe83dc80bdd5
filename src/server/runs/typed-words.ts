/**
 * What was typed into a command, for the record: keys by their names, characters by their number only. A password cannot be told from an
 * answer here; what the command let be seen of it stands in its output, which is recorded too.
 */
export function typedWords(bytes: Uint8Array): string {
  const words: string[] = [];
  let characters = 0;
  const count = () => {
    if (characters > 0) words.push(characters === 1 ? '1 character' : `${characters} characters`);
    characters = 0;
  };
  for (const [key] of Buffer.from(bytes).toString('utf8').matchAll(keys)) {
    const name = nameOf(key);
    if (name === undefined) {
      characters++;
      continue;
    }
    count();
    words.push(name);
  }
  count();
  return words.join(', ');
}

const keys = /\x1b[[O][\d;]*[A-Za-z~]|[\s\S]/gu;

const names = new Map([
  ['\r', 'Enter'],
  ['\n', 'Enter'],
  ['\t', 'Tab'],
  ['\x1b', 'Esc'],
  ['\x7f', 'Backspace'],
  ['\b', 'Backspace'],
]);
const last = new Map([
  ['A', 'Up'],
  ['B', 'Down'],
  ['C', 'Right'],
  ['D', 'Left'],
  ['H', 'Home'],
  ['F', 'End'],
  ['Z', 'Shift-Tab'],
]);

function nameOf(key: string): string | undefined {
  const plain = names.get(key);
  if (plain !== undefined) return plain;
  if (key.length > 1 && key.startsWith('\x1b')) return last.get(key.slice(-1)) ?? 'another key';
  const code = key.charCodeAt(0);
  return code < 0x20 ? `Ctrl-${String.fromCharCode(code + 0x40)}` : undefined;
}
