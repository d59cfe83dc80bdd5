import type { Command, Effect } from '../steps/item.ts';
import type { Call } from './call.ts';
import { changingOptions } from './changing-options.ts';
import { callsOf, stateWords } from './command-words.ts';
import { dangerOf } from './dangers.ts';
import { databaseClient } from './database-client.ts';
import { handedCalls } from './handed-calls.ts';
import { asksForKeys } from './interactive.ts';
import { runsOn } from './long-running.ts';
import { readingPrograms } from './reading-programs.ts';
import { riskOf } from './risks.ts';
import { sqlEffect } from './sql-effect.ts';
import { exportSteers } from './steering-variables.ts';
import { onlyTellsVersion } from './version-words.ts';

/** What a logical command does to the world and to the operator, by its words and its redirections alone. Unknown programs change. */
export function classifyCommand(
  text: string,
): Pick<Command, 'effect' | 'longRunning' | 'interactive' | 'danger' | 'host'> {
  const { calls, stateOnly, parsed } = callsOf(text);
  const isSentBehind = /(?<!&)&\s*$/.test(text);
  const danger = firstOf([...calls, ...calls.flatMap(handedCalls)], dangerOf);
  return {
    effect: danger !== null ? 'destroys' : effectOf(calls, stateOnly, parsed, text),
    longRunning: calls.some((call) => runsOn(call, isSentBehind)),
    interactive: calls.some(asksForKeys),
    danger: danger ?? firstOf(calls, riskOf),
    host: calls.find((call) => call.host !== null && call.wrapped)?.host ?? null,
  };
}

function firstOf(calls: readonly Call[], phraseOf: (call: Call) => string | null): string | null {
  for (const call of calls) {
    const phrase = phraseOf(call);
    if (phrase !== null) return phrase;
  }
  return null;
}

const order: readonly Effect[] = ['shell', 'reads', 'changes', 'destroys'];

function effectOf(calls: readonly Call[], stateOnly: boolean, parsed: boolean, text: string): Effect {
  if (!parsed || hiddenSubstitution.test(text)) return 'changes';
  return calls
    .map(callEffect)
    .reduce<Effect>(
      (worst, effect) => (order.indexOf(effect) > order.indexOf(worst) ? effect : worst),
      stateOnly ? 'shell' : 'reads',
    );
}

/**
 * A subscript is expanded where a name or a number is expected (`test -v 'a[$(x)]'`), whatever the quotes kept from the shell; and `${x@P}`
 * expands what is in x.
 */
const hiddenSubstitution = /'[^']*\w\[[^\]']*(?:\$\(|`)|\w\[[^\]]*\\(?:\$\(|`)|\$\{[^}]*@P\}/;

/** What one call does. */
export function callEffect(call: Call): Effect {
  if (call.steered || call.writes.some((file) => !harmlessFile.test(file))) return 'changes';
  if (stateWords.has(call.program)) return stateEffect(call);
  if (call.program === 'watch') return watchEffect(call);
  if (changesByOption(call)) return 'changes';
  const use = databaseClient(call);
  if (use) return 'sql' in use ? sqlEffect(use.sql).effect : 'changes';
  return onlyTellsVersion(call) || knownToRead(call) ? 'reads' : 'changes';
}

const harmlessFile = /^\/dev\/(?:null|std(?:out|err)|tty|fd\/\d+)$/;

/** What stays with the shell: `source` and an alias say nothing of what they bring, and some variables decide what others run. */
function stateEffect({ program, words }: Call): Effect {
  // `source <(…)` runs what a program prints, whatever the words in it name.
  if (words.some((word) => word.startsWith('<('))) return 'changes';
  if (program === 'source' || program === '.')
    return words.some((word) => /\.env|activate$|\.bashrc|\.profile|\.nvm|nvm\.sh/.test(word)) ? 'shell' : 'changes';
  return program === 'alias' || words.some(exportSteers) ? 'changes' : 'shell';
}

function changesByOption({ program, words }: Call): boolean {
  const options = Object.hasOwn(changingOptions, program) ? changingOptions[program] : undefined;
  return options !== undefined && words.some((word) => options.test(word));
}

function knownToRead(call: Call): boolean {
  const rule = Object.hasOwn(readingPrograms, call.program) ? readingPrograms[call.program] : undefined;
  if (call.more && (typeof rule === 'function' || Object.hasOwn(changingOptions, call.program))) return false;
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
