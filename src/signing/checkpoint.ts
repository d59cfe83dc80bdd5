/** What a checkpoint says (c2sp.org/tlog-checkpoint): the first `size` lines of this session's journal have this tree head (64 hex digits). */
export type Checkpoint = { readonly session: string; readonly size: number; readonly root: string };

/** The first line of a checkpoint, which is also the name of the key that signs it. */
export function originOf(session: string): string {
  return `deploy-assist/${session}`;
}

/** Three lines: origin, size, and the tree head in base64. */
export function checkpointText({ session, size, root }: Checkpoint): string {
  return `${originOf(session)}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`;
}

/** Reads such a text; undefined when it is not exactly one. */
export function readCheckpoint(text: string): Checkpoint | undefined {
  const match = /^deploy-assist\/([^\n]+)\n([1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n$/.exec(text);
  const [, session = '', size = '', root = ''] = match ?? [];
  if (match === null) return undefined;
  const checkpoint = { session, size: Number(size), root: Buffer.from(root, 'base64').toString('hex') };
  return checkpointText(checkpoint) === text ? checkpoint : undefined;
}
