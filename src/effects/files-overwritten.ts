import type { Call } from './call.ts';
import { callsOf } from './command-words.ts';
import { asksForFiles, valuesOf } from './files-read.ts';

/**
 * The files that the commands of a unit write anew, as they stand in them: behind `>`, and where a program that dumps or packs is told its file.
 * What is there under that name is gone then. Nothing is named that is appended to, that the unit moves away or asks for first, or that is
 * written elsewhere; behind `cd` only what is named from the root.
 */
export function filesOverwritten(texts: readonly string[]): string[] {
  const found: string[] = [];
  const aside: string[] = [];
  let moved = false;
  for (const text of texts) {
    const { calls, parsed } = callsOf(text);
    if (!parsed || asksForFiles.test(text)) return found;
    for (const call of calls) {
      const names = namesIn(call, text).filter((name) => !aside.includes(name) && (!moved || name.startsWith('/')));
      found.push(...names);
      if (/^(?:cd|pushd|popd)$/.test(call.program)) moved = true;
      if (/^(?:mv|rm)$/.test(call.program)) aside.push(...call.plain);
    }
  }
  return [...new Set(found)];
}

function namesIn(call: Call, text: string): string[] {
  const { writes, appends, host, program } = call;
  const redirected = writes.filter((name) => !appends.includes(name));
  // What stands in quotes for a shell elsewhere is written there; a redirection outside of them is this shell's.
  if (host !== null) return quotedRedirection.test(text) ? [] : redirected;
  return [
    ...redirected,
    ...writers.filter(({ programs }) => programs.test(program)).flatMap(({ names }) => names(call)),
  ];
}

const quotedRedirection = /(["'])(?:(?!\1).)*>(?:(?!\1).)*\1/s;

const writers: readonly { programs: RegExp; names: (call: Call) => string[] }[] = [
  {
    programs: /^(?:pg_dump|pg_dumpall)$/,
    names: ({ words }) => valuesOf(words, /^(?:-[a-zA-Z]*f|--file)$/, /^(?:-f|--file=)(?=.)/),
  },
  {
    programs: /^(?:mysqldump|mariadb-dump)$/,
    names: ({ words }) => valuesOf(words, /^(?:-r|--result-file)$/, /^(?:-r|--result-file=)(?=.)/),
  },
  { programs: /^mongodump$/, names: ({ words }) => valuesOf(words, /^(?:-o|--out)$/, /^--(?:archive|out)=(?=.)/) },
  {
    programs: /^sqlite3$/,
    names: ({ words }) => words.flatMap((word) => /^\.backup\s+(?:main\s+)?["']?([^"']+)/.exec(word)?.[1] ?? []),
  },
  {
    programs: /^tar$/,
    names: ({ words: [first = '', ...rest] }) =>
      /^-?[a-zA-Z]*c/.test(first) ? valuesOf([first, ...rest], /^-?[a-zA-Z]*f$/) : [],
  },
];
