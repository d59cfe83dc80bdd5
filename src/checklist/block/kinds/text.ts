import { isFolder, namesPlace } from '../command-shape.ts';
import type { Recogniser } from '../kinds.ts';

/** Output, mail, drawings, sentences. */
export const text: Recogniser = ({ label, code, prose, commandLike }) => {
  if (label === 'text' || label === 'markdown')
    return { reads: 'text', confidence: 'D', why: 'Its label says that it is text.' };
  if (prose === code.length || (prose > 0 && commandLike === 0))
    return { reads: 'text', confidence: 'D', why: 'It reads like sentences or output, not like commands.' };
  if (label === null && code.some(isFolder) && code.every((one) => isFolder(one) || namesPlace(one)))
    return { reads: 'text', confidence: 'D', why: 'It lists folders and files, and runs nothing.' };
  if (label === null && commandLike * 2 < code.length)
    return { reads: 'text', confidence: 'D', why: 'It has no label and does not read like commands.' };
  return null;
};
