import { sessionFiles, witnessFiles } from './session-files.ts';

/** How to check a bundle; made for it from the record, and no part of what was signed. */
export const howToVerify = 'VERIFY.txt';

/**
 * Whether a record can have a file or folder at this path in its folder, those of folders ending with a slash. What of `blobs/` and the like a
 * record has is for the checks of each; here it is only that nothing stands beside them.
 */
export function isRecordName(name: string): boolean {
  const [folder, rest] = name.split(/(?<=^[^/]+\/)/);
  if (rest !== undefined) return inFolders[folder?.slice(0, -1) ?? '']?.test(rest) ?? false;
  if (name.endsWith('/')) return Object.hasOwn(inFolders, name.slice(0, -1));
  return files.has(name.replace(/\.new$/, '')) || isReview(name);
}

/** Output that comes, or that a server which died was writing: no event names it, and nobody can tell whether it is what was printed. */
export function isOutputInHand(name: string): boolean {
  return /^blobs\/\.[0-9a-f]{16}\.part(?:\.salts)?$/.test(name);
}

/** What a crash leaves of a file that was not written to its end: it lies there, and says nothing. */
export function isPartial(name: string): boolean {
  return name.endsWith('.new');
}

const files: ReadonlySet<string> = new Set([
  sessionFiles.checklist,
  sessionFiles.plan,
  sessionFiles.journal,
  sessionFiles.signOff,
  sessionFiles.signOffSignature,
  sessionFiles.redactions,
  sessionFiles.redactionsSignature,
  howToVerify,
]);

/** The names in each folder; `.new` and `.part` are left by a crash. */
const inFolders: Readonly<Record<string, RegExp>> = {
  [sessionFiles.blobs]: /^(?:[0-9a-f]{64}|\.[0-9a-f]{16}\.part)(?:\.salts)?$/,
  [sessionFiles.checkpoints]: /^\d+\.note(?:\.new)?$/,
  [sessionFiles.delegations]: /^\d+\.txt(?:\.sig)?(?:\.new)?$/,
  [sessionFiles.approvals]: /^[^/]+\.(?:txt|sig)(?:\.new)?$/,
  [sessionFiles.witness]: new RegExp(
    `^(?:${Object.values(witnessFiles)
      .map((path) => path.replace(`${sessionFiles.witness}/`, '').replaceAll('.', '\\.'))
      .join('|')})(?:\\.new)?$`,
  ),
};

/** `signoff.txt.WHO` and its signature, which `checkReviews` reads. */
function isReview(name: string): boolean {
  return name.startsWith(`${sessionFiles.signOff}.`) && !name.startsWith(`${sessionFiles.signOffSignature}.`);
}
