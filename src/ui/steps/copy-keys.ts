import { definitionOf } from '../../steps/index.ts';
import type { SharedKey } from '../screen.ts';
import { toldText } from '../told-text.ts';
import type { Walk } from './in-hand.ts';

/** The text of an item to take elsewhere, as it is shown: what is done by hand is done with it. */
export const copyKey: SharedKey = {
  key: 'y',
  label: 'copy',
  looks: true,
  does: ({ view, actions }) => {
    const text = textInHand(view);
    if (text !== null) actions.openOver({ name: 'copied', text, copied: actions.copy(text) });
  },
};

/** The key to copy what is in hand, where that has a text. */
export function copyKeys(view: Walk['view']): SharedKey[] {
  return textInHand(view) === null ? [] : [copyKey];
}

function textInHand(view: Walk['view']): string | null {
  if (view.inHand?.kind !== 'item') return null;
  const { item } = view.inHand;
  const { copy, describe, program } = definitionOf(item);
  if (program(item) !== null && view.look) return view.look.facts.text;
  const text = copy?.(item) ?? codeIn(describe(item).join('\n'));
  return text === null ? null : toldText(view, text);
}

/** What stands in code within a text, each once: "Set `limit` to `20`" is done with that. */
function codeIn(text: string): string | null {
  const found = new Set(Array.from(text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g), ([, code = '']) => code.trim()));
  return found.size === 0 ? null : [...found].join('\n');
}
