import { inRow } from '../../patterns/joined.ts';
import type { When } from '../../steps/assigned.ts';
import { findDuration } from '../waits/duration.ts';
import { blank } from './owner-words.ts';

/**
 * When a text says that it is to be done: "T-4 Hours", "D-1", "2 weeks before go-live", "14:30 UTC" at its beginning, in brackets or behind
 * "at". Null where it names no time. A bare `T-30` has no unit, and so no offset.
 */
export function whenIn(markdown: string): When | null {
  if (!/\d/.test(markdown)) return null;
  const text = markdown.replace(/(`+)[^`]*\1/g, ' ').replace(/[*_]{2}/g, '');
  return countdown(text) ?? relative(text) ?? clock(text);
}

/** What a cell or a line says that holds nothing but a time, in whatever form. How long something takes is none. */
export function timeOf(text: string): When | null {
  const words = text.replace(/[*_`]/g, '').trim();
  const bare = words.replace(/^[[(]+|[\])]+$/g, '').trim();
  if (bare === '' || bare.length > 40 || blank.test(bare)) return null;
  const names = /\d/.test(bare) && findDuration(bare) === null;
  return whenIn(bare) ?? (names ? { text: bare, offset: null, clock: null } : null);
}

const countdownPattern =
  /(?<![\p{L}\p{N}-])(T|D|J)(?:\s?([-–−+±])\s?|\s(minus|plus)\s)(\d+(?:[.,]\d+)?)\s?(?:(?:~|-|–|to)\s?\d+\s?)?((?:weeks?|days?|hours?|hrs?|minutes?|mins?|tage?|stunden?|minuten?|[wdhm])(?!\p{L}))?(?:\s?[~–-]\s?\d+\s?[wdhm])?(?![\p{L}\p{N}])/iu;

/** What every match of the pattern holds; the pattern takes a hundred times as long to be made ready, and few texts need it. */
const countdownHint = /[TDJ](?:\s?[-–−+±]\s?|\s(?:minus|plus)\s)\d/i;

/** The day of the release counts in days (`D-1`, in French `J-1`), the hour of it in what is written. */
function countdown(text: string): When | null {
  if (!countdownHint.test(text)) return null;
  const found = countdownPattern.exec(text);
  if (!found) return null;
  const [whole, letter = '', sign, word, amount = '0', unit] = found;
  const stands = text.slice(0, found.index).trimEnd();
  if (letter !== 'T' && !/^[^\p{L}\p{N}]*$|[([（]$/u.test(stands)) return null;
  const given = unit ?? (letter.toUpperCase() === 'T' ? '' : 'd');
  const seconds = Number(amount) === 0 ? 0 : (findDuration(`${amount} ${given}`)?.minimum ?? null);
  const before = word?.toLowerCase() === 'minus' || (sign !== undefined && '-–−'.includes(sign));
  return {
    text: whole.trim(),
    offset: seconds === null ? null : before && seconds > 0 ? -seconds : seconds,
    clock: null,
  };
}

const relativePattern = inRow(
  /(?<!\d)(\d+\s?(?:weeks?|days?|hours?|hrs?|minutes?|mins?|wochen?|tage?|stunden?|minuten?))\s+(before|prior to|ahead of|after|vor|nach)\s+(?:the\s+|dem\s+|der\s+)?/iu,
  /go-?live|deploy(?:ment)?s?|release|launch|cut-?over|maintenance(?: window)?|migration|start|rollout/iu,
  /(?!\p{L})/iu,
);

function relative(text: string): When | null {
  if (!/before|prior to|ahead of|after|vor|nach/i.test(text)) return null;
  const found = relativePattern.exec(text);
  if (!found) return null;
  const seconds = findDuration(found[1] ?? '')?.minimum ?? null;
  const after = /^(?:after|nach)$/i.test(found[2] ?? '');
  return { text: found[0], offset: seconds === null ? null : after ? seconds : -seconds, clock: null };
}

const time = '([01]?\\d|2[0-4]):([0-5]\\d)(?:\\s?([AaPp])\\.?[Mm]\\.?)?';
const zone = '(?:\\s?(?:Uhr|UTC|GMT|[CEMPW]E?[SD]?T|h)(?:[+-]\\d{1,2})?(?!\\p{L}))?';
const span = `${time}(?:\\s?(?:-|–|to|bis)\\s?\\d{1,2}:\\d{2}(?:\\s?[AaPp]\\.?[Mm]\\.?)?)?${zone}`;
const clockPatterns: readonly RegExp[] = [
  new RegExp(`^[^\\p{L}\\p{N}]*(${span})(?![\\d:])`, 'u'),
  new RegExp(`[(（[](?:[^()[\\]]{0,60}[,;])?\\s*(?:at |um )?(${span})\\s*[,;)）\\]]`, 'u'),
  new RegExp(`(?<!\\p{L})(?:at|um|à|a las|às|в)\\s+(${span})(?![\\d:])`, 'iu'),
];

function clock(text: string): When | null {
  if (!/\d:\d\d/.test(text)) return null;
  const found = clockPatterns.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (!found) return null;
  const [, words = '', hours = '', minutes = '', half] = found;
  const afternoon = half?.toLowerCase() === 'p' && Number(hours) < 12 ? 12 : 0;
  const midnight = half?.toLowerCase() === 'a' && Number(hours) === 12 ? -12 : 0;
  const hour = String((Number(hours) + afternoon + midnight) % 24).padStart(2, '0');
  return { text: words.trim(), offset: null, clock: `${hour}:${minutes}` };
}
