import { diffLines } from 'diff';
import { comparePlans, type PlanChange } from '../plan/compare-plans.ts';
import type { Plan } from '../plan/plan.ts';
import { visible } from '../record/visible.ts';
import { exitCodes, type Io } from './io.ts';
import { readPlan } from './read-plan.ts';

/**
 * `plan CHECKLIST --diff OLD`: what changed since an older version, as steps, commands and stops. In JSON: `deploy-assist/plan-diff@1` with
 * both sources and the changes.
 */
export function runPlanDiff(name: string, oldName: string, options: { json?: boolean }, io: Io): number {
  const [old, now] = [readPlan(oldName, io.cwd).plan, readPlan(name, io.cwd).plan];
  const changes = comparePlans(old, now);
  const value = { format: 'deploy-assist/plan-diff@1', old: source(old, oldName), new: source(now, name), changes };
  io.stdout(options.json ? `${JSON.stringify(value)}\n` : `${words(changes, oldName, name).map(visible).join('\n')}\n`);
  return exitCodes.complete;
}

const source = ({ source: { sha256 } }: Plan, path: string) => ({ path, sha256 });

const marks = { added: '+', removed: '-', changed: '~', moved: '>' } as const;

function words(changes: PlanChange[], oldName: string, name: string): string[] {
  const head = `${oldName} -> ${name}`;
  if (changes.length === 0)
    return [head, 'No step, command, stop, expectation, value or field to sign differs, and no text of a step.'];
  const number = (change: PlanChange['change']) => changes.filter((one) => one.change === change).length;
  const total = Object.keys(marks).map((change) => `${number(change as PlanChange['change'])} ${change}`);
  return [`${head}: ${total.join(', ')}`, ...grouped(changes)];
}

/** A step's own changes first, then what changed in it, below its title. */
function grouped(changes: PlanChange[]): string[] {
  let title: string | null = null;
  return changes.flatMap((one) => {
    const isLane = one.what === 'step' || one.what === 'way back';
    const own = isLane ? one.text : one.lane;
    const heading = own === title ? [] : ['', ...(isLane ? [] : [`      ${own ?? 'The whole document'}`])];
    title = own;
    return [...heading, ...lines(one, isLane ? '' : '    ')];
  });
}

function lines({ what, change, text, was, line, oldLine }: PlanChange, indent: string): string[] {
  const at = `${line ?? oldLine}:`.padStart(6);
  const where = change === 'moved' || change === 'changed' ? `   (was line ${oldLine})` : '';
  const lead = `${at} ${indent}${marks[change]} ${labels[what]} `;
  const below = ' '.repeat(lead.length);
  if (was?.includes('\n') || (was !== null && text.includes('\n')))
    return [`${lead}${where.trim()}`, ...lineChanges(was, text).map((part) => below.slice(2) + part)];
  const [first = '', ...rest] = text.split('\n');
  const before = was === null ? [] : [`${below.slice(4)}was ${was}`];
  return [`${lead}${first}${where}`, ...rest.map((part) => below + part), ...before];
}

const labels: Record<PlanChange['what'], string> = {
  step: 'step    ',
  'way back': 'way back',
  command: 'command ',
  'by hand': 'by hand ',
  stop: 'stop    ',
  expectation: 'expected',
  text: 'text    ',
  value: 'value   ',
  'to sign': 'to sign ',
};

/** Of several lines only those that differ are marked; the others stand around them. */
function lineChanges(was: string, text: string): string[] {
  return diffLines(`${was}\n`, `${text}\n`).flatMap(({ value, added, removed }) =>
    value
      .replace(/\n$/, '')
      .split('\n')
      .map((part) => `${added ? '+' : removed ? '-' : ' '} ${part}`),
  );
}
