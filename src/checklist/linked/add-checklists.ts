import { addItem, type Cursor } from '../draft.ts';
import { followedLinks } from './followed.ts';
import { filePath, type Link } from './links.ts';

type Place = { line: number; endLine: number; title: string; condition: string | null; text: string; claimed: boolean };

/** The links of something to do that are walked as checklists of their own; of one whose file is not there a note is left, and it stays text. */
export function toFollow({ draft, context: { linked } }: Cursor, markdown: string, line: number): Link[] {
  if (linked === undefined) return [];
  const links = followedLinks(markdown, true);
  for (const { path } of links.filter((link) => !isThere(link, linked)))
    draft.notes.push({ line, text: path, why: notThere });
  return links.filter((link) => isThere(link, linked));
}

const notThere =
  'The checklist that is linked here is no file beside this one: what it asks is not known, and the item is done by hand.';

/** Whether a sentence or a bullet that nothing marks as a task says to follow a file that is there. */
export function saysToFollow({ context: { linked } }: Cursor, markdown: string): boolean {
  return linked !== undefined && followedLinks(markdown, false).some((link) => isThere(link, linked));
}

/** Each is an item; where a task links to several, each goes by the words of its link. */
export function addChecklists(
  { draft }: Pick<Cursor, 'draft'>,
  links: readonly Link[],
  { text, claimed, ...place }: Place,
): void {
  for (const { path, words } of links) {
    const title = links.length === 1 ? place.title : `${place.title} (${words})`;
    addItem(draft, { kind: 'checklist', ...place, title, effect: 'changes', data: { path, text, claimed } });
  }
}

function isThere({ path }: Link, linked: ReadonlySet<string>): boolean {
  return linked.has(filePath(path));
}
