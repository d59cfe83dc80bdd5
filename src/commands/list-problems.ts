import { realpathSync } from 'node:fs';
import { openPlainFile } from '../record/read-file.ts';
import { allowedSignersProblems, beginningOf, type ListProblem, revocationProblem } from '../signing/list-problems.ts';
import type { FoundRevocation } from './find-revocation.ts';
import { exitCodes, type Io, UserError } from './io.ts';

/** How many lines are named; who has more of them has another file than they think. */
const most = 5;

/** What of a list of trusted keys counts for nothing. `scratch`: where files go that only ssh-keygen reads, if not where temporary ones do. */
export async function problemsOfList(path: string | undefined, io: Io, scratch?: string): Promise<ListProblem[]> {
  const bytes = path === undefined ? undefined : beginning(path);
  return path === undefined || bytes === undefined ? [] : allowedSignersProblems(path, bytes, io.env, scratch);
}

/** The same as lines for whoever reads the verdict. */
export function problemLines(path: string | undefined, problems: readonly ListProblem[]): string[] {
  if (problems.length === 0) return [];
  const more = problems.length - most;
  return [
    '',
    `Your list ${path} is not read as it looks:`,
    ...problems
      .slice(0, most)
      .map(({ line, problem, fix }) => `- ${line === 0 ? 'the file' : `line ${line}`} ${problem}. ${fix}`),
    ...(more > 0 ? [`- and ${more} more lines`] : []),
  ];
}

/** Throws `UserError` for a list of revoked keys that ssh-keygen cannot read: it would call every key revoked. */
export async function demandRevocation(found: FoundRevocation | undefined, io: Io): Promise<void> {
  const bytes = found && beginning(found.path);
  const problem = found && bytes && (await revocationProblem(found.path, bytes, io.env));
  if (problem === undefined) return;
  const where = problem.line === 0 ? '' : `line ${problem.line} `;
  throw new UserError(`The list of revoked keys cannot be read: of ${found?.words}, ${where}${problem.problem}.`, {
    fix: problem.fix,
    exitCode: exitCodes.usage,
  });
}

function beginning(path: string): Buffer | undefined {
  const opened = openPlainFile(realpathSync(path));
  return 'file' in opened ? beginningOf(opened.file) : undefined;
}
