import type { Action } from '../../walk/action.ts';
import { reasonTooShort, shortestReason } from '../../walk/context.ts';
import type { Hold } from '../../walk/holds.ts';
import { type Line, labelled, line, spans } from '../line.ts';
import { type Context, defineScreen, type KeyBinding, type ReasonAbout } from '../screen.ts';
import { edit, emptyField, type Field, fieldSpans } from '../text-field.ts';
import { plural } from '../words.ts';

/** `at`: the reason of the list that is chosen; undefined while the free text has the focus. `wide`: for more than the command in hand. */
type Local = { at: number | undefined; field: Field; wide: boolean };
type Reason = Context<'reason', Local>;

/** One panel for what is done another way than written: a reason from a short list, or one's own words. Nothing is preselected. */
export const reasonScreen = defineScreen<'reason', Local>({
  name: 'reason',
  asksTwiceWhenEarly: true,
  start: () => ({ at: undefined, field: emptyField(), wide: false }),
  field: () => true,
  typed: ({ local, set }, typed) => set({ ...local, at: undefined, field: edit(local.field, typed) }),
  keys: ({ place }) => [...keys, ...tabKeys(place.about)],
  heading: ({ place: { about } }) => (about.verb === 'lift' ? verbOf(about) : `${verbOf(about)}  ${about.title}`),
  exit: () => 'Esc = back, nothing recorded.',
  hint: (context) => (tooShort(context) ? reasonTooShort : 'Enter records it.'),
  body: ({ place, local, columns }) => [
    ...aboutLines(place.about, local.wide),
    line(),
    line(` ${questionOf(place.about)} Up and Down choose one, or type your own`, 'plain', { hang: 1 }),
    ...reasonsFor(place.about).map((text, at) =>
      line(` ${local.at === at ? '>' : ' '}  ${text}`, local.at === at ? 'bold' : 'plain', { hang: 4 }),
    ),
    spans({ text: ` ${local.at === undefined ? '>' : ' '} ` }, ...fieldSpans(local.field, columns - 4)),
    line(),
    ...(place.about.verb === 'skip'
      ? [line(' Tab: defer the step instead; it comes back by itself before the sign-off.', 'plain', { hang: 1 })]
      : []),
  ],
});

/** What is being done another way than written; for a hold, exactly what is lifted and what stays. */
function aboutLines(about: ReasonAbout, wide: boolean): Line[] {
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

function questionOf(about: ReasonAbout): string {
  if (about.verb === 'unexpected') return 'What is not as expected?';
  return isWayBack(about) ? 'What was prepared instead?' : 'Reason:';
}

function isWayBack(about: ReasonAbout): boolean {
  return about.verb === 'lift' && about.hold.is === 'wayBack';
}

function verbOf(about: ReasonAbout): string {
  return liftOf(about)?.verb ?? verbs[plainVerb(about)];
}

function reasonsFor(about: ReasonAbout): readonly string[] {
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

const keys: KeyBinding<'reason', Local>[] = [
  { key: 'Enter', label: 'record it', does: record },
  { key: 'Down', label: 'choose', does: (context) => move(context, 1) },
  { key: 'Up', label: 'choose', hidden: true, does: (context) => move(context, -1) },
];

/** What Tab does hangs on what the reason is for. */
function tabKeys(about: ReasonAbout): KeyBinding<'reason', Local>[] {
  if (about.verb === 'skip') return [{ key: 'Tab', label: 'defer instead', does: deferInstead }];
  if (about.verb !== 'lift' || about.hold.wider === undefined) return [];
  return [{ key: 'Tab', label: 'this or all', does: ({ local, set }) => set({ ...local, wide: !local.wide }) }];
}

function chosen({ place, local }: Reason): string {
  return (local.at === undefined ? local.field.text : (reasonsFor(place.about)[local.at] ?? '')).trim();
}

/** Why what is chosen or typed is no reason. */
function refusalOf(context: Reason): string | undefined {
  const reason = chosen(context);
  if (reason.length < shortestReason) return `the reason needs at least ${shortestReason} characters.`;
  const needed = context.view.look?.needed;
  // A phrase that was typed before its gate stood open: its first letters were keys of another screen, and one of them led here.
  const isPhrase = needed?.how === 'phrase' && needed.phrase.endsWith(reason);
  return isPhrase ? 'these are the last letters of the phrase of a gate, which is not open. Esc goes back.' : undefined;
}

function tooShort(context: Reason): boolean {
  return chosen(context).length < shortestReason;
}

function move({ place, local, set }: Reason, by: number): void {
  const list = reasonsFor(place.about);
  const at = local.at === undefined ? (by > 0 ? 0 : list.length - 1) : local.at + by;
  set({ ...local, at: at < 0 || at >= list.length ? undefined : at });
}

function record(context: Reason): void {
  const { place, actions } = context;
  const refused = refusalOf(context);
  if (refused !== undefined) {
    actions.say(`Not recorded: ${refused}`);
    return;
  }
  const { about } = place;
  const reason = chosen(context);
  const taken =
    about.verb === 'takeOver'
      ? actions.wish({ wish: 'force', reason })
      : actions.act(actionOf(about, reason, context.local.wide));
  const said = about.verb === 'defer' ? afterDeferring(context, about.step) : undefined;
  void taken.then((done) => {
    if (!done) return;
    actions.close();
    if (said !== undefined) actions.say(said);
  });
}

/** Where nothing else is open the step stands there again at once, and nothing would seem to have happened. */
function afterDeferring({ view }: Reason, step: string): string | undefined {
  const isOpen = view.walk.steps.some((one) => !one.settled && one.status !== 'deferred' && one.lane.id !== step);
  return isOpen
    ? undefined
    : 'Deferred. Nothing else is open, so it stands here again. t, then F, signs off without it.';
}

function actionOf(about: Exclude<ReasonAbout, { verb: 'takeOver' }>, reason: string, wide: boolean): Action {
  if (about.verb === 'hold' || about.verb === 'release') return { do: about.verb, reason };
  const { step } = about;
  switch (about.verb) {
    case 'skip':
      return { do: 'skip', step, reason, ...(about.item === undefined ? {} : { item: about.item }) };
    case 'skipBlock':
      return { do: 'read', step, item: about.item, answer: 'skip', reason };
    case 'defer':
      return { do: 'defer', step, reason, until: 'sign-off' };
    case 'byHand':
    case 'seenDone':
    case 'failedDone':
      return { do: 'answer', step, items: [about.item], answer: 'done', note: reason };
    case 'asExpected':
      return {
        do: 'answer',
        step,
        items: [about.item],
        answer: 'asExpected',
        note: reason,
        ...(about.expected && { expected: about.expected }),
      };
    case 'unexpected':
      return { do: 'answer', step, items: [about.item], answer: 'notAsExpected', note: reason };
    case 'override':
      return {
        do: 'override',
        step,
        what: about.what,
        reason,
        ...(about.item === undefined ? {} : { item: about.item }),
        ...(about.gate === undefined ? {} : { gate: about.gate }),
      };
    case 'takeBack':
      return { do: 'clear', step, gate: about.gate, evidence: about.evidence, reason };
    case 'lift':
      return { do: 'override', step, what: (wide && about.hold.wider) || about.hold.what, reason };
    case 'outOfOrder':
      return { do: 'enter', step, reason };
    case 'endWait':
      return { do: 'endWait', step, item: about.item, reason };
  }
}

function deferInstead({ place, actions }: Reason): void {
  const { about } = place;
  if (about.verb !== 'skip') return;
  actions.open({ name: 'reason', about: { verb: 'defer', step: about.step, title: about.title } });
}
