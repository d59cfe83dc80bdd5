/**
 * A required witness without a receipt of all there is. `why`: the end of a sentence. `seen`: up to which line of the journal it has one; 0, or left out, of
 * none.
 */
export type Unwitnessed = { name: string; why: string; seen?: number };

/** What it has, behind "has". */
export function receiptWords({ seen = 0 }: Pick<Unwitnessed, 'seen'>): string {
  return seen === 0
    ? 'NO RECEIPT of this session'
    : `a receipt of its lines 1 to ${seen} ONLY, and none of what came after`;
}
