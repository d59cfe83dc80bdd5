import { formatsWithBraces } from '../effects/placeholder-families.ts';
import { findPlaceholders } from '../effects/placeholders.ts';
import { inRow, oneOf } from '../patterns/joined.ts';
import type { Placeholder } from '../plan/plan.ts';
import { isSecretName } from './block/block-items.ts';
import type { Draft } from './draft.ts';
import type { TextLine } from './markdown/nodes.ts';
import { headedValues, toldValues } from './told-values.ts';

/**
 * One entry a token, also where headings, the title and sentences name it, with every line it stands on; a variable that is used and never set
 * is one too. `told`: the lines of text around the blocks.
 */
export function mergePlaceholders(
  { placeholders, assigns, uses }: Draft,
  headings: TextLine[],
  told: TextLine[],
): Placeholder[] {
  const merged = new Map<string, Placeholder>();
  for (const one of [
    ...placeholders,
    ...headings.flatMap(headedValues),
    ...inText([...headings, ...told]),
    ...undefinedVariables([...assigns, ...assignedIn(told)], uses),
  ]) {
    const known = merged.get(one.token);
    if (known === undefined) merged.set(one.token, { ...one, lines: [...one.lines] });
    else {
      known.lines.push(...one.lines);
      known.secret ||= one.secret;
      if (known.class === 'environment' || known.class === 'example') known.class = one.class;
    }
  }
  for (const one of merged.values())
    one.lines = [...new Set([...one.lines, ...headingLines(one, headings)])].sort((left, right) => left - right);
  return [...merged.values()].sort((left, right) => (left.lines[0] ?? 0) - (right.lines[0] ?? 0));
}

/**
 * `{{NAME}}` and `%{name}` in what is told are filled in as well, and what an address in code leaves open; other marks there are mostly words.
 * `${{ … }}` is a workflow's.
 */
function inText(lines: TextLine[]): Placeholder[] {
  return lines.flatMap(({ line, text }) => {
    if (!marked.test(text)) return toldValues({ line, text });
    const tokens = text.match(/(?<![$\\{])\{\{\s*[A-Za-z][\w -]*\s*\}\}|%\{[A-Za-z]\w*\}/g) ?? [];
    const named = tokens.filter((token) => !token.startsWith('%') || !formatsWithBraces.test(text));
    return [
      ...named.map((token) => ({ token, lines: [line], class: 'ask' as const, secret: false })),
      ...addressesIn(text).flatMap((address) => openParts({ line, text: address })),
      ...toldValues({ line, text }),
    ];
  });
}

const marked = /\{|:\/\//;

/** `http://your-server/login` as code: it is opened as it stands. */
function addressesIn(text: string): string[] {
  return (text.match(/`[^`\s]*:\/\/[^`\s]*`/g) ?? []).map((code) => code.slice(1, -1));
}

function openParts(address: TextLine): Placeholder[] {
  return findPlaceholders([address], 'prose').filter((one) => one.class === 'ask');
}

/** Set by the shell or the system itself. */
const given = inRow(
  /^/,
  oneOf(
    /HOME|PATH|PWD|OLDPWD|USER|LOGNAME|UID|EUID|SHELL|HOSTNAME|RANDOM|SECONDS|IFS|LINENO|PPID|LANG|LC_\w+|TERM/,
    /EDITOR|VISUAL|PAGER|TMPDIR|TZ|DISPLAY|BASH\w*|FUNCNAME|PIPESTATUS|OPTARG|OPTIND|REPLY|COLUMNS|LINES/,
    /SUDO_USER|SSH_\w+|XDG_\w+/,
  ),
  /$/,
);

/** "`$OVEN = "old"`": set by hand, in another shell. */
function assignedIn(told: TextLine[]): string[] {
  return told.flatMap(({ text }) =>
    [...text.matchAll(/[`;]\s*\$([A-Za-z_]\w*)\s*=(?!=)/g)].map(([, name = '']) => name),
  );
}

function undefinedVariables(assigns: string[], uses: Draft['uses']): Placeholder[] {
  const set = new Set(assigns);
  return uses
    .filter(({ name }) => !set.has(name) && !given.test(name))
    .map(({ name, line }) => ({
      token: `$${name}`,
      lines: [line],
      class: 'undefined' as const,
      secret: isSecretName(name),
    }));
}

/** A distinctive token that also stands in the title or a heading is filled in there too. */
function headingLines(one: Placeholder, headings: TextLine[]): number[] {
  if (one.class !== 'ask' || one.token.length < 5) return [];
  return headings.filter(({ text }) => text.includes(one.token)).map(({ line }) => line);
}
