import { type ExportInput, readExportInput } from '../record/exports/export-input.ts';
import { outcomeOf } from '../walk/outcome.ts';
import { exitCodes, UserError } from './io.ts';
import { maskPlan } from './mask-plan.ts';

/**
 * Reads a session for showing or exporting it. Its plan is masked as its events are, for the checklist may hold a secret. Throws `UserError` where its files cannot
 * be read as a session.
 * @param named what its folder is called, where that is gone afterwards
 */
export function readRecord(folder: string, named = folder): ExportInput {
  const read = readExportInput(folder, outcomeOf);
  if (read.ok && read.value.events.length > 0) return withMaskedPlan(read.value);
  const message = read.ok ? 'Nothing is recorded in this session yet.' : read.problem.message;
  const torn = !read.ok && read.problem.code === 'truncated-line';
  throw new UserError(`${message} (${named})`, {
    fix: torn
      ? 'If its server died in the middle of a line, this puts it right: deploy-assist resume'
      : `See what is wrong with it: deploy-assist verify ${named}`,
    exitCode: exitCodes.preflight,
  });
}

function withMaskedPlan(record: ExportInput): ExportInput {
  const plan = maskPlan(record.plan);
  return { ...record, plan, outcome: outcomeOf(plan, record.state) };
}
