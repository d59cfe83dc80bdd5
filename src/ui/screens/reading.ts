import { classWords } from '../../plan/class-of.ts';
import type { Answers } from '../../server/clients/protocol.ts';
import { itemState } from '../../walk/lane.ts';
import { type BlockInDoubt, waysToRead } from '../../walk/readings.ts';
import { answerOf, notAsked } from '../asked.ts';
import { type Line, labelled, line } from '../line.ts';
import { readingWords } from '../lines/class-lines.ts';
import { numberedLines } from '../lines/numbered-lines.ts';
import { defineScreen } from '../screen.ts';
import { clockTime } from '../words.ts';
import { deviationKeys, lookKeys } from './deviations.ts';
import { ask, blockOf, firstOf, type Here, type Local, placeWords, rememberedOf } from './reading-block.ts';
import { exampleKey, memoryKey, wayKeys, whyNot } from './reading-keys.ts';
import { wayLines } from './reading-ways.ts';

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
      ...wayLines(here, waysToRead(block), firstOf(here) > 0),
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

function writtenLines({ local: { source } }: Here, { line: from, endLine }: BlockInDoubt): Line[] {
  if (source.now.is === 'refused')
    return [line(` The checklist cannot be read: ${source.now.why}`, 'warn', { hang: 1 })];
  if (source.now.is !== 'there') return [line(' The checklist is being read.', 'dim')];
  return numberedLines(source.now.answer.lines, { from, to: endLine }, undefined);
}
