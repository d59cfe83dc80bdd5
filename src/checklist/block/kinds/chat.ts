import type { Recogniser } from '../kinds.ts';

/** `/admin sync now`: a slash, one word without a further slash; never a path of this machine. */
export const chatCommand = /^\s*\/[a-z][\w-]*(?:\s|$)(?!\/)/i;

export const chat: Recogniser = ({ label, code }) => {
  if (code.length === 0 || label === 'sql' || !code.every((text) => chatCommand.test(text))) return null;
  return { reads: 'chat', confidence: 'D', why: 'It is a command for a chat, not for a shell: "/" and a single word.' };
};
