import { withoutEnd } from '../../patterns/without-end.ts';
import { plainText } from '../markdown/plain-text.ts';
import { blank, ownerLead } from './owner-words.ts';
import { whenIn } from './when-in.ts';

/**
 * Who a line of text says does it: names and roles as written, without brackets around them. `Owner: DBA`, `(responsible: @ana)`,
 * `@team/db`. None of them is an identity: the program knows nobody by these names.
 */
export function peopleIn(markdown: string): string[] {
  return mayName.test(markdown) ? [...new Set([...ownersIn(markdown), ...mentionsIn(withoutCode(markdown))])] : [];
}

/** The names behind "Owner:" alone. */
export function ownersIn(markdown: string): string[] {
  const owner = ownerLead.exec(withoutCode(markdown))?.[1];
  return owner === undefined ? [] : namesIn(owner);
}

/** The names in a cell, or behind "Owner:"; blanks to be filled in are none. */
export function namesIn(text: string): string[] {
  return plainText(withoutCode(text))
    .split(/\s*(?:,|、|，|\s(?:and|und|et|y|и)\s|\s?&\s?)\s*/u)
    .map((name) => withoutEnd(name.replace(/^[[(<{]+/, ''), /[\])>}.]/).trim())
    .filter(
      (name) =>
        name.length <= 60 && /\p{L}/u.test(name) && !/[[\]]/.test(name) && !blank.test(name) && whenIn(name) === null,
    );
}

/** Most lines have neither a mention nor a colon. */
const mayName = /@|[:：]/;

const withoutCode = (text: string) => text.replace(/(`+)[^`]*\1/g, ' ').replace(/<[^<>\s]+@[^<>\s]+>/g, ' ');

/** `@here` and `@channel` call everybody; `me@host` and `package@1.2` name no person. */
function mentionsIn(text: string): string[] {
  if (!text.includes('@')) return [];
  const found = text.matchAll(/(?<![\p{L}\p{N}_./:@-])@([A-Za-z][\w-]*(?:\/[A-Za-z][\w-]*)?)(?![\w@/-]|\.\w)/gu);
  return [...found].map((match) => match[0]).filter((name) => !everybody.test(name));
}

const everybody = /^@(?:here|channel|everyone|all|latest|next|beta|alpha|canary|v\d.*)$/i;
