import { hash } from 'node:crypto';

/**
 * What cannot stand in a file's name everywhere is written as %hh: two people never share a file. Names in other letters than Latin ones get long by that, and
 * those of one company can begin alike: what is cut off is told apart by a digest. The last dot of a name that ends as files do which are
 * no texts (`carol@about.new`) is written so too: hers would be taken for one that was not written to its end.
 */
export function fileWord(name: string): string {
  const word = [...Buffer.from(name)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9@._+-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
  return short(word, name).replace(/\.(?=(?:new|sig)$)/, '%2e');
}

const longest = 150;
const digits = 16;

function short(word: string, name: string): string {
  if (word.length <= longest) return word;
  return `${word.slice(0, longest - digits - 1)}-${hash('sha256', name, 'hex').slice(0, digits)}`;
}
