import type { Recogniser } from '../kinds.ts';

const box = /^\s*(?:(?:#|\/\/)\s*)?(?:(?:[-*+•]|\d+[.)])\s+)?(?:\[[ xX]\]|[☐☑☒□⬜])\s+\S/u;

const writesText = /^\s*(?:\$ )?(?:sudo )?(?:cat|tee)\b.*<<-?\s*['"]?\w+['"]?/;

/** A list with boxes inside a fence: a markdown example, or the checklist itself. */
export const checklist: Recogniser = ({ lines, code, label }) => {
  // Boxes in a text that a command writes into a file are none to tick.
  if (code.some((line) => writesText.test(line))) return null;
  const boxes = lines.filter(({ text }) => box.test(text)).length;
  const strict = lines.filter(({ text }) => /^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]\s/.test(text)).length;
  const textual = label === 'markdown' || label === 'text' || label === null;
  if ((strict > 0 && textual) || (boxes > 0 && boxes * 2 >= code.length))
    return {
      reads: 'checklist',
      confidence: 'D',
      why: 'It is a list with boxes inside a fence; nothing in it is a command.',
    };
  return null;
};
