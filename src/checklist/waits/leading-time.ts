import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { findDuration, spokenOut } from './duration.ts';
import { timeBefore } from './trailing-wait.ts';

/** "After 14 clean days" of "After 14 clean days: archive it"; null where no time stands at the head, before a colon. */
export function leadingTime(text: string): string | null {
  const found = (timeLeads.exec(text) ?? timeBefore.exec(spokenOut(text)))?.[0].replace(/\s*(?:[:：,]|, [^,]*)$/, '');
  return found === undefined || findDuration(found) === null ? null : found;
}

const timeLeads = hinted(
  oneOf(
    /^(?:after|once) (?:about |around |roughly |at least |the first )?~?\d+(?:\s*[-–]\s*\d+)? ?(?:[a-z-]+ ){0,3}?(?:seconds?|minutes?|min|hours?|h|days?|weeks?|months?)\b[^:,.]{0,60}:/iu,
    /^(?:frühestens )?nach (?:etwa |rund |mindestens )?~?\d[^:.]{2,60}:|^après (?:environ |au moins )?~?\d[^:.]{2,60}\s?:/iu,
    /^(?:tras|después de|pasad[oa]s|após|depois de) (?:unos |unas |cerca de |al menos )?~?\d[^:.]{2,60}:|^(?:через|спустя|после) (?:примерно )?~?\d[^:.]{2,60}:/iu,
    /^~?\d[^:：。]{1,20}(?:之?后|以后|後|후|뒤)[^:：。]{0,20}[:：]|^(?:بعد از|پس از) \S+[^:.]{2,60}:/iu,
  ),
);
