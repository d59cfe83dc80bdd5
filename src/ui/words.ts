import type { Exit } from '../session/events.ts';

/** Seconds or minutes or hours, as an operator says them. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 === 0 || minutes >= 10 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ${minutes % 60} min`;
  const days = Math.floor(hours / 24);
  return `${days} days${hours % 24 === 0 || days >= 14 ? '' : ` ${hours % 24} h`}`;
}

/** A text of several lines by its first, and how many more there are. */
export function firstOf(text: string): string {
  const [first = '', ...more] = text.split('\n');
  return more.length === 0 ? first : `${first} (+${plural(more.length, 'line')})`;
}

/** How long something took: tenths of a second while they matter. */
export function took(ms: number): string {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : duration(ms);
}

export function bytes(count: number): string {
  if (count < 1000) return `${count} B`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  let value = count / 1000;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

export function exitWords(exit: Exit): string {
  if ('signal' in exit) return `ended by signal ${exit.signal}`;
  return exit.code === 130 ? 'exit 130 (interrupted)' : `exit ${exit.code}`;
}

/** A text of several lines, whole: what stands behind its first one may be what mattered. */
export function onOneLine(text: string): string {
  return text.trimEnd().split('\n').join(' / ');
}

/** The time of day, local to this terminal, of an RFC 3339 time or of milliseconds. */
export function clockTime(at: string | number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The same, with its day in the place of the seconds where that is not the day of `now`: a session can wait for days. */
export function momentTime(at: string | number, now: number): string {
  const date = new Date(at);
  if (date.toDateString() === new Date(now).toDateString()) return clockTime(at);
  return `${date.getDate()} ${months[date.getMonth()]} ${clockTime(at).slice(0, 5)}`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
