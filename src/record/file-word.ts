/**
 * What cannot stand in a file's name everywhere is written as %hh: two people never share a file. So is the last dot of a name that ends as files do which are
 * no texts (`carol@about.new`): hers would be taken for one that was not written to its end.
 */
export function fileWord(name: string): string {
  return [...Buffer.from(name)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9@._+-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`;
    })
    .join('')
    .slice(0, 150)
    .replace(/\.(?=(?:new|sig)$)/, '%2e');
}
