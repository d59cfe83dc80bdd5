import type { Recogniser } from '../kinds.ts';
import { but } from '../reason.ts';

export const shell: Recogniser = (facts) => {
  const { label, code, commandLike, prose, printed } = facts;
  if (label !== 'shell' && label !== 'console' && label !== null) return null;
  if (commandLike === 0)
    return { reads: 'manual', confidence: 'D', why: 'Nothing in it begins like a command: to be done by hand.' };
  if (printed > 0) return { reads: 'shell', confidence: 'C', why: but(facts, printed, 'what a program printed') };
  if (prose > 0 || commandLike < code.length)
    return {
      reads: 'shell',
      confidence: 'C',
      why: but(facts, Math.max(prose, code.length - commandLike), 'not like a command'),
    };
  if (label === null)
    return { reads: 'shell', confidence: 'B', why: 'It has no label, but every line begins like a command.' };
  return {
    reads: 'shell',
    confidence: 'A',
    why: 'It is labelled as shell, every line parses and begins like a command.',
  };
};
