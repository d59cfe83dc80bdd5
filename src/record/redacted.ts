/** What was taken out of the outputs of a record, with whose key, and what they say: who they are, when and why. */
export type Redacted = { pieces: number; by: string; key: string; reason: string; time: string };

/** `3 pieces of output redacted by ann@example.org: a password in the log`. */
export function redactedWords({ pieces, by, reason }: Redacted): string {
  return `${pieces} ${pieces === 1 ? 'piece' : 'pieces'} of output redacted by ${by}: ${reason}`;
}
