import type { Recogniser } from '../kinds.ts';
import { promptOf, quotePrompts, rootPrompts } from '../prompts.ts';

/** A copied terminal: prompts, commands and what they printed. */
export const transcript: Recogniser = ({ label, lines, prompted }) => {
  if (label !== null && label !== 'shell' && label !== 'console' && label !== 'text') return null;
  if (prompted === 0) {
    if (quotePrompts(lines))
      return {
        reads: 'transcript',
        confidence: 'B',
        why: 'Every line begins with ">", a prompt, and then like a command.',
      };
    if (label !== 'console' || !rootPrompts(lines)) return null;
    return {
      reads: 'transcript',
      confidence: 'B',
      why: 'Every line begins with "#", the prompt of root, in a console fence.',
    };
  }
  const first = lines.find(({ text }) => text.trim() !== '' && !/^\s*#\s/.test(text));
  const opensWithPrompt = first !== undefined && promptOf(first.text) !== null;
  // Output may come first, but a "$ " far down in a script is not a prompt.
  if (!opensWithPrompt && (label === 'shell' || prompted < 2)) return null;
  const hosts = new Set(lines.flatMap(({ text }) => promptOf(text)?.host ?? []));
  if (hosts.size > 1)
    return {
      reads: 'transcript',
      confidence: 'C',
      why: `It is a copied terminal of several hosts: ${[...hosts].join(', ')}.`,
    };
  const where = hosts.size === 1 ? ` of ${[...hosts][0]}` : '';
  return {
    reads: 'transcript',
    confidence: 'B',
    why: `It is a copied terminal${where}: commands behind prompts, mixed with what they printed.`,
  };
};
