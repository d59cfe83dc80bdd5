import type { Recogniser } from '../kinds.ts';

/** What the text above it puts into a description, a message or a page is for its readers, also where it holds commands. */
export const pasted: Recogniser = ({ raw }) =>
  raw.forText === true
    ? { reads: 'text', confidence: 'D', why: 'The text above it says that it is pasted into a text for others.' }
    : null;
