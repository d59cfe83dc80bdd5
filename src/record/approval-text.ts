import { hash } from 'node:crypto';
import type { Plan } from '../plan/plan.ts';
import type { EventData } from '../session/events.ts';
import type { SessionState } from '../session/state.ts';
import { fileWord } from './file-word.ts';
import { plainLine } from './sign-off-text.ts';

/** First line of the text; its number is the version of the form. The second one names the folder as well. */
export function approvalTitle(asked: { cwd?: string | undefined }): string {
  return `deploy-assist approval ${asked.cwd === undefined ? 1 : 2}`;
}

/** Whether a text is one that somebody was asked to sign. */
export function isApprovalText(text: string): boolean {
  return /^deploy-assist approval [12]\n/.test(text);
}

export type ApprovalTextInput = {
  session: string;
  plan: Plan;
  state: SessionState;
  /** Where it is asked, and what for, as the checklist says it or the policy. */
  says: string;
  asked: Omit<EventData<'approval.asked'>, 'text'>;
};

/**
 * The text that somebody else signs to approve: UTF-8, LF, `key: value` lines in a fixed order. It names the session, the place in it, every line
 * that would run, the record up to now and until when it counts, so that a signature over it fits nothing else.
 */
export function approvalText({ session, plan, state, says, asked }: ApprovalTextInput): string {
  const operator = state.opened?.data.operator;
  const step = plan.steps.find(({ id }) => id === asked.step);
  const commands = asked.command === '' ? ['none'] : asked.command.split('\n');
  const facts: [key: string, value: string][] = [
    ['session', session],
    ['checklist', plan.source.path],
    ['sha256', plan.source.sha256],
    ['step', step === undefined ? asked.step : `${step.number} ${step.title}`],
    ['gate', asked.gate],
    ['says', says],
    ['environment', asked.environment],
    ...(asked.target === null ? [] : [['target', asked.target] satisfies [string, string]]),
    ...(asked.cwd === undefined ? [] : [['folder', asked.cwd] satisfies [string, string]]),
    ['asked by', operator === undefined ? 'unknown' : `${operator.principal} (user ${operator.user})`],
    ['operator key', operator?.key ?? 'none'],
    ...commands.map((text): [string, string] => ['command', text]),
    ['command sha256', hash('sha256', asked.command, 'hex')],
    ['approvals needed', String(asked.needed)],
    ['journal size', String(asked.journal.size)],
    ['journal root', asked.journal.root],
    ['nonce', asked.nonce],
    ['expires', asked.expires],
  ];
  return `${[approvalTitle(asked), ...facts.map(([key, value]) => `${key}: ${plainLine(value)}`)].join('\n')}\n`;
}

/** The first value of a key in such a text, as it stands there; undefined where it has none. */
export function approvalField(text: string, key: string): string | undefined {
  const start = `${key}: `;
  const line = text.split('\n').find((one) => one.startsWith(start));
  return line?.slice(start.length);
}

/** The names of the files of an asking in `approvals/`: its text, and the signature of one person. `number`: how often it was asked there. */
export function approvalFiles(gate: string, number: number): { text: string; signature(principal: string): string } {
  const stem = number === 1 ? gate : `${gate}.${number}`;
  return { text: `${stem}.txt`, signature: (principal) => `${stem}.${fileWord(principal)}.sig` };
}
