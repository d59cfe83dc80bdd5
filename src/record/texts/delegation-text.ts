/** What `operate` signatures are made for; a signature for anything else does not count. */
export const delegationNamespace = 'operate@deploy-assist';

export type Delegation = {
  session: string;
  /** Which start of the server, from 1. */
  epoch: number;
  /** Leaf hash of the journal's first line, 64 hex digits. */
  genesis: string;
  /** The first session key of that start, 64 hex digits. */
  key: string;
  /** The journal when it was signed: later than the line that names the key where the operator's key did not answer at once. */
  journal: { size: number; root: string };
};

/**
 * The text by which an operator's own key vouches for a session's key: UTF-8, LF, `key: value` lines in a fixed order. It names the journal as it
 * was when it was signed, so that one that was made up for later says so.
 */
export function delegationText({ session, epoch, genesis, key, journal }: Delegation): string {
  return [
    'deploy-assist delegation 1',
    `session: ${session}`,
    `start: ${epoch}`,
    `first line: ${genesis}`,
    `session key: ${key}`,
    `journal size: ${journal.size}`,
    `journal root: ${journal.root}`,
    '',
  ].join('\n');
}

/** The journal's size that such a text names; undefined where it names none. The rest of it is compared with what it has to be. */
export function delegatedSize(text: string): number | undefined {
  const digits = /^journal size: ([1-9]\d{0,14})$/m.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
