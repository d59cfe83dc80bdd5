import type { Call } from './call.ts';
import { callEffect } from './classify-command.ts';
import { callsOf } from './command-words.ts';
import { operands } from './reading-calls.ts';

/**
 * The files that the commands of a unit need to be there before the first of them runs, as they stand in them: fed by `<`, restored, unpacked,
 * or piped into a client of a database. Nothing is named behind a command that may make files of its own, nor where the text asks itself
 * whether a file is there; behind `cd` only what is named from the root.
 */
export function filesRead(texts: readonly string[]): string[] {
  const found: string[] = [];
  let moved = false;
  for (const text of texts) {
    const { calls, parsed } = callsOf(text);
    if (!parsed || asksForFiles.test(text)) return found;
    for (const [at, call] of calls.entries()) {
      found.push(...namesIn(call, calls[at + 1], text).filter((name) => !moved || name.startsWith('/')));
      if (/^(?:cd|pushd|popd)$/.test(call.program)) moved = true;
      else if (mayMakeFiles(call)) return [...new Set(found)];
    }
  }
  return [...new Set(found)];
}

/** The text asks itself whether a file is there. */
export const asksForFiles = /(?:\[|\btest)\s+(?:!\s*)?-[defrs]\s/;

function namesIn(call: Call, next: Call | undefined, text: string): string[] {
  // What stands in quotes for a shell elsewhere is read there; a redirection outside of them is this shell's.
  if (call.host !== null) return quotedRedirection.test(text) ? [] : [...call.reads];
  const opened = openers.find(({ programs }) => programs.test(call.program))?.names(call) ?? [];
  const piped = printers.test(call.program) && next?.upstream === call.program && clients.test(next.program);
  return [...call.reads, ...opened, ...(piped ? call.plain : [])];
}

const quotedRedirection = /(["'])(?:(?!\1).)*<(?:(?!\1).)*\1/s;
const clients = /^(?:psql|mysql|mariadb|sqlite3|pg_restore|mongorestore)$/;
const printers = /^(?:cat|zcat|gzcat|xzcat|bzcat|zstdcat|pv|gunzip|gzip)$/;

/** Programs that end without what they came for where their file is not there. */
const openers: readonly { programs: RegExp; names: (call: Call) => string[] }[] = [
  { programs: /^psql$/, names: ({ words }) => valuesOf(words, /^(?:-[a-zA-Z0-9]*f|--file)$/, /^(?:-f|--file=)(?=.)/) },
  {
    programs: /^pg_restore$/,
    names: (call) =>
      operands(
        call,
        /^(?:-[dFfhIjLnNpPStTU]|--(?:dbname|file|format|function|host|index|jobs|use-list|schema|exclude-schema|port|role|section|superuser|table|trigger|username))$/,
      ),
  },
  {
    programs: /^tar$/,
    names: ({ words: [first = '', ...rest] }) =>
      /^-?[a-zA-Z]*[xt][a-zA-Z]*$/.test(first) && !/[cru]/.test(first)
        ? valuesOf([first, ...rest], /^-?[a-zA-Z]*f$/)
        : [],
  },
];

/** The words behind an option, and what is written in one word with it. */
export function valuesOf(words: readonly string[], option: RegExp, joined?: RegExp): string[] {
  const at = words.findIndex((word) => option.test(word));
  return [
    ...(at < 0 ? [] : words.slice(at + 1, at + 2)),
    ...(joined ? words.filter((word) => joined.test(word)).map((word) => word.replace(joined, '')) : []),
  ];
}

function mayMakeFiles(call: Call): boolean {
  if (call.writes.some((name) => !name.startsWith('/dev/'))) return true;
  return !(makesNone.test(call.program) || /^(?:reads|shell)$/.test(callEffect(call)));
}

/** Programs that change a lot, and no file of the folder. */
const makesNone =
  /^(?:psql|mysql|mariadb|sqlite3|pg_restore|mongorestore|createdb|dropdb|systemctl|service|supervisorctl|pm2|kubectl|rm|kill)$/;
