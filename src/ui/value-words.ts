import type { Placeholder } from '../plan/plan.ts';
import { type Line, line } from './line.ts';

/** A variable is given to each run anew; what stood in a text is only put into that text, which has to run again. */
export function ofBefore({ token, lines }: Placeholder): string {
  if (token.startsWith('$')) return 'given before; a new value counts for what runs from now on';
  return `given before (${linesOf(lines)}); what ran with it has to run again: t, then Enter there`;
}

/** What a place for a value is, and where it stands. */
export function meaning({ token, secret, lines, class: kind }: Placeholder): string {
  const where = linesOf(lines);
  if (secret) return `secret: hidden here, masked in the record (${where})`;
  if (kind === 'undefined') return `${token} is used but nothing sets it (${where})`;
  if (kind === 'example') return `looks like a value of another run: change it, or keep it as it is (${where})`;
  return `used in ${where}`;
}

function linesOf(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 4).join(', ')}${lines.length > 4 ? ', ..' : ''}`;
}

/** Said where a command has no place for a value, and others have. */
export const noneOwn = 'This command has no place for a value. Tab goes to one of another command.';

/** Above the values of other commands: what is changed there counts there. */
export function othersLines(own: number): Line[] {
  const heading = line(' OF OTHER COMMANDS, given before: to be corrected', 'bold', { hang: 1 });
  return own === 0
    ? [line(' This command has no place for a value.', 'plain', { hang: 1 }), line(), heading]
    : [heading];
}
