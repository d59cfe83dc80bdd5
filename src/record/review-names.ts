import { readdirSync } from 'node:fs';
import { sessionFiles } from './session-files.ts';

/** Files that begin as the sign-off does, but for its own signature and the receipts of others over it. */
export function filesOfReviews(folder: string): string[] {
  const own: readonly string[] = [sessionFiles.signOff, sessionFiles.signOffSignature];
  return readdirSync(folder).filter(
    (name) =>
      name.startsWith(`${sessionFiles.signOff}.`) &&
      !own.includes(name) &&
      !name.startsWith(`${sessionFiles.signOffSignature}.`) &&
      !name.endsWith('.new'),
  );
}

/** The names of later sign-offs, without their signatures, in order. */
export function reviewNames(folder: string): string[] {
  return filesOfReviews(folder)
    .filter((name) => !name.endsWith('.sig'))
    .toSorted();
}
