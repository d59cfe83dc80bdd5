import { classWords } from '../../plan/class-of.ts';
import { lineWords } from '../../plan/read-lines.ts';
import type { Answers } from '../../server/clients/protocol.ts';
import type { Program } from '../../steps/define.ts';
import { definitionOf } from '../../steps/index.ts';
import type { Command } from '../../steps/item.ts';
import { itemState } from '../../walk/lane.ts';
import { type BlockInDoubt, blockInDoubt, ranAsRead, type Way, waysToRead } from '../../walk/readings.ts';
import { type Asked, answerOf, askOnce, notAsked } from '../asked.ts';
import { type Line, labelled, line, spans } from '../line.ts';
import { readingWords } from '../lines/class-lines.ts';
import { numberedLines } from '../lines/numbered-lines.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import type { View } from '../view.ts';
import { clockTime } from '../words.ts';
import { deviationKeys, lookKeys } from './deviations.ts';

type Local = { source: Asked<Answers['source']>; block: Asked<Answers['block']> };
type Here = Context<'reading', Local>;

/**
 * What a block is whose reading is in doubt: asked before anything of it can run, with its lines as written and what each answer would do.
 * Nothing is preselected; what was said in an earlier session is shown, and is taken over by a key of its own.
 */
export const readingScreen = defineScreen<'reading', Local>({
  name: 'reading',
  start: () => ({ source: notAsked<Answers['source']>(), block: notAsked<Answers['block']>() }),
  opened: ask,
  tick: ask,
  keys: (here) => {
    const others = [...deviationKeys, ...lookKeys].filter(({ key }) => key !== 'E' && key !== 'b');
    return [
      ...exampleKey(here),
      ...wayKeys(here),
      ...memoryKey(here),
      ...others.map((key) => ({ ...key, hidden: true })),
    ];
  },
  heading: (here) => question(blockOf(here)?.asked),
  exit: ({ isOver }) =>
    isOver
      ? 'Esc = back, it stays as it was said. Nothing runs from here.'
      : 'nothing runs from here. Can be changed until something of it ran.',
  hint: (here) => whyNot(here) ?? 'A number says what it is. Enter does nothing.',
  body: (here) => {
    const block = blockOf(here);
    if (!block) return [line(' It is in no doubt what this is: nothing is asked.')];
    return [
      labelled('CLASS', `C, ${classWords.C}: ${block.why}`),
      ...askedLines(block),
      ...saidLines(here),
      ...memoryLines(here),
      line(),
      ...wayLines(here, waysToRead(block)),
      line('     What then runs is asked for one by one: g, then y, at the least.', 'dim', { hang: 5 }),
      line(),
      line(` AS WRITTEN  ${placeWords(block)}`, 'bold'),
      ...writtenLines(here, block),
    ];
  },
});

function question(asked: string | undefined): string {
  if (asked === undefined) return 'WHAT IS THIS BLOCK?';
  return `WHAT ${asked.startsWith('lines') ? 'ARE' : 'IS'} ${asked.toUpperCase()}?`;
}

/** The rest of the block is in no doubt: what is said here is not said of it. */
function askedLines({ asked }: BlockInDoubt): Line[] {
  return asked === undefined ? [] : [labelled('ASKED OF', `${asked} alone; the rest of the block stays as it is read`)];
}

function blockOf({ view, place }: Pick<Here, 'view' | 'place'>): BlockInDoubt | undefined {
  const lanes = [...view.walk.steps, ...(view.walk.rollback ? [view.walk.rollback] : [])];
  const lane = lanes.find((one) => one.lane.id === place.step)?.lane;
  const item = lane?.items.find(({ id }) => id === place.item);
  return lane && item && blockInDoubt(view.plan, lane, item);
}

function waysOf(here: Here): Way[] {
  const block = blockOf(here);
  return block ? waysToRead(block) : [];
}

function ask(here: Here): void {
  const block = blockOf(here);
  if (!block) return;
  const { local, place, actions } = here;
  const { line: from, endLine: to } = block;
  const redraw = () => actions.scroll(0);
  askOnce(local.source, () => actions.ask<'source'>({ ask: 'source', from, to }), redraw);
  askOnce(local.block, () => actions.ask<'block'>({ ask: 'block', step: place.step, item: place.item }), redraw);
}

/** The first answer to what the text itself calls an example: as its author says, and so without a reason. */
function exampleKey(here: Here): KeyBinding<'reading', Local>[] {
  if (!blockOf(here)?.example) return [];
  return [{ key: '1', label: 'only an example', narrow: 'example', disabled: whyNot, does: leaveOut }];
}

function leaveOut(here: Here): void {
  const { view, place, actions } = here;
  const mine = blockOf(here)?.places.find(({ lane }) => lane.id === place.step)?.items ?? [];
  const items = mine.map(({ id }) => id);
  const open = items.filter((id) => itemState(view.state, place.step, id).answer === undefined);
  const note = `only an example, as the checklist says: ${lineWords(mine)}`;
  void actions
    .act({ do: 'answer', step: place.step, items: open, answer: 'notApplicable', note })
    .then((taken) => taken && actions.close());
}

function wayKeys(here: Here): KeyBinding<'reading', Local>[] {
  return waysOf(here).map((way, at) => wayKey(way, at + firstOf(here)));
}

/** How many answers stand before those that say what it is. */
function firstOf(here: Here): number {
  return blockOf(here)?.example ? 1 : 0;
}

function wayKey(way: Way, at: number): KeyBinding<'reading', Local> {
  return {
    key: String(at + 1),
    label: readingWords[way.answer],
    disabled: (here) => whyNot(here) ?? way.refused,
    does: (here) => (way.answer === 'skip' ? askReason(here) : say(here, way.answer)),
  };
}

/** The reason is asked in the panel for reasons, which records the answer with it. */
function askReason(here: Here): void {
  const { view, place, actions } = here;
  const { step, item } = place;
  const block = blockOf(here);
  const title = block ? `${block.asked ?? 'the block'}, ${placeWords(block)}` : (view.lane?.lane.title ?? '');
  actions.open({ name: 'reason', about: { verb: 'skipBlock', step, item, title } });
}

/** What was said of the block before, where that can be said of what is asked now. */
function rememberedOf(here: Here) {
  const remembered = answerOf(here.local.block)?.remembered;
  return waysOf(here).some(({ answer }) => answer === remembered?.answer) ? remembered : undefined;
}

function memoryKey(here: Here): KeyBinding<'reading', Local>[] {
  const remembered = rememberedOf(here);
  if (!remembered) return [];
  return [
    {
      key: 'm',
      label: `as remembered: ${readingWords[remembered.answer]}`,
      disabled: whyNot,
      does: (here) => say(here, 'remembered'),
    },
  ];
}

function say({ place, actions }: Here, answer: Way['answer'] | 'remembered'): void {
  const { step, item } = place;
  void actions.act({ do: 'read', step, item, answer }).then((taken) => taken && actions.close());
}

function whyNot(here: Here): string | undefined {
  if (!here.view.drives) return 'You are watching. Who drives says what it is.';
  const block = blockOf(here);
  if (block && ranAsRead(here.view.state, block))
    return 'Something of it has already run: what it is stays as it was said.';
  if (here.local.source.now.is === 'waiting' || here.local.source.now.is === 'not asked')
    return 'The block is still being read.';
  return here.seenAll ? undefined : 'Not all of it was on screen yet. PageDown shows the rest.';
}

function saidLines({ view, place }: Here): Line[] {
  const said = itemState(view.state, place.step, place.item).reading;
  return said ? [labelled('NOW', `${readingWords[said.answer]}: ${said.by} said so at ${clockTime(said.at)}`)] : [];
}

function memoryLines(here: Here): Line[] {
  const known = answerOf(here.local.block);
  if (known?.trouble) return [labelled('REMARK', [{ text: known.trouble, tone: 'warn' }])];
  const remembered = rememberedOf(here);
  if (!remembered) return [];
  const { answer, at, reason } = remembered;
  const why = reason === undefined ? '' : ` (${reason})`;
  return [
    labelled(
      'MEMORY',
      `the same block was said to be: ${readingWords[answer]}${why}, ${at.slice(0, 10)}. m takes that over.`,
    ),
  ];
}

function wayLines(here: Here, ways: Way[]): Line[] {
  const { view, columns } = here;
  const isExample = firstOf(here) > 0;
  const longest = Math.max(isExample ? 'example'.length : 9, ...ways.map(({ answer }) => readingWords[answer].length));
  // Beside a name there is no room for what it does on a narrow screen: it goes on below.
  const width = columns < 60 ? 0 : longest + 2;
  const answers = ways.map(({ answer, programs, refused }) => ({
    name: readingWords[answer],
    what: refused ?? does[answer](programs, view),
    refused,
  }));
  return [...(isExample ? [exampleAnswer] : []), ...answers].map(({ name: word, what: text, refused }, at) => {
    const tone = refused === undefined ? 'plain' : 'dim';
    const name = {
      text: `${word}  `.padEnd(width),
      tone: refused === undefined ? 'bold' : 'dim',
    } as const;
    const what = { text, tone } as const;
    return { ...spans({ text: `   ${at + 1}  `, tone }, name, what), hang: width + 6, answeredBy: String(at + 1) };
  });
}

const exampleAnswer = {
  name: 'example',
  what: 'only an example: not run, as the checklist says; no deviation',
  refused: undefined,
};

/** What each answer would do, exactly; nothing of it happens by the answer. */
const does: Record<Way['answer'], (programs: NonNullable<Program>[], view: View) => string> = {
  shell: inBash,
  database: toDatabase,
  both: (programs, view) => `${inBash(programs)}; ${toDatabase(programs, view)}`,
  byHand: () => 'nothing of it runs here; x ticks what was done',
  skip: () => 'nothing of it is done; with a reason, a deviation',
};

function inBash(programs: NonNullable<Program>[]): string {
  const commands = programs.flatMap((program) => (program.by === 'shell' ? program.commands : []));
  const clients = programs.flatMap((program) => (program.by === 'client' ? [program] : []));
  return [
    ...(commands.length > 0 ? [`bash runs ${count(commands.length, 'command')}${elsewhere(commands)}`] : []),
    ...clients.map(
      ({ open, statements }) =>
        `bash opens "${open.text}", which is fed ${count(statements.length, 'statement')}, one at a time`,
    ),
  ].join('; ');
}

/** What is written for other hosts runs on this one all the same, when it is said to be for the shell. */
function elsewhere(commands: Command[]): string {
  const hosts = [...new Set(commands.flatMap(({ host }) => host ?? []))];
  if (hosts.length === 0) return '';
  return ` ON THIS MACHINE, also what is written for ${hosts.join(', ')}`;
}

function toDatabase(programs: NonNullable<Program>[], { look, inHand }: View): string {
  const statements = programs.filter(({ by }) => by === 'database').length;
  // What is known is the target of the item in hand: of a command it says nothing about the database.
  const asked = inHand?.kind === 'item' && definitionOf(inHand.item).program(inHand.item)?.by === 'database';
  const target = asked ? look?.facts.target.display : undefined;
  return `${count(statements, 'statement')}, one at a time, to the database${target === undefined ? '' : ` (${target})`}`;
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

function placeWords({ line: from, endLine, label }: BlockInDoubt): string {
  const lines = from === endLine ? `file line ${from}` : `file line ${from}-${endLine}`;
  return label === null ? `${lines}, no label` : `${lines}, labelled ${label}`;
}

function writtenLines({ local: { source } }: Here, { line: from, endLine }: BlockInDoubt): Line[] {
  if (source.now.is === 'refused')
    return [line(` The checklist cannot be read: ${source.now.why}`, 'warn', { hang: 1 })];
  if (source.now.is !== 'there') return [line(' The checklist is being read.', 'dim')];
  return numberedLines(source.now.answer.lines, { from, to: endLine }, undefined);
}
