const PATTERN = /^(19|2\d)\d{2}-\d{2}-\d{2}$/;

/** True for a date `YYYY-MM-DD` that exists in the calendar, years 1900 to 2999. */
export function isCalendarDate(text: string): boolean {
  if (!PATTERN.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
