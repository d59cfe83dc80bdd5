import { keyName } from '../key-row.ts';
import { type Line, line, spans } from '../line.ts';
import { marks } from '../marks.ts';
import { defineScreen } from '../screen.ts';

/** The keys of the screen below, from their own data, and the words and marks of every screen. */
export const helpScreen = defineScreen<'help', undefined>({
  name: 'help',
  start: () => undefined,
  keys: () => [],
  heading: ({ place }) => `HELP  ${place.of} screen`,
  exit: () => 'Esc or ? closes this help; q leaves.',
  body: ({ place }) => [
    line(' Here', 'bold'),
    ...place.keys.map(keyLine),
    line(),
    line(' Everywhere', 'bold'),
    line('   R rollback list (runs nothing)   ? help   q leave, session kept   Ctrl-\\ leave at once', 'plain', {
      hang: 3,
    }),
    line('   While a command runs, Ctrl-C interrupts the command, never the session.', 'plain', { hang: 3 }),
    line('   Enter never runs a change. Pasted text is never a key.', 'plain', { hang: 3 }),
    line(),
    line(' Marks', 'bold'),
    ...markLines(),
    line('   Row 2 counts steps by them, at its right: x3 V1 is 3 attested, 1 verified.', 'plain', { hang: 3 }),
    line('   Ended: it ran and failed nothing; no program compared it, and nobody said anything of it.', 'plain', {
      hang: 3,
    }),
    line(),
    line(' Words', 'bold'),
    ...words.map(([word, means]) => ({ ...spans('   ', { text: word, tone: 'bold' }, `  ${means}`), hang: 3 })),
  ],
});

function keyLine({ key, label }: { key: string; label: string }): Line {
  return { ...spans('   ', { text: keyName(key).padEnd(10), tone: 'bold' }, ` ${label}`), hang: 14 };
}

function markLines(): Line[] {
  const seen = new Map<string, string[]>();
  for (const { mark, word } of Object.values(marks)) seen.set(mark, [...(seen.get(mark) ?? []), word]);
  return [...seen].map(([mark, list]) => ({ ...spans(`   ${mark}  `, [...new Set(list)].join(', ')), hang: 8 }));
}

const words: [string, string][] = [
  ['gate', 'a stop where you type to go on'],
  ['attest', 'you say it is so; a program did not check it'],
  ['deviation', 'done another way than written, with a reason, in the sign-off'],
  ['way back', 'the rollback the checklist writes for this step'],
];
