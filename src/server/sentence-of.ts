import { CannotRecord, isOfDisk, Tampered } from '../journal/trouble.ts';

/** What went wrong, for whoever asked, and what to do where that is known. */
export function sentenceOf(error: unknown): string {
  const known = diskTrouble(error) ?? error;
  if (known instanceof CannotRecord || known instanceof Tampered) return `${known.message} ${known.fix}`;
  return known instanceof Error ? known.message : String(known);
}

/** What stands in the way of what is tried again by itself, and what to do. It is under way: nobody is told that it was not done. */
export function hindranceOf(error: unknown): string {
  const disk = diskTrouble(error);
  return disk ? `${disk.why}. ${disk.fix}` : sentenceOf(error);
}

/** What whoever started a server is told of why it did not start: a sentence, and what to do where that is known. */
export type Trouble = { sentence: string; fix: string | null; name: string | null };

export function troubleOf(error: unknown): Trouble {
  const known = diskTrouble(error) ?? error;
  const fix = known instanceof Error && 'fix' in known && typeof known.fix === 'string' ? known.fix : null;
  const sentence = known instanceof Error ? known.message : String(known);
  return { sentence, fix, name: known instanceof Error ? known.name : null };
}

/** The error of a disk that takes nothing now, with what to do about it; undefined for any other error. */
export function diskTrouble(error: unknown): CannotRecord | undefined {
  if (error instanceof CannotRecord) return error;
  return isOfDisk(error) ? new CannotRecord('path' in error ? String(error.path) : '/', error) : undefined;
}
