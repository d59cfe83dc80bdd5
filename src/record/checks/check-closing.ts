import { resultField } from '../../plan/result-field.ts';
import type { EventData } from '../../session/events.ts';
import { signOffVersion, signOffVersionOf } from '../../session/sign-off-version.ts';
import type { Outcome } from '../outcome.ts';
import type { ReadSession } from '../read-session.ts';
import { sessionFiles } from '../session-files.ts';
import type { Finding } from '../verdict.ts';

type Closed = EventData<'session.closed'>;

/**
 * Holds what the last event says against the walk and the checklist: how it was announced, the result that was signed, and the form, whose questions are
 * those of the checklist.
 */
export function checkClosing({ plan, state }: Pick<ReadSession, 'plan' | 'state'>, outcome: Outcome): Finding[] {
  const { closed } = state;
  if (closed === undefined) return [];
  const { completion, result, form } = closed.data;
  const finding = (code: string, message: string): Finding[] => [
    { verdict: 'INVALID', code, file: sessionFiles.journal, line: state.size, message },
  ];
  const contradicts = (said: string) => `The result "${said}" contradicts the journal: ${outcome.text}.`;
  const asked = resultField(plan.signOff);
  const answer = asked && form.find(({ line }) => line === asked.line)?.answer;
  return [
    ...(completion === outcome.text ? [] : finding('completion', completionWords(completion, outcome.text))),
    ...(/^\s*success/i.test(result) && outcome.result !== 'complete' ? finding('result', contradicts(result)) : []),
    // Earlier versions took every way back for one that was over.
    ...(/rolled/i.test(result) && outcome.result !== 'rolled back' && signOffVersionOf(state) >= 3
      ? finding('result', contradicts(result))
      : []),
    ...(answer === undefined || answer === result
      ? []
      : finding('result', `The form says "${answer}", and "${result}" was signed as the result.`)),
    ...(hasFields(form, plan.signOff)
      ? []
      : finding('form-changed', 'The form that was answered is not the one that the checklist has.')),
  ];
}

/** What the text that was signed does not name, where it is one of an earlier version. */
export function closingRemarks({ state }: Pick<ReadSession, 'state'>): string[] {
  const version = signOffVersionOf(state);
  if (state.closed === undefined || version === signOffVersion) return [];
  const missing = sinceVersion.filter(({ since }) => since > version).map(({ what }) => what);
  return [
    `That what was signed names all that deploy-assist names now: it is a text of version ${version}, which says nothing of ${missing.join(', ')}. Read the events and the plan for those.`,
  ];
}

const sinceVersion: readonly { since: number; what: string }[] = [
  { since: 2, what: 'the change and its reason, checks and shells to look around in' },
  { since: 3, what: 'ways back and what is open, what rests on whose word, notes' },
  { since: 4, what: 'choices, steps that were put off, and the witness' },
  { since: 5, what: 'what a person said to be not as expected, and looks at what ran again after them' },
  { since: 6, what: 'stops of the whole checklist, which nobody is asked at' },
  { since: 7, what: 'what is expected and nobody judged' },
  { since: 8, what: 'what of a way back failed, and failed runs that were called as expected' },
];

/** Every question of the checklist's form, in its order; what the product asks itself has no line. */
function hasFields(form: Closed['form'], fields: readonly { line: number; label: string }[]): boolean {
  const answered = form.filter(({ line }) => line !== null);
  return (
    answered.length === fields.length &&
    fields.every(({ line, label }, at) => answered[at]?.line === line && bare(answered[at].label) === bare(label))
  );
}

function bare(label: string): string {
  return label.replace(/:\s*$/, '');
}

function completionWords(said: string, found: string): string {
  return `The session was closed as "${said}", and its events amount to "${found}".`;
}
