import type { Answers } from '../../server/clients/protocol.ts';
import type { TargetFact } from '../../session/events.ts';
import type { RunState } from '../../session/state.ts';
import { definitionOf } from '../../steps/index.ts';
import type { CheckedBy } from '../../walk/action.ts';
import { lostRun, possibleChecks } from '../../walk/decide-check.ts';
import { type Asked, answerOf, askOnce, notAsked } from '../asked.ts';
import { type Line, labelled, line, spans, verbatim } from '../line.ts';
import { nameOfRun } from '../result.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { edit, emptyField, type Field, fieldSpans } from '../text-field.ts';
import { moved, windowed } from '../window.ts';

/** `at`: the entry in hand; `field`: what is typed for it; `look`: what it would run, asked for each anew. */
type Local = { at: number; field: Field; look: Asked<Answers['check']> };
type Here = Context<'check', Local>;

/** How it is found out what became of a run that nobody saw the end of: by a query, a command, or what the checklist has that only reads. */
export const checkScreen = defineScreen<'check', Local>({
  name: 'check',
  start: () => fresh(0),
  tick: lookAtWritten,
  heading: ({ view, place }) => {
    const lost = lostRun(view.plan, view.state, place);
    return `CHECK  what became of: ${lost ? nameOfRun(view, lost) : ''}`;
  },
  field: (here) => isTyped(inHand(here)),
  typed: (here, typed) => here.set({ ...here.local, field: edit(here.local.field, typed), look: notAsked() }),
  keys: (here) => [{ ...enter, label: answerOf(here.local.look) ? 'run this check' : 'look at its target' }, ...keys],
  body: (here) => [...listLines(here), line(), ...entryLines(here)],
  exit: () => 'Esc = back; nothing is run.',
  hint: (here) =>
    here.seenAll
      ? 'What it finds goes into the record, beside that run.'
      : 'Not all of it was on screen yet: PageDown.',
});

const enter: KeyBinding<'check', Local> = { key: 'Enter', label: '', does: go, disabled: whyNot };

const keys: KeyBinding<'check', Local>[] = [
  { key: 'Down', label: 'choose', does: (here) => move(here, 1) },
  { key: 'Up', label: 'choose', hidden: true, does: (here) => move(here, -1) },
  { key: 'Esc', label: 'back', does: ({ actions }) => actions.close() },
];

type Entry = { text: string; why: string; by(text: string): CheckedBy; written?: string };

const typedEntries: Entry[] = [
  {
    text: 'a query that you type',
    why: 'The database runs it where nothing can be written, whatever it says.',
    by: (query) => ({ query }),
  },
  {
    text: 'a command that you type',
    why: 'That it only reads is your word: the record says that you typed it.',
    by: (command) => ({ command }),
  },
];

function fresh(at: number): Local {
  return { at, field: emptyField(), look: notAsked() };
}

function listOf({ view, place }: Pick<Here, 'view' | 'place'>): Entry[] {
  const number = (step: string) => view.plan.steps.find(({ id }) => id === step)?.number ?? 0;
  const written = possibleChecks(view.plan, place).map(({ probe, item }) => ({
    text: `step ${number(probe.step)}  ${item.title}`,
    why: `file line ${item.line} of the checklist, which only reads`,
    by: () => ({ probe }),
    written: definitionOf(item).describe(item).join('\n'),
  }));
  return [...typedEntries, ...written];
}

function inHand(here: Here): Entry | undefined {
  return listOf(here)[here.local.at];
}

function isTyped(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.written === undefined;
}

/** What is written is known whole, and is looked at as soon as it is in hand; what is typed when it is said to be ready. */
function lookAtWritten(here: Here): void {
  if (!isTyped(inHand(here))) look(here);
}

function look(here: Here): void {
  const entry = inHand(here);
  if (entry === undefined) return;
  const { step, item } = here.place;
  askOnce(
    here.local.look,
    () => here.actions.ask<'check'>({ ask: 'check', step, item, by: entry.by(here.local.field.text.trim()) }),
    () => here.actions.scroll(0),
  );
}

function listLines(here: Here): Line[] {
  const list = listOf(here);
  const { from, shown } = windowed(list, here.local.at, Math.max(3, Math.floor(here.rows / 3)));
  return [
    line(` By what? (${list.length})`),
    ...shown.map(({ text }, index) => {
      const chosen = from + index === here.local.at;
      return line(`  ${chosen ? '>' : ' '} ${text}`, chosen ? 'bold' : 'plain', { wrap: 'cut', here: chosen });
    }),
  ];
}

function entryLines(here: Here): Line[] {
  const entry = inHand(here);
  if (entry === undefined) return [];
  const { now } = here.local.look;
  const found = answerOf(here.local.look);
  const typing: Line = { ...spans(' > ', ...fieldSpans(here.local.field, Math.max(10, here.columns * 3))), hang: 3 };
  return [
    line(` ${entry.why}`, 'plain', { hang: 1 }),
    ...(entry.written === undefined ? [typing] : verbatim(found?.facts.text ?? entry.written)),
    ...(found ? aimLines(here, found) : []),
    ...(now.is === 'waiting' ? [labelled('ON', '(reading the target...)')] : []),
    ...(now.is === 'refused' ? [labelled('NOT NOW', now.why)] : []),
    ...(found?.hindrance ? [labelled('NOT NOW', [{ text: found.hindrance, tone: 'bad' }])] : []),
  ];
}

/** Another database than the run worked on says nothing about it. */
function aimLines({ view, place }: Here, { facts }: Answers['check']): Line[] {
  const lost = lostRun(view.plan, view.state, place);
  return [
    labelled('ON', `${facts.target.display}  (${facts.environment})`),
    labelled('IN', `${facts.host}:${facts.cwd}`),
    ...(lost && aimsElsewhere(lost, facts.target)
      ? [labelled('REMARK', [{ text: `that run aimed at ${lost.request.target.display}`, tone: 'warn' }])]
      : []),
  ];
}

function aimsElsewhere({ request: { target } }: RunState, mine: TargetFact): boolean {
  return target.kind === mine.kind && target.key !== mine.key;
}

function whyNot(here: Here): string | undefined {
  const { now } = here.local.look;
  const found = answerOf(here.local.look);
  if (isTyped(inHand(here)) && here.local.field.text.trim() === '') return 'Nothing is typed yet.';
  if (found?.hindrance) return found.hindrance;
  if (now.is === 'refused') return now.why;
  if (now.is === 'waiting') return 'What it aims at is not known yet.';
  return found === undefined || here.seenAll ? undefined : 'Not all of it was on screen yet: PageDown.';
}

function go(here: Here): void {
  const entry = inHand(here);
  if (entry === undefined) return;
  const found = answerOf(here.local.look);
  if (found === undefined) {
    look(here);
    return;
  }
  const { step, item } = here.place;
  const by = entry.by(here.local.field.text.trim());
  void here.actions.act({ do: 'check', step, item, by, aimed: found.facts.target }).then((taken) => {
    if (taken) here.actions.close();
    // What it aims at may be another by now.
    else here.set({ ...here.local, look: notAsked() });
  });
}

function move(here: Here, by: number): void {
  const next = fresh(moved(here.local.at, by, listOf(here).length));
  here.set(next);
  lookAtWritten({ ...here, local: next });
}
