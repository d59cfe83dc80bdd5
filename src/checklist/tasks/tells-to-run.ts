import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Cursor } from '../draft.ts';
import { readGate } from '../gates/gate-words.ts';
import { words } from '../markdown/plain-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import { hasInlineCommand, tellsDirectly } from './task-items.ts';

/** "Run `…`", "push it with `…`", "with one command: `…`"; what one may do, and what one must not, is read. */
export function tellsToRun({ context }: Cursor, text: string): boolean {
  const sentences = text.split(/(?<=[.!?])(?:\*\*|__)?\s+(?=[\p{Lu}*_`])/u);
  return sentences.some((sentence) => {
    const said = words(sentence).replace(/^(?:when|once|after|if)\b[^,`]{3,80},\s*/i, '');
    const told = toldTo.test(said) || announced.test(sentence) || tellsDirectly.test(sentence);
    return told && hasInlineCommand({ lines: [{ line: 1, text: sentence }] }, context.programs);
  });
}

/** "Run `…`. Abort if it complains.": beside the sentence that stops, another one is work. */
export function runsBesideStop(cursor: Cursor, text: string): boolean {
  if (cursor.context.purpose === 'read' || !text.includes('`')) return false;
  return sentencesOf(text, 'apart').some((one) => tellsToRun(cursor, one) && readGate(one) === null);
}

const toldTo = hinted(
  inRow(
    /^(?:then,? |now,? |next,? |finally,? |please |also )?/i,
    oneOf(
      /run|execute|start|launch|type|use|create|make|push|tag|publish|install|build|deploy|restart|stop|enable/i,
      /disable|apply|check|verify|upload|commit|merge|clone|pull|remove|delete|generate|invoke|call|bump|update/i,
      /unpack|download|upgrade/i,
    ),
    /\b/i,
  ),
);
const announced = hinted(
  /\b(?:command|run|execute|following|type)\b[^:`]{0,60}:\s*`[^`]+`[.]?$|,? (?:then|and then|afterwards|followed by):? `[^`]+ [^`]+`[.]?$/i,
);
