import { goesTo } from '../effects/goes-to.ts';
import { fillText } from './fill-text.ts';

/** Values by their token, as in `<host>`; those of variables by `$` and their name. */
export type Values = ReadonlyMap<string, string>;

/**
 * Which of these commands, that run one below the other, go to a host from this machine: by their place among them, with these values and
 * those that they set themselves. What only sets a variable goes with the next command, for that one reads it. None does where no host was said.
 */
export function goingThere(host: string | null, texts: readonly string[], values: Values): number[] {
  if (host === null) return [];
  const known = new Map(values);
  const going = texts.map((text) => {
    const set = assignmentIn(text);
    if (set === undefined) return goesTo(host, withValues(text, known));
    known.set(`$${set.name}`, set.value);
    return undefined;
  });
  const follows = (at: number) => going.slice(at).find((goes) => goes !== undefined) ?? going.findLast(Boolean);
  return going.flatMap((_goes, at) => (follows(at) ? [at] : []));
}

/** What a command that sets one variable to a value of plain characters sets. */
export function assignmentIn(text: string): { name: string; value: string } | undefined {
  const [, name, , quoted, bare] = assignment.exec(text) ?? [];
  return name === undefined ? undefined : { name, value: quoted ?? bare ?? '' };
}

const assignment =
  /^\s*(?:export\s+|readonly\s+)?([A-Za-z_]\w*)=(?:(["'])([^"'$`\\\n]*)\2|([^\s"'$`\\;&|<>()]*))\s*(?:#.*)?$/;

/** With values in the place of the tokens, and of those variables whose values mean the same in quotes and out of them. */
export function withValues(text: string, values: Values): string {
  return fillText(text, values).replace(
    /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g,
    (whole, bare?: string, braced?: string) => {
      const value = values.get(`$${bare ?? braced}`);
      return value !== undefined && /^[\w@%+=:,./-]+$/.test(value) ? value : whole;
    },
  );
}
