/**
 * Writes times as RFC 3339 in UTC with milliseconds, as `toISOString` does. The text of a second is kept for the next time: what it takes to
 * make one is slow right after each wait for a disk. Throws a `RangeError` for a date that is none.
 */
export function createTimeWriter(): (date: Date) => string {
  let second = Number.NaN;
  let untilMilliseconds = '';
  return (date) => {
    const time = date.getTime();
    const now = Math.floor(time / 1000);
    if (now !== second) {
      untilMilliseconds = date.toISOString().slice(0, -'000Z'.length);
      second = now;
    }
    const milliseconds = time - now * 1000;
    // Three digits, by a leading one that is cut off.
    return `${untilMilliseconds}${`${1000 + milliseconds}`.slice(1)}Z`;
  };
}
