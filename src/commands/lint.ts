import { type Judgement, lint } from '../checklist/lint/lint.ts';
import { visible } from '../record/visible.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { readPlan } from './read-plan.ts';

export type LintOptions = {
  json?: boolean;
  /** Exit 1 on a finding. */
  strict?: boolean;
};

type Judged = Judgement & { file: string };

/**
 * `lint CHECKLIST…`: what is risky or unclear, each finding with its line, rule, reason and fix. `--json`: one array of
 * `{file, line, rule, reason, fix}`. Without `strict` the exit code is 0, findings or not. Throws the `UserError` of the first file that could
 * not be read, when the others are judged.
 */
export function runLint(names: readonly string[], options: LintOptions, io: Io): number {
  const { judged, unread } = judgeAll(names, io);
  const findings = judged.flatMap(({ file, findings }) =>
    findings.map(({ line, rule, reason, fix }) => ({ file, line, rule, reason, fix })),
  );
  if (judged.length > 0 || options.json)
    io.stdout(options.json ? `${JSON.stringify(findings)}\n` : `${judged.map(words).join('\n\n')}\n`);
  const [first, ...others] = unread;
  for (const { message, fix } of others) io.stderr(`${visible(message)}\nFix: ${visible(fix)}\n`);
  if (first !== undefined) throw first;
  return options.strict && findings.length > 0 ? exitCodes.findings : exitCodes.complete;
}

/** A file that cannot be read does not keep the others from being judged. */
function judgeAll(names: readonly string[], io: Io): { judged: Judged[]; unread: UserError[] } {
  const unread: UserError[] = [];
  const judged = names.flatMap((name) => {
    try {
      const { plan, bytes } = readPlan(name, io.cwd);
      return [{ file: name, ...lint(plan, bytes) }];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      unread.push(error);
      return [];
    }
  });
  return { judged, unread };
}

function words({ file, findings, off }: Judged): string {
  return [
    ...findings.flatMap(({ line, rule, reason, fix }) => [
      `${file}:${line}  ${rule}`,
      `  ${reason}`,
      `  Fix: ${fix}`,
      '',
    ]),
    `${file}: ${count(findings.length)}${byRule(findings)}`,
    ...off.map(({ rule, reason }) => `${file}: ${rule} is switched off: ${reason}`),
  ]
    .map(visible)
    .join('\n');
}

const count = (number: number) =>
  number === 0 ? 'nothing found' : `${number} ${number === 1 ? 'finding' : 'findings'}`;

function byRule(findings: Judgement['findings']): string {
  if (findings.length < 2) return '';
  const groups = [...Map.groupBy(findings, ({ rule }) => rule)].sort((left, right) => right[1].length - left[1].length);
  return ` (${groups.map(([rule, { length }]) => `${length} ${rule}`).join(', ')})`;
}
