import { forEachChild, type Redirect, type Redirection, type Command as ShellCommand, type SyntaxNode } from 'unbash';
import { remember } from '../patterns/remember.ts';
import { alone, type Call, named } from './call.ts';
import { parseShell } from './parse-shell.ts';
import { parseStrictly } from './parse-strictly.ts';
import { maskPlaceholders } from './placeholders.ts';
import { plainWords } from './plain-words.ts';
import { assignmentSteers } from './steering-variables.ts';
import { unwrap } from './wrappers.ts';

/**
 * Every call in a logical command, those in substitutions, loops and `bash -c` too. Assignments alone give none, but where they steer what comes later, as does a file
 * that is written without a program: of these `:` is the program.
 */
export const callsOf = remember((text): Calls => plainCall(text) ?? parsedCalls(text));

type Calls = { calls: Call[]; stateOnly: boolean; parsed: boolean };

function plainCall(text: string): Calls | null {
  const [program, ...words] = plainWords(text) ?? [];
  if (program === undefined) return null;
  const call = unwrap({ ...named(program, words), ...alone });
  return { calls: expand(call), stateOnly: stateWords.has(call.program), parsed: true };
}

function parsedCalls(text: string): Calls {
  const strict = parseStrictly(text);
  const script = strict ?? parseShell(maskPlaceholders(text));
  const calls: Call[] = [];
  let stateOnly = true;
  const visit = (node: SyntaxNode, upstream: string | null): void => {
    if (node.type === 'Pipeline') {
      let before: string | null = null;
      for (const member of node.commands) {
        visit(member, before);
        before = nameOf(member) ?? before;
      }
      stateOnly = false;
      return;
    }
    if (node.type === 'Redirected') calls.push(...filesOf(node.redirects));
    if (node.type === 'Command') {
      const call = callOf(node, text, upstream);
      if (call && !stateWords.has(call.program)) stateOnly = false;
      if (call) calls.push(...expand(call));
    }
    forEachChild(node, (child) => visit(child, upstream));
  };
  visit(script, null);
  return { calls, stateOnly, parsed: strict !== null };
}

/** These change the shell and nothing else. */
export const stateWords: ReadonlySet<string> = new Set([
  'cd',
  'export',
  'set',
  'unset',
  'alias',
  'source',
  '.',
  'declare',
  'local',
  'readonly',
  'typeset',
  'pushd',
  'popd',
  'shopt',
  'umask',
  'ulimit',
  ':',
  'true',
  'unalias',
]);

/** The call of one simple command of a text; undefined for assignments alone. */
export function callOf(node: ShellCommand, text: string, upstream: string | null = null): Call | undefined {
  const value = (word: { value?: string; pos: number; end: number }): string =>
    word.value ?? text.slice(word.pos, word.end);
  const words = node.args.map((word) => (word.type === 'Word' ? value(word) : word.text));
  const streams = streamsOf(node.redirects);
  const steered = node.prefix.some((part) => part.type === 'Assignment' && assignmentSteers(part.text));
  if (!node.name && streams.writes.length === 0 && !steered) return undefined;
  return unwrap({ ...alone, ...named(node.name?.value ?? ':', words), ...streams, upstream, steered });
}

const nameOf = (node: SyntaxNode): string | undefined =>
  node.type === 'Command' ? (node.name?.value ?? '') || undefined : undefined;

/** The files that a loop or a group as a whole writes. */
function filesOf(redirects: readonly Redirection[]): Call[] {
  const streams = streamsOf(redirects);
  return streams.writes.length > 0 ? [{ ...alone, ...named(':', []), ...streams }] : [];
}

function streamsOf(redirects: readonly Redirection[]): Pick<Call, 'writes' | 'appends' | 'reads' | 'feeds'> {
  const writes: string[] = [];
  const appends: string[] = [];
  const reads: string[] = [];
  let feeds: string | null = null;
  for (const redirect of redirects) {
    if (redirect.type === 'HereDoc') feeds = redirect.body.text;
    else if (redirect.type === 'HereString') feeds = redirect.target?.value ?? '';
    else if (redirect.operator === '<') reads.push(redirect.target?.value ?? '');
    else if (redirect.operator.includes('>') && !isDescriptor(redirect)) {
      writes.push(redirect.target?.value ?? '');
      if (redirect.operator.includes('>>')) appends.push(redirect.target?.value ?? '');
    }
  }
  return { writes, appends, reads, feeds };
}

/** `2>&1` joins two streams; `>& x` writes a file. */
function isDescriptor({ operator, target }: Redirect): boolean {
  return operator === '>&' && /^(?:\d+-?|-)$/.test(target?.value ?? '');
}

/** `bash -c "…"` is read as what stands in the quotes; where that is not all that it does, it is itself a call too. */
function expand(call: Call): Call[] {
  const at = call.words.findIndex((word) => /^-[a-z]*c$/.test(word));
  const script = at >= 0 && shells.has(call.program) ? call.words[at + 1] : undefined;
  if (script === undefined) return [call];
  const { calls, parsed } = callsOf(script);
  const { reads, feeds, upstream } = call;
  const inner = calls.map((each) => ({
    ...each,
    host: each.host ?? call.host,
    reads: each.reads.length > 0 ? each.reads : reads,
    feeds: each.feeds ?? feeds,
    upstream: each.upstream ?? upstream,
  }));
  const plainly = call.words.slice(0, at).every((word) => call.program === 'su' || /^-[a-hj-z]+$/.test(word));
  const whole = parsed && inner.length > 0 && plainly && call.writes.length === 0 && !call.steered && !call.more;
  return whole ? inner : [call, ...inner];
}

const shells: ReadonlySet<string> = new Set(['bash', 'sh', 'zsh', 'dash', 'ash', 'ksh', 'su']);
