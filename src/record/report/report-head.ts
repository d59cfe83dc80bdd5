import type { EventData } from '../../session/events.ts';
import type { ExportInput } from '../exports/export-input.ts';
import { moment } from '../moment.ts';
import { redactedSaid } from '../texts/redactions-text.ts';
import { timeStampWords, witnessStory } from '../witness/witness-story.ts';
import { environmentWords } from './environment-words.ts';
import { type Block, table } from './report-blocks.ts';

/** What a session was: what it was opened over, by whom, where, why, and what it came to. Only what is known has a row. */
export function reportHead(input: ExportInput): Block {
  const { session, state, outcome, journal, plan, events } = input;
  const opened = state.opened?.data;
  const rows: [string, string | null | undefined][] = [
    ['Signed as', state.closed?.data.result ?? 'not closed'],
    ['The walk itself', outcome.text],
    ['Rehearsal', opened?.rehearsal === true ? 'yes: no change was made' : null],
    [
      'Session',
      opened?.number === undefined ? session : `${session}, number ${opened.number} of its operator on its host`,
    ],
    ['Session before it', opened && previousWords(opened)],
    ['Checklist', opened && `${opened.checklist.path} (SHA-256 ${opened.checklist.sha256})`],
    ['Commit of the checklist', opened && commitWords(opened.checklist)],
    [
      'Repository',
      opened?.git &&
        `${opened.git.head} on ${opened.git.branch ?? 'no branch'}${opened.git.dirty ? ', with changes not committed' : ', with nothing uncommitted'}`,
    ],
    ['Environment', environmentWords(state)],
    ['Operator', opened && `${opened.operator.principal} (user ${opened.operator.user}, uid ${opened.operator.uid})`],
    ['Login', opened && loginWords(opened.operator)],
    ['Identity rests on', events[0]?.actor.basis],
    ['Key', opened?.operator.key],
    ['Host', opened && hostWords(opened.host)],
    ['Change', opened?.change],
    ['Reason', opened?.reason],
    ['Category', opened?.category],
    ['Risk', opened?.risk],
    ['Planned window', opened?.window && `${moment(opened.window.from)} to ${moment(opened.window.to)}`],
    ['Policy', opened?.policy?.files.map(({ path, sha256 }) => `${path} (SHA-256 ${sha256})`).join(', ')],
    ['Witness', witnessStory(input)?.words],
    ['Time stamp', timeStampWords(input)],
    ['Opened', state.opened && moment(state.opened.at)],
    ['Closed', state.closed && moment(state.closed.at)],
    ['Steps', String(plan.steps.length)],
    ['Journal', `${journal.size} lines, root ${journal.root}`],
    ['Redacted', redactedRow(input)],
  ];
  return table(
    ['', ''],
    rows.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

function redactedRow({ redactions }: ExportInput): string | null {
  const said = redactedSaid(redactions);
  if (said === null) return redactions && 'the list of what was taken out cannot be read';
  const { pieces, time, by, reason } = said;
  return `${pieces} pieces of outputs taken out, ${moment(time)}, by ${by}: ${reason}; what was signed stands in redactions.txt`;
}

type Opened = EventData<'session.opened'>;

function previousWords({ previous }: Opened): string | null {
  if (previous === null) return null;
  return `${previous.session}, ${previous.size} lines${previous.root === '' ? '' : `, root ${previous.root}`}`;
}

function commitWords({ commit, dirty }: Opened['checklist']): string {
  if (commit === null) return 'none: no repository has it';
  if (dirty === null) return commit;
  return `${commit}, and the file had ${dirty ? 'changes' : 'no changes'} that were not committed`;
}

/** What the host knew of how they came; what it did not know is said as well, for an auditor asks. */
function loginWords({ loginUid, sudoUser, ssh, tty }: Opened['operator']): string {
  return [
    loginUid === null ? 'no login uid' : `login uid ${loginUid}`,
    sudoUser === null ? 'without sudo' : `by sudo from ${sudoUser}`,
    ssh === null ? 'not over SSH' : `over SSH from ${ssh}`,
    tty === null ? 'no terminal' : `on ${tty}`,
  ].join(', ');
}

function hostWords({ name, machine, boot }: Opened['host']): string {
  return [name, ...(machine === null ? [] : [`machine ${machine}`]), ...(boot === null ? [] : [`boot ${boot}`])].join(
    ', ',
  );
}
