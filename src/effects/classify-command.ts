import type { Command, Effect } from '../steps/item.ts';
import { changingOptions } from './changing-options.ts';
import { type Call, callsOf, stateWords } from './command-words.ts';
import { dangerOf } from './dangers.ts';
import { databaseClient } from './database-client.ts';
import { asksForKeys } from './interactive.ts';
import { runsOn } from './long-running.ts';
import { readingPrograms } from './reading-programs.ts';
import { sqlEffect } from './sql-effect.ts';

/** What a logical command does to the world and to the operator, by its words and its redirections alone. Unknown programs change. */
export function classifyCommand(
  text: string,
): Pick<Command, 'effect' | 'longRunning' | 'interactive' | 'danger' | 'host'> {
  const { calls, stateOnly, parsed } = callsOf(text);
  const danger = calls.map(dangerOf).find((phrase) => phrase !== null) ?? null;
  return {
    effect: danger !== null ? 'destroys' : effectOf(calls, stateOnly, parsed, text),
    longRunning: calls.some((call) => runsOn(call, /&\s*$/.test(text) && !/&&\s*$/.test(text))),
    interactive: calls.some(asksForKeys),
    danger,
    host: calls.find((call) => call.host !== null && call.wrapped)?.host ?? null,
  };
}

const order: readonly Effect[] = ['shell', 'reads', 'changes', 'destroys'];

function effectOf(calls: readonly Call[], stateOnly: boolean, parsed: boolean, text: string): Effect {
  if (!parsed || hiddenSubstitution.test(text)) return 'changes';
  const effects = calls.map(callEffect);
  if (/(?:^|[^0-9&>])(?:\d|&)?>{1,2}\|?\s*(?!&|\s*\/dev\/)\S/.test(withoutQuotes(text)) && calls.length === 0)
    effects.push('changes');
  if (stateOnly) effects.push('shell');
  return effects.reduce<Effect>(
    (worst, effect) => (order.indexOf(effect) > order.indexOf(worst) ? effect : worst),
    stateOnly ? 'shell' : 'reads',
  );
}

/** A subscript is expanded where a name or a number is expected (`test -v 'a[$(x)]'`), whatever the quotes kept from the shell. */
const hiddenSubstitution = /'[^']*\w\[[^\]']*(?:\$\(|`)|\w\[[^\]]*\\(?:\$\(|`)/;

function withoutQuotes(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '""');
}

function callEffect(call: Call): Effect {
  if (call.writes.some((file) => !/^\/dev\/|^&?\d$/.test(file))) return 'changes';
  // `source` and `.` run a file of the checkout: its name says nothing about what it does.
  if (call.program === 'source' || call.program === '.')
    return call.words.some((word) => /\.env|activate$|\.bashrc|\.profile|\.nvm|nvm\.sh/.test(word))
      ? 'shell'
      : 'changes';
  if (stateWords.has(call.program)) return 'shell';
  if (call.program === 'watch') return watchEffect(call);
  if (changesByOption(call)) return 'changes';
  const use = databaseClient(call);
  if (use) return 'sql' in use ? sqlEffect(use.sql).effect : 'changes';
  if (call.words.length > 0 && call.words.every((word) => /^(?:--version|-v|-V|--help|version|-version)$/.test(word)))
    return 'reads';
  return knownToRead(call) ? 'reads' : 'changes';
}

function changesByOption({ program, words }: Call): boolean {
  const options = Object.hasOwn(changingOptions, program) ? changingOptions[program] : undefined;
  return options !== undefined && words.some((word) => options.test(word));
}

function knownToRead(call: Call): boolean {
  const rule = Object.hasOwn(readingPrograms, call.program) ? readingPrograms[call.program] : undefined;
  if (rule === undefined || rule === true) return rule === true;
  if (typeof rule === 'function') return rule(call);
  const line = call.plain.join(' ');
  return rule.some((reads) => line === reads || line.startsWith(`${reads} `));
}

/** `watch` hands its words to a shell, again and again. */
function watchEffect({ words }: Call): Effect {
  const from = words.findIndex(
    (word, at) => !word.startsWith('-') && !/^(?:-[a-z]*n|--interval)$/.test(words[at - 1] ?? ''),
  );
  const inner = words.slice(from).join(' ');
  const { calls, stateOnly, parsed } = callsOf(inner);
  return from >= 0 && calls.length > 0 && effectOf(calls, stateOnly, parsed, inner) === 'reads' ? 'reads' : 'changes';
}
