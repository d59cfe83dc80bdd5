import type { Screen, ScreenName } from '../screen.ts';
import { approvalScreen } from './approval.ts';
import { approvalPasteScreen } from './approval-paste.ts';
import { awayScreen } from './away.ts';
import { boxesScreen } from './boxes.ts';
import { checkScreen } from './check.ts';
import { completeScreen } from './complete.ts';
import { conditionScreen } from './condition.ts';
import { copiedScreen } from './copied.ts';
import { diffScreen } from './diff.ts';
import { editScreen } from './edit.ts';
import { explainScreen } from './explain.ts';
import { failureScreen } from './failure.ts';
import { gateScreen } from './gate.ts';
import { helpScreen } from './help.ts';
import { hostScreen } from './host.ts';
import { keyAsksScreen } from './key-asks.ts';
import { keyboardScreen } from './keyboard.ts';
import { lookAroundScreen } from './look-around.ts';
import { mappingScreen } from './mapping.ts';
import { noteScreen } from './note.ts';
import { optionScreen } from './option.ts';
import { outlineScreen } from './outline.ts';
import { outputScreen } from './output.ts';
import { peopleScreen } from './people.ts';
import { preflightScreen } from './preflight.ts';
import { probeScreen } from './probe.ts';
import { questionsScreen } from './questions.ts';
import { readingScreen } from './reading.ts';
import { reasonScreen } from './reason.ts';
import { reviewScreen } from './review.ts';
import { rollbackScreen } from './rollback.ts';
import { rollbackOverScreen } from './rollback-over.ts';
import { runningScreen } from './running.ts';
import { signOffScreen } from './sign-off.ts';
import { signalsScreen } from './signals.ts';
import { stepScreen } from './step.ts';
import { stopsScreen } from './stops.ts';
import { tableScreen } from './table.ts';
import { unfinishedScreen } from './unfinished.ts';
import { unreadScreen } from './unread.ts';
import { valuesScreen } from './values.ts';
import { waitOverScreen } from './wait-over.ts';
import { walkScreen } from './walk.ts';
import { writtenScreen } from './written.ts';
import { yesScreen } from './yes.ts';

/** Every screen by its name. A name of `screen.ts` without an entry here does not compile. */
const screens: { [Name in ScreenName]: Screen<Name> } = {
  walk: walkScreen,
  running: runningScreen,
  lookAround: lookAroundScreen,
  stops: stopsScreen,
  boxes: boxesScreen,
  failure: failureScreen,
  review: reviewScreen,
  condition: conditionScreen,
  reading: readingScreen,
  rollbackOver: rollbackOverScreen,
  complete: completeScreen,
  approval: approvalScreen,
  approvalPaste: approvalPasteScreen,
  copied: copiedScreen,
  help: helpScreen,
  reason: reasonScreen,
  gate: gateScreen,
  yes: yesScreen,
  signals: signalsScreen,
  waitOver: waitOverScreen,
  keyboard: keyboardScreen,
  output: outputScreen,
  written: writtenScreen,
  away: awayScreen,
  probe: probeScreen,
  check: checkScreen,
  outline: outlineScreen,
  step: stepScreen,
  unfinished: unfinishedScreen,
  rollback: rollbackScreen,
  values: valuesScreen,
  signOff: signOffScreen,
  explain: explainScreen,
  edit: editScreen,
  note: noteScreen,
  people: peopleScreen,
  preflight: preflightScreen,
  unread: unreadScreen,
  questions: questionsScreen,
  option: optionScreen,
  table: tableScreen,
  diff: diffScreen,
  host: hostScreen,
  mapping: mappingScreen,
  keyAsks: keyAsksScreen,
};

export function screenOf(name: ScreenName): Screen {
  // A screen is only ever given a place of its own name, which the compiler cannot follow through the index.
  return screens[name] as unknown as Screen;
}
