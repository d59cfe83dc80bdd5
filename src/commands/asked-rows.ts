import { type PolicyWitness, readPolicy } from '../host/policy.ts';
import { approvalRuleWords } from '../plan/approval-rules.ts';
import type { Plan } from '../plan/plan.ts';
import { demands } from '../session/change-shapes.ts';
import { configurationFolder } from './folders.ts';
import type { Io } from './io.ts';
import type { Row } from './page.ts';

/** What the front matter, and the policies that hold where this is read, ask for before a session begins and before a change runs. */
export function askedRows({ approvals = [] }: Plan, io: Io): Row[] {
  const policy = readPolicy({ folder: io.cwd, configuration: configurationFolder(io.env) }, demands);
  if (typeof policy === 'string') return [{ text: policy, tone: 'warn' }];
  const from = policy?.files.map(({ path }) => path).join(' and ') ?? '';
  return [
    ...rule('approvals', approvalRuleWords(approvals), 'the front matter'),
    ...rule('approvals', approvalRuleWords(policy?.approvals ?? []), from),
    ...rule('to be said', policy?.demands.join(', ') ?? '', from),
    ...rule('witness', witnessWords(policy?.witness), from),
  ];
}

function witnessWords(witness: PolicyWitness | undefined): string {
  const table = witness?.table && `${witness.table}${witness.required ? ', required' : ''}`;
  return [table, witness?.timestamp].filter((word) => word).join(', ');
}

function rule(name: string, words: string, from: string): Row[] {
  return words === '' ? [] : [{ text: `${name.padEnd(10)}  ${words}  (${from})` }];
}
