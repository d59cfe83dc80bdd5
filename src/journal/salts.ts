/**
 * Salts for the lines of a journal, 32 hex digits each, of bytes that nobody can guess. They are drawn many at a time: asking for 16 random
 * bytes costs as much as hashing a line three times over.
 */
export function saltsFrom(random: (length: number) => Uint8Array): () => string {
  let drawn = '';
  let used = 0;
  return () => {
    if (used === drawn.length) {
      drawn = Buffer.from(random(64 * 16)).toString('hex');
      used = 0;
    }
    used += 32;
    return drawn.slice(used - 32, used);
  };
}
