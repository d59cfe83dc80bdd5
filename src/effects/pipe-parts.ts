import type { CommandNode, PipelineNode, Command as ShellCommand, Statement } from 'unbash';
import type { Call } from './call.ts';
import { callOf, callsOf, stateWords } from './command-words.ts';
import { parseStrictly } from './parse-strictly.ts';
import { normalCodes } from './pipe-codes.ts';

/**
 * One part of a pipeline: its program, and those exit codes beside 0 that are no failure of it there. `normal` is null where nothing is said of
 * the part: it is the last, whose code is the pipeline's own, or more than one program may have given its code.
 */
export type PipePart = { program: string; normal: number[] | null };

/**
 * The parts of the pipeline that a shell's PIPESTATUS is about, once a command of this text ended with 0. Undefined where that is not sure (an
 * `if`, a `!`, two pipelines of which either may have been the last), and where there is no pipe in it.
 */
export function pipeParts(text: string): PipePart[] | undefined {
  const parts = lastPipe(parseStrictly(text)?.commands);
  if (parts === undefined) return undefined;
  const calls = parts.map((part) => callOfPart(part, text));
  return parts.map((part, at) => {
    const call = calls[at];
    const program = call === undefined ? firstWord(text.slice(part.pos, part.end)) : programOf(call, part);
    if (at === parts.length - 1 || call === undefined) return { program, normal: null };
    return { program, normal: normalCodes(call, { behind: calls[at + 1], complains: !isSilenced(part) }) };
  });
}

function lastPipe(statements: readonly Statement[] = []): readonly CommandNode[] | undefined {
  const last = statements.at(-1);
  if (last === undefined || last.background) return undefined;
  const perhaps = perhapsLast(last.command);
  if (perhaps.length === 1 && perhaps[0]?.type === 'BraceGroup') return lastPipe(perhaps[0].body.commands);
  const pipes = perhaps.filter((node) => node.type === 'Pipeline');
  const [pipe] = pipes;
  if (pipe === undefined || pipes.length > 1 || !perhaps.every((node) => node === pipe || node.type === 'Command'))
    return undefined;
  const isNegated = pipe.prefixes.some(({ type }) => type === 'Negation');
  return isNegated || pipe.commands.length < 2 ? undefined : pipe.commands;
}

/** What of a list may have been what a shell did last, once all of it ended with 0: its last part, and before it what `||` parts from that. */
function perhapsLast(node: Statement['command']): readonly PipelineNode[] {
  return node.type === 'AndOr' ? node.commands.slice(node.operators.lastIndexOf('&&') + 1) : [node];
}

/** The one call whose code is a part's; undefined where several may have given it. */
function callOfPart(part: PipelineNode, text: string): Call | undefined {
  const command = commandIn(part);
  if (command === undefined) return undefined;
  const call = callOf(command, text);
  if (call === undefined || !/^(?:ba|da|z|k)?sh$/.test(call.program)) return call;
  const inner = callsOf(text.slice(command.pos, command.end)).calls.filter(({ program }) => !stateWords.has(program));
  return inner.length === 1 ? inner[0] : { ...call, program: command.name?.value ?? call.program, words: [] };
}

/** Of what runs elsewhere the code is that of the program which leads there: `ssh` fails in its own way. */
function programOf({ program, host }: Call, part: PipelineNode): string {
  return (host === null ? undefined : commandIn(part)?.name?.value) ?? program;
}

/** The command that a part, or the group or loop that it is, ends with. */
function commandIn(node: Statement['command']): ShellCommand | undefined {
  if (node.type === 'Command') return node;
  if (node.type === 'Redirected') return commandIn(node.command);
  if (node.type === 'Pipeline') {
    const last = node.prefixes.some(({ type }) => type === 'Negation') ? undefined : node.commands.at(-1);
    return last && commandIn(last);
  }
  if (!('body' in node) || node.type === 'Function' || node.type === 'Coproc' || typeof node.body === 'string')
    return undefined;
  const last = node.body.commands.at(-1);
  return last && commandIn(last.command);
}

/** Whoever wrote `2>/dev/null` wants to hear no complaint. */
function isSilenced(part: PipelineNode): boolean {
  const redirects = part.type === 'Command' || part.type === 'Redirected' ? part.redirects : [];
  return redirects.some(
    (one) =>
      one.type === 'Redirect' &&
      one.target?.value === '/dev/null' &&
      (one.operator.startsWith('&>') || (one.descriptor?.type === 'FileDescriptor' && one.descriptor.value === 2)),
  );
}

function firstWord(text: string): string {
  return /^[({]/.test(text) ? '(…)' : (text.split(/\s/)[0] ?? '');
}
