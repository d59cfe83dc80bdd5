import { exitAnswers } from '../plan/exit-answers.ts';
import type { Call } from './call.ts';
import { runsOn } from './long-running.ts';

/**
 * The exit codes beside 0 with which a program may end in front of another part of a pipe although nothing went wrong. `behind`: the call that
 * reads it; `complains`: its complaints are to be heard.
 */
export function normalCodes(
  call: Call,
  { behind, complains }: { behind: Call | undefined; complains: boolean },
): number[] {
  const words = call.words.join(' ');
  const answers = exitAnswers.flatMap(({ programs, words: with_, code }) =>
    programs.test(call.program) && with_?.test(words) !== false ? [code] : [],
  );
  const leaves = behind !== undefined && leavesEarly(behind);
  return [
    unread,
    ...answers,
    ...(call.more && answers.length > 0 ? [xargsSawOne] : []),
    ...(runsOn(call, false) ? stopped : []),
    ...codesIn(complains ? [] : skipsUnreadable, call.program),
    ...codesIn(leaves ? toldOfNoReader : [], call.program),
  ];
}

/** 128 and the number of SIGPIPE: what stood behind it had enough. */
const unread = 141;

/** xargs(1): a command that it started ended with 1 to 125. */
const xargsSawOne = 123;

/** What goes on until it is stopped was: by timeout(1), Ctrl-C or SIGTERM. */
const stopped = [124, 130, 143];

type Codes = readonly { programs: RegExp; codes: readonly number[] }[];

function codesIn(table: Codes, program: string): number[] {
  return table.filter(({ programs }) => programs.test(program)).flatMap(({ codes }) => codes);
}

/** What cannot be read or is not there is left out, and the rest is told: `ls *.sql 2>/dev/null | wc -l` counts none. */
const skipsUnreadable: Codes = [
  { programs: /^(?:ls|find|du|stat)$/, codes: [1, 2] },
  { programs: /^(?:[efz]?grep|rg)$/, codes: [2] },
];

/** What does not die of SIGPIPE and tells by a code of its own that nobody reads on: Rust's by 101, Python's by 120. */
const toldOfNoReader: Codes = [
  { programs: /./, codes: [101, 120] },
  { programs: /^curl$/, codes: [23] },
  { programs: /^(?:python[\d.]*|gcloud|az|ansible[\w-]*)$/, codes: [1] },
  { programs: /^aws$/, codes: [255] },
  { programs: /^(?:node|npm|pnpm|yarn|bun|deno|pm2|vercel|heroku|netlify|wrangler|firebase)$/, codes: [1] },
];

/** Readers that may leave before the end of what they are given. */
function leavesEarly({ program, words }: Call): boolean {
  if (program === 'head') return true;
  const rest = words.join(' ');
  if (/^(?:[ef]?grep|rg)$/.test(program)) return /(?:^|\s)(?:-\w*[qm]|--quiet|--silent|--max-count)/.test(rest);
  return (
    (program === 'sed' && /(?:^|[\s;\d$/}'"])q/.test(rest)) || (/^[gm]?awk$/.test(program) && /\bexit\b/.test(rest))
  );
}
