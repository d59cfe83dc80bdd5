import { hash } from 'node:crypto';
import type { Plan } from '../../plan/plan.ts';
import type { Covered } from '../../session/covered.ts';
import type { EventData } from '../../session/events.ts';
import type { SessionState } from '../../session/state.ts';
import { fileWord } from '../file-word.ts';
import { plainLine } from './sign-off-text.ts';

/**
 * First line of the text; its number is the version of the form. The second one names the folder as well; the third the change, and each command as it
 * would run, with the files that it rests on; the fourth what the checklist has in the place of a command that was edited, and why.
 */
function approvalTitle({ cwd, covers }: Pick<ApprovalTextInput['asked'], 'cwd' | 'covers'>): string {
  const ofCovered = covers?.some(({ edited }) => edited !== undefined) ? 4 : 3;
  return `deploy-assist approval ${covers !== undefined ? ofCovered : cwd === undefined ? 1 : 2}`;
}

/** Whether a text is one that somebody was asked to sign. */
export function isApprovalText(text: string): boolean {
  return /^deploy-assist approval [1234]\n/.test(text);
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
  const facts: Fields = [
    ['session', session],
    ...(asked.covers === undefined ? [] : ofTheChange(state)),
    ['checklist', plan.source.path],
    ['sha256', plan.source.sha256],
    ['step', step === undefined ? asked.step : `${step.number} ${step.title}`],
    ['gate', asked.gate],
    ['says', says],
    ['environment', asked.environment],
    ...(asked.covers === undefined ? ofThePlace(asked) : []),
    ['asked by', operator === undefined ? 'unknown' : `${operator.principal} (user ${operator.user})`],
    ['operator key', operator?.key ?? 'none'],
    ...(asked.covers === undefined ? commandLines(asked.command) : coveredLines(asked.covers)),
    ['command sha256', hash('sha256', asked.command, 'hex')],
    ...(asked.earlier ?? []).map(({ said, principal, at, reason }): [string, string] => [
      'before',
      `${said} by ${principal} at ${at}: ${reason}`,
    ]),
    ['approvals needed', String(asked.needed)],
    ['journal size', String(asked.journal.size)],
    ['journal root', asked.journal.root],
    ['nonce', asked.nonce],
    ['expires', asked.expires],
  ];
  return `${[approvalTitle(asked), ...facts.map(([key, value]) => `${key}: ${plainLine(value)}`)].join('\n')}\n`;
}

type Fields = [key: string, value: string][];

/** What the change is: whoever approves an emergency has to see that it is one. */
function ofTheChange({ opened }: SessionState): Fields {
  const { change, reason, category, risk, rehearsal } = opened?.data ?? {};
  const said: [string, string | undefined][] = [
    ['change', change],
    ['reason', reason],
    ['category', category],
    ['risk', risk],
    ['rehearsal', rehearsal ? 'yes' : undefined],
  ];
  return said.flatMap(([key, value]): Fields => (value === undefined ? [] : [[key, value]]));
}

function ofThePlace({ target, cwd }: ApprovalTextInput['asked']): Fields {
  return [
    ...(target === null ? [] : [['target', target] satisfies [string, string]]),
    ...(cwd === undefined ? [] : [['folder', cwd] satisfies [string, string]]),
  ];
}

function commandLines(text: string): Fields {
  return text === '' ? [['command', 'none']] : linesOf('command', text);
}

function linesOf(key: string, text: string): Fields {
  return text.split('\n').map((one) => [key, one]);
}

/** Whoever approves has not the checklist before them: a command that is not its own stands beside what it has. */
function editedLines({ edited }: Covered): Fields {
  if (edited === undefined) return [];
  return [['edited before it runs', edited.reason], ...linesOf('as written', edited.written)];
}

/** Each command, behind where it would run where that is another place than of the one before, with the files that it names. */
function coveredLines(covers: readonly Covered[]): Fields {
  if (covers.length === 0) return commandLines('');
  return covers.flatMap((cover, at): Fields => {
    const before = covers[at - 1];
    const checkout = checkoutWords(cover);
    return [
      ...(before?.host === cover.host ? [] : [['host', cover.host] satisfies [string, string]]),
      ...(before?.cwd === cover.cwd ? [] : [['folder', cover.cwd] satisfies [string, string]]),
      ...(before && checkoutWords(before) === checkout ? [] : [['checkout', checkout] satisfies [string, string]]),
      ...(before?.target === cover.target ? [] : [['target', cover.target ?? 'none'] satisfies [string, string]]),
      ...editedLines(cover),
      ...commandLines(cover.text),
      ...(cover.bound?.files ?? []).map(({ path, sha256 }): [string, string] => [
        'file',
        `${sha256 ?? 'not known'} ${path}`,
      ]),
    ];
  });
}

function checkoutWords({ bound }: Covered): string {
  if (bound === undefined) return 'not looked at';
  if (bound.git === null) return 'none';
  return `${bound.git.head ?? 'no commit'}, ${bound.git.dirty ? 'with changes that are not committed' : 'nothing uncommitted'}`;
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
