import type { Hold } from '../../walk/holds.ts';
import { type Line, labelled, line } from '../line.ts';
import type { Context, ReasonAbout } from '../screen.ts';
import type { Field } from '../text-field.ts';
import { plural } from '../words.ts';

/** `at`: the reason of the list that is chosen; undefined while the free text has the focus. `wide`: for more than the command in hand. */
export type Local = { at: number | undefined; field: Field; wide: boolean };

/** What the screen of a reason is told. */
export type Reason = Context<'reason', Local>;

/** What is being done another way than written; for a hold, exactly what is lifted and what stays. */
export function aboutLines(about: ReasonAbout, wide: boolean): Line[] {
  if (about.verb !== 'lift')
    return [line(` ${verbOf(about)}: ${about.title}`, 'bold', { hang: 1 }), ...askedAgain(about)];
  const { what, remedy } = about.hold;
  return [
    line(` ${verbOf(about)}`, 'bold', { hang: 1 }),
    labelled('HOLD', what),
    labelled('ADVICE', remedy),
    labelled('LIFTED', liftedWords(about, wide)),
    labelled('STAYS', 'nothing is skipped: the step itself still runs, and is confirmed as usual'),
  ];
}

function askedAgain(about: ReasonAbout): Line[] {
  return about.verb === 'takeBack' && about.others > 0
    ? [labelled('THEN', `the stop asks again: its other ${plural(about.others, 'condition')} stayed without an answer`)]
    : [];
}

function liftedWords({ title, hold }: Extract<ReasonAbout, { verb: 'lift' }>, wide: boolean): string {
  if (hold.wider === undefined) return `only this hold, for ${title}`;
  return wide
    ? `this hold, for ${title} and every step that goes back the same way. Tab: for the command in hand alone`
    : `only this hold, for the command in hand alone. Tab: for every step that goes back the same way`;
}

/** What is asked: why it is skipped, deferred, lifted. */
export function questionOf(about: ReasonAbout): string {
  if (about.verb === 'unexpected') return 'What is not as expected?';
  return isWayBack(about) ? 'What was prepared instead?' : 'Reason:';
}

function isWayBack(about: ReasonAbout): boolean {
  return about.verb === 'lift' && about.hold.is === 'wayBack';
}

/** What is done with the reason, for the key that does it. */
export function verbOf(about: ReasonAbout): string {
  return liftOf(about)?.verb ?? verbs[plainVerb(about)];
}

/** The reasons to choose from; empty where only one of their own is taken. */
export function reasonsFor(about: ReasonAbout): readonly string[] {
  return liftOf(about)?.reasons ?? reasons[plainVerb(about)];
}

function liftOf(about: ReasonAbout): (typeof lifts)[Hold['is']] | undefined {
  if (about.verb === 'lift') return lifts[about.hold.is];
  return about.verb === 'override' && about.what === noSecondPerson ? lifts.approval : undefined;
}

function plainVerb({ verb }: ReasonAbout): Plain {
  return verb === 'lift' ? 'override' : verb;
}

/** What is overridden at a stop that waits for somebody else's yes. */
export const noSecondPerson = 'no second person';

type Plain = Exclude<ReasonAbout['verb'], 'lift'>;

const lifts: Record<Hold['is'], { verb: string; reasons: readonly string[] }> = {
  driven: {
    verb: 'TAKE OVER an environment that another session drives',
    reasons: ['they know of it, and have stopped', 'they cannot be reached, and it cannot wait'],
  },
  watcher: {
    verb: 'GO ON although the step is held',
    reasons: ['spoke with them: it is settled', 'they cannot be reached, and it cannot wait'],
  },
  approval: {
    verb: 'GO ON WITHOUT A SECOND PERSON',
    reasons: [
      'nobody else can be reached, and it cannot wait',
      'it was approved elsewhere, where the record of it is kept',
    ],
  },
  wayBack: {
    verb: 'GO ON although the way back will not restore',
    reasons: [
      'a dump with --clean --if-exists was made',
      'a snapshot of the server exists',
      'the DBA can restore to a point in time',
    ],
  },
  lookalikes: {
    verb: 'GO ON with the characters as they stand in the file',
    reasons: ['the characters are part of a text, and meant', 'tried elsewhere: it runs as it stands'],
  },
  contradicted: {
    verb: 'GO ON against a target that the section contradicts',
    reasons: ['looked at the target: it is the one that is meant', 'the heading of the section is wrong here'],
  },
  notSet: {
    verb: 'GO ON although the target is not known',
    reasons: ['the command reads the value from a file of its own', 'the command does without the value'],
  },
  exposed: {
    verb: 'GO ON although a dump would be committed',
    reasons: ['the file holds nothing secret', 'the commit stays on this machine'],
  },
};

const verbs: Record<Plain, string> = {
  skip: 'SKIP',
  skipBlock: 'SKIP',
  defer: 'DEFER TO THE SIGN-OFF',
  byHand: 'CALL DONE what did not run here',
  seenDone: 'CALL DONE what nobody saw end',
  failedDone: 'CALL DONE what failed (a deviation)',
  asExpected: 'CALL AS EXPECTED what failed (a deviation)',
  unexpected: 'NOT AS EXPECTED',
  override: 'OVERRIDE (go on without it; it stays undone)',
  outOfOrder: 'GO OUT OF ORDER',
  endWait: 'END THE WAIT EARLY',
  takeBack: 'TAKE BACK that the stop is tripped',
  takeOver: 'TAKE OVER',
  hold: 'HOLD',
  release: 'RELEASE',
};

/** Reasons heard most often, in words an auditor can read. */
const skips = ['already done before this session', 'not needed for this release', 'unsafe to do in this environment'];

const reasons: Record<Plain, readonly string[]> = {
  skip: skips,
  skipBlock: skips,
  defer: ['waits for somebody else', 'can only be done after the deployment'],
  byHand: ['done in another terminal, with these lines', 'was done before this session, and looked at now'],
  seenDone: ['looked at what it changes: it is all there', 'its own log says that it ended well'],
  failedDone: ['done in another terminal since', 'looked at what it changes: it is all there'],
  asExpected: ['it is the outcome that the checklist names', 'its exit says nothing of what it shows'],
  unexpected: ['something that is expected is missing', 'it shows other values', 'it shows an error'],
  override: ['looked at, and it is harmless here', 'the checklist is wrong here', 'agreed with the person in charge'],
  outOfOrder: ['already done before this session', 'agreed with the person in charge'],
  endWait: ['nothing was seen in the time waited', 'agreed with the person in charge'],
  takeBack: ['the wrong key was pressed: it was never so', 'looked again: it is as it should be'],
  takeOver: ['my own line dropped, this is me again', 'they left, and it has to go on'],
  hold: ['wait: something looks wrong here', 'wait until I have looked at it'],
  release: ['looked at it: it can go on', 'it was held by mistake'],
};
