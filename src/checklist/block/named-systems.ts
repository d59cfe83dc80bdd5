import { namesSystem } from '../choices/system-words.ts';
import { cutLast, type Draft } from './unit-draft.ts';

/** "yum … # Amazon Linux" right below "apt-get … # Ubuntu": of two commands one. */
export function namesOtherSystem({ runs }: Draft, text: string): boolean {
  const above = runs.at(-2)?.title ?? '';
  return namesSystem(text) && namesSystem(above) && text !== above;
}

/** The unit, which ends with two such commands, as units of its own for each of them, after what stands above them. */
export function splitBySystem(draft: Draft, text: string): Draft[] {
  const other = cutLast(draft);
  const one = cutLast(draft);
  one.or ??= { first: true, byCommand: false };
  other.or = { first: false, byCommand: false };
  retitle(one, one.runs[0]?.title ?? '');
  retitle(other, text);
  const run = other.runs.at(-1);
  if (run) run.title = text;
  return one === draft ? [one, other] : [draft, one, other];
}

/** The title that a unit has is kept before what it is called among others. */
function retitle(draft: Draft, name: string): void {
  const title = draft.title === '' ? name : `${draft.title} (${name})`;
  const [first] = draft.comments;
  if (first?.text === draft.title) first.text = title;
  draft.title = title;
}
