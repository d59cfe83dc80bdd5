import { CannotRecord, Tampered } from '../journal/trouble.ts';

/** What went wrong, for whoever asked, and what to do where that is known. */
export function sentenceOf(error: unknown): string {
  if (error instanceof CannotRecord || error instanceof Tampered) return `${error.message} ${error.fix}`;
  return error instanceof Error ? error.message : String(error);
}
