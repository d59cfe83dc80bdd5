import type { Placeholder } from '../../plan/plan.ts';
import type { TextLine } from '../markdown/nodes.ts';

/** Literals of code that are nothing but words in brackets: `approvedBy: "[name of the baker]"`, `Tag = "<last good tag>"`. */
export function describedLiterals(lines: readonly TextLine[]): Placeholder[] {
  const found = new Map<string, Placeholder>();
  for (const { line, text } of lines) {
    for (const [token] of text.matchAll(literal)) {
      const known = found.get(token);
      if (known === undefined) found.set(token, { token, lines: [line], class: 'ask', secret: secret.test(token) });
      else if (!known.lines.includes(line)) known.lines.push(line);
    }
  }
  return [...found.values()];
}

const literal =
  /(?<=["'`])(?!\[object )(?:\[\p{L}[\p{L}\p{N}]*(?: [\p{L}\p{N}'’-]+){1,6}\]|<\p{L}[\p{L}\p{N}]*(?:[ _-][\p{L}\p{N}]+){1,6}>)(?=["'`])/gu;
const secret = /passw|secret|token|\bkey\b/i;
