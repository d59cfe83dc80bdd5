/** The names of everything in a session's folder. `state` is this machine's own and is never exported. */
export const sessionFiles = {
  checklist: 'checklist.md',
  plan: 'plan.json',
  journal: 'events.jsonl',
  blobs: 'blobs',
  approvals: 'approvals',
  signOff: 'signoff.txt',
  signOffSignature: 'signoff.txt.sig',
  checkpoints: 'checkpoints',
  delegations: 'delegations',
  witness: 'witness',
  redactions: 'redactions.txt',
  redactionsSignature: 'redactions.txt.sig',
  state: 'state',
} as const;

/**
 * What a witness table answered, a line for each entry, and the time stamp over the signature, by their paths in a session's folder. For
 * whoever walks; no proof by themselves.
 */
export const witnessFiles = {
  receipts: `${sessionFiles.witness}/table.jsonl`,
  timeStamp: `${sessionFiles.witness}/signoff.txt.sig.tsr`,
} as const;

/** The path of the checkpoint over so many lines, in a session's folder. */
export function checkpointFile(size: number): string {
  return `${sessionFiles.checkpoints}/${size}.note`;
}

/** The paths of the text that vouches for the session key of this start of the server, and of its signature. */
export function delegationFiles(epoch: number): { text: string; signature: string } {
  const text = `${sessionFiles.delegations}/${epoch}.txt`;
  return { text, signature: `${text}.sig` };
}

/** What a file may weigh before it is read into memory, in bytes. Longer ones were not written by deploy-assist, but for outputs. */
export const largestFile = {
  checklist: 64 * 1024 * 1024,
  plan: 256 * 1024 * 1024,
  signOff: 16 * 1024 * 1024,
  signature: 64 * 1024,
  checkpoint: 4096,
  timeStamp: 64 * 1024,
  receipts: 16 * 1024 * 1024,
  approval: 8 * 1024 * 1024,
  salts: 256 * 1024 * 1024,
  /** An output that is shown whole; a longer one is for its own file. */
  shownOutput: 16 * 1024 * 1024,
} as const;

/** What a file of a record may weigh, by its path in the folder. Journal and outputs can be of any size: they are read piece by piece. */
export function largestOf(path: string): number {
  const [, limit] = limits.find(([pattern]) => pattern.test(path)) ?? [];
  return limit ?? Number.POSITIVE_INFINITY;
}

const limits: readonly [RegExp, number][] = [
  [/^checklist\.md$/, largestFile.checklist],
  [/^plan\.json$/, largestFile.plan],
  [/\.salts$/, largestFile.salts],
  [/\.sig$/, largestFile.signature],
  [/^(?:checkpoints|delegations)\//, largestFile.checkpoint],
  [/^approvals\//, largestFile.approval],
  [/\.tsr$/, largestFile.timeStamp],
  [/^witness\//, largestFile.receipts],
  [/^[^/]+\.txt/, largestFile.signOff],
];
