/** For each of the 256 bytes, 1 when its latin1 character matches, else 0: a test of one byte without making a string of it. */
export function byteTable(characters: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (characters.test(String.fromCharCode(byte)) ? 1 : 0));
}
