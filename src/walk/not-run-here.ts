import { definitionOf, type Item } from '../steps/index.ts';

/** Why nothing of an item runs here, and what is done instead. */
export function notRunHere(item: Item): string {
  const why = whyNotRun(item);
  return `Nothing of this is run here. ${why}${why === '' ? '' : ' '}What is done by hand is then ticked (x).`;
}

/** Why an item of a kind that runs is not run, as sentences: what it is, or what was said of its block. */
export function whyNotRun(item: Item): string {
  const sure = definitionOf(item).sureness?.(item);
  if (sure === undefined) return '';
  return sure.confidence === 'D' ? sure.why : 'It was said to be done by hand (b).';
}
