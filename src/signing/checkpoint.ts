/** What a checkpoint says (c2sp.org/tlog-checkpoint): the first `size` lines of this session's journal have this tree head (64 hex digits). */
export type Checkpoint = {
  readonly session: string;
  readonly size: number;
  readonly root: string;
  /** What lies beside the journal then; not in checkpoints of earlier versions. */
  readonly beside?: Beside;
};

/** Files that a checkpoint names, so that none of them can be taken away without one that is signed saying so. */
export type Beside = {
  /** The size of the checkpoint before this one; 0 where there is none. */
  readonly before: number;
  /** Signatures by which somebody vouched for a start of the server and which no checkpoint before names: the start, and the file's SHA-256 in hex. */
  readonly delegations: readonly { readonly start: number; readonly sha256: string }[];
};

/** The first line of a checkpoint, which is also the name of the key that signs it. */
export function originOf(session: string): string {
  return `deploy-assist/${session}`;
}

/** Three lines, origin, size, and the tree head in base64; then a line for each file that it names. */
export function checkpointText({ session, size, root, beside }: Checkpoint): string {
  const head = `${originOf(session)}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`;
  if (beside === undefined) return head;
  const delegations = beside.delegations.map(({ start, sha256 }) => `delegation ${start} ${sha256}\n`);
  return `${head}before ${beside.before}\n${delegations.join('')}`;
}

/** Reads such a text; undefined when it is not exactly one. */
export function readCheckpoint(text: string): Checkpoint | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const [, session = '', size = '', root = '', before, named = ''] = match;
  const delegations = [...named.matchAll(/ (\d+) (\w+)\n/g)].map(([, start = '', sha256 = '']) => ({
    start: Number(start),
    sha256,
  }));
  const checkpoint = {
    session,
    size: Number(size),
    root: Buffer.from(root, 'base64').toString('hex'),
    ...(before === undefined ? {} : { beside: { before: Number(before), delegations } }),
  };
  return checkpointText(checkpoint) === text && Number(before ?? 0) < checkpoint.size ? checkpoint : undefined;
}

const form =
  /^deploy-assist\/([^\n]+)\n([1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n(?:before (0|[1-9]\d{0,14})\n((?:delegation [1-9]\d{0,14} [0-9a-f]{64}\n)*))?$/;
