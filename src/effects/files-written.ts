import type { Call } from './call.ts';
import { callsOf } from './command-words.ts';

/** The files that a command writes and names, whatever for. */
export function filesWritten(text: string): string[] {
  const { calls } = callsOf(text);
  return [
    ...calls.flatMap((call) => call.writes.filter((name) => !name.startsWith('/dev/') && !/^&?\d$/.test(name))),
    ...calls.flatMap((call) => writers.find(({ programs }) => programs.test(call.program))?.name(call) ?? []),
  ].filter((name) => name !== '');
}

/** What stands behind an option, in a word of its own or behind its `=`. */
const after = ({ words }: Call, option: RegExp): string[] => {
  for (const [at, word] of words.entries()) {
    const [, name = word, value = words[at + 1] ?? ''] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? [];
    if (option.test(name)) return [value];
  }
  return [];
};

const writers: readonly { programs: RegExp; name: (call: Call) => string[] }[] = [
  { programs: /^(?:pg_dump|pg_dumpall)$/, name: (call) => after(call, /^(?:-f|--file)$/) },
  { programs: /^(?:mysqldump|mariadb-dump)$/, name: (call) => after(call, /^(?:-r|--result-file)$/) },
  { programs: /^mongodump$/, name: (call) => after(call, /^(?:--archive|-o|--out)$/) },
  { programs: /^tar$/, name: (call) => after(call, /^-?[a-zA-Z]*f$/) },
  { programs: /^(?:cp|mv|rsync|scp)$/, name: ({ plain }) => plain.slice(-1) },
  { programs: /^(?:curl|wget)$/, name: (call) => after(call, /^(?:-[a-zA-Z]*[oO]|--output)$/) },
  { programs: /^tee$/, name: ({ plain }) => [...plain] },
  { programs: /^(?:gunzip|unxz|bunzip2)$/, name: ({ plain }) => plain.map((name) => name.replace(/\.[a-z\d]+$/, '')) },
  {
    programs: /^sqlite3$/,
    name: ({ words }) => words.flatMap((word) => /^\.backup\s+(?:main\s+)?["']?([^"']+)/.exec(word)?.[1] ?? []),
  },
];
