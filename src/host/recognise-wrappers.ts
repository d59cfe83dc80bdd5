import { join } from 'node:path';
import { behindOwnWords, localWrappers, type OwnWords, xargs } from '../effects/local-wrappers.ts';
import { usesDatabaseUrl, usesDatabaseUrlIfSet } from './recognise-database.ts';
import type { Recogniser, Sense } from './recogniser.ts';
import type { SimpleCommand } from './simple-commands.ts';
import { type Target, type TargetWorld, thisMachine, unknown } from './target-kinds.ts';

/** `env A=b cmd`, `sudo -u x cmd`, `timeout 5 cmd`: the command behind, with the assignments between. */
export const wrapper: Recogniser = (command, world, sense) => {
  const texts = command.words.map(({ text }) => text);
  const { at } = behindOwnWords(texts, { assigns: true, ...ownWordsOf(command.program) });
  const program = command.words[at];
  if (program === undefined) return thisMachine();
  if (program.computed || program.unset !== undefined) return undefined;
  const variables = new Map(command.variables);
  const inline = new Map(command.inline);
  for (const { text, unset } of command.words.slice(0, at)) {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
    if (name === undefined) continue;
    variables.set(name, value ?? '');
    inline.set(name, unset);
  }
  return sense.command({ program: program.text, words: command.words.slice(at + 1), variables, inline }, world);
};

const ownWordsOf = (program: string): OwnWords => localWrappers[program] ?? beside[program] ?? {};

/** They start another on this machine as well, in their own way: with a verb, again and again, with more words. */
const beside: Readonly<Record<string, OwnWords>> = {
  bundle: { skip: 1 },
  watch: { takes: ['-n', '--interval'] },
  xargs,
};

/** Programs that only say how the command behind them runs on this machine. */
export const wrapperNames: readonly string[] = [...Object.keys(localWrappers), 'bundle', 'watch'];

/** npx and its like: the program of the package. */
export const packageRunner: Recogniser = (command, world, sense) => {
  const index = behindOptions(command, ['-p', '-c']);
  return runProgram(command, index, world, sense);
};

/** npm, pnpm, yarn and bun: what package.json's script does, else a package's program, else files of the checkout. */
export const packageScripts: Recogniser = (command, world, sense) => {
  const index = behindOptions(command, []);
  const subcommand = command.words[index]?.text ?? 'install';
  if (LOCAL_SUBCOMMANDS.has(subcommand)) return thisMachine();
  if (RUNNERS.has(subcommand))
    return packageRunner({ ...command, words: command.words.slice(index + 1) }, world, sense);
  const isRun = subcommand === 'run' || subcommand === 'run-script';
  const script = isRun ? command.words.slice(index + 1).find(({ text }) => !text.startsWith('-'))?.text : subcommand;
  if (script === undefined) return thisMachine();
  return (
    ofScript(script, command, world, sense) ??
    byScriptName(script, command, world, sense) ??
    (isRun ? undefined : runProgram(command, index, world, sense))
  );
};

const behindOptions = ({ words }: SimpleCommand, takes: readonly string[]): number =>
  behindOwnWords(
    words.map(({ text }) => text),
    { takes },
  ).at;

const LOCAL_SUBCOMMANDS: ReadonlySet<string> = new Set(
  'install i ci add remove uninstall rm un update up list ls outdated audit why explain prune dedupe link unlink view info init pack config cache root prefix version -v --version'.split(
    ' ',
  ),
);
const RUNNERS: ReadonlySet<string> = new Set(['exec', 'x', 'dlx']);

function runProgram(command: SimpleCommand, index: number, world: TargetWorld, sense: Sense): Target | undefined {
  const program = command.words[index];
  if (program === undefined || program.computed) return undefined;
  const name = program.text.replace(/(?<=.)@[^/]*$/, '');
  return sense.command({ ...command, program: name, words: command.words.slice(index + 1) }, world);
}

/** Scripts that call scripts end somewhere; a loop must not go on here for ever. */
const DEEPEST = 4;

function ofScript(script: string, command: SimpleCommand, world: TargetWorld, sense: Sense): Target | undefined {
  const text = scriptText(world.readFile(join(world.cwd, 'package.json')), script);
  if (text === undefined) return undefined;
  const depth = depthOf(command);
  if (depth >= DEEPEST) return unknown(`The script ${script} of package.json calls itself.`);
  return sense.text(text, { ...world, variables: new Map([...command.variables, [DEPTH, String(depth + 1)]]) });
}

/** Carried with the variables, under a name that no shell can set. */
const DEPTH = 'package script depth';
const depthOf = (command: SimpleCommand): number => Number(command.variables.get(DEPTH) ?? 0);

function scriptText(manifest: string | undefined, script: string): string | undefined {
  try {
    const { scripts } = JSON.parse(manifest ?? '{}') as { scripts?: Record<string, unknown> };
    const text = scripts?.[script];
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Without package.json, the name of a script tells its use. */
const byScriptName: (...given: [string, ...Parameters<Recogniser>]) => Target | undefined = (script, ...given) =>
  SCRIPT_NAMES.find(([pattern]) => pattern.test(script))?.[1](...given);

const SCRIPT_NAMES: readonly (readonly [RegExp, Recogniser])[] = [
  [/(^|[:_-])(db|migrat\w*|seed|prisma|drizzle|database|studio)([:_-]|$)/i, usesDatabaseUrl],
  [/^(test|e2e)([:_-]|$)/i, usesDatabaseUrlIfSet],
  [/^(build|lint|format|typecheck|type-check|check|clean)([:_-]|$)/i, thisMachine],
];

/** A file of settings changes the shell; any other script can do anything. */
export const sourced: Recogniser = ({ words: [file] }) =>
  /(^|\/)(\.env[\w.-]*|activate|\.?nvm\.sh|\.?(bash|zsh)?rc|\.?profile|\.bash_profile|.*\.env)$/.test(file?.text ?? '')
    ? thisMachine()
    : undefined;

/** `bash -c TEXT` is that text; a script in a file can do anything. */
export const shellProgram: Recogniser = ({ words, variables }, world, sense) => {
  const at = words.findIndex(({ text }) => /^-\w*c$/.test(text));
  const text = at === -1 ? undefined : words[at + 1];
  return text === undefined || text.computed || text.unset !== undefined
    ? undefined
    : sense.text(text.text, { ...world, variables });
};

/** What xargs fills in comes from its input: only programs that never leave this machine are certain. */
export const filledFromInput: Recogniser = (command, world, sense) => {
  const target = wrapper(command, world, sense);
  return target?.kind === 'local'
    ? target
    : unknown('The words that xargs adds come from its input, so where it leads cannot be read.');
};
