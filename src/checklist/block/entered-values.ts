import type { Placeholder } from '../../plan/plan.ts';
import type { Facts } from './facts.ts';

/**
 * Values left open in what is entered elsewhere by hand: records and tables of hosts in a fence that is labelled as shell (`A @ → [New address]`),
 * and the arguments of a call that is made in another program (`apply(body: <text of the file>)`). A message or a sample has brackets of its own.
 */
export function enteredValues({ raw, label, lines }: Facts): Placeholder[] {
  if (raw.forText === true) return [];
  const pattern = label === 'shell' ? described : isCall(lines) ? argument : null;
  if (pattern === null) return [];
  const found = new Map<string, Placeholder>();
  for (const { line, text } of lines) {
    for (const [, token = ''] of text.matchAll(pattern)) {
      const known = found.get(token);
      if (known === undefined) found.set(token, { token, lines: [line], class: 'ask', secret: secret.test(token) });
      else if (!known.lines.includes(line)) known.lines.push(line);
    }
  }
  return [...found.values()];
}

/** "[New address]" as the value of a record, or where a table of hosts has the address. */
const described =
  /(?:(?:→|->|=>|[=:])\s*|^\s*(?=\[[^\]]*\]\s+[\w-]+(?:\.[\w-]+)+\s*$))(\[\p{Lu}[\p{L}\p{N}]*(?:[ _-][\p{L}\p{N}]+){1,5}\])(?![([])/gu;
const argument = /(?<=[\p{L}\p{N}_"']\s?[:=]\s*)(<\p{L}[^<>\n]{0,100}>)(?=\s*[,)]|\s*$)/gu;
const secret = /passw|secret|token|\bkey\b/i;

/** `service.apply(`, `apply_change(name: "x",` to the bracket at the end. */
function isCall(lines: Facts['lines']): boolean {
  const written = lines.map(({ text }) => text.trim()).filter((text) => text !== '');
  const [first = '', last = ''] = [written[0], written.at(-1)];
  return /^[\p{L}_][\w.]*(?: [\w.]+)?\((?:$|[\w"']+\s*[:=])/u.test(first) && /\)[;,]?$/.test(last);
}
