import type { Program } from '../../steps/define.ts';
import { definitionOf } from '../../steps/index.ts';
import type { Command } from '../../steps/item.ts';
import type { Way } from '../../walk/readings.ts';
import { type Line, spans } from '../line.ts';
import { readingWords } from '../lines/class-lines.ts';
import type { Context } from '../screen.ts';
import type { View } from '../view.ts';

/** Each answer to what a block is, with its number and what it would do. `isExample`: the first of them leaves it out as one. */
export function wayLines(
  { view, columns }: Pick<Context, 'view' | 'columns'>,
  ways: Way[],
  isExample: boolean,
): Line[] {
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
