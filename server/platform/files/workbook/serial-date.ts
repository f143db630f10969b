const DAY = 86_400_000;
/** Day 0 such that day 61 is 1900-03-01: Excel counts a 29 February 1900 that never was. */
const START_1900 = Date.UTC(1899, 11, 30);
const START_1904 = Date.UTC(1904, 0, 1);

/** The date that a cell's day number shows: `YYYY-MM-DD`, with the time where it has one; the number where it is none. */
export function serialDate(days: number, countsFrom1904: boolean): string {
  const instant = new Date((countsFrom1904 ? START_1904 : START_1900) + Math.round(days * 86_400) * 1000);
  if (days < 0 || Number.isNaN(instant.getTime())) return String(days);
  const text = instant.toISOString();
  return instant.getTime() % DAY === 0 ? text.slice(0, 10) : text.slice(0, 19);
}
