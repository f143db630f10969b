const PATTERN = /^(19|2\d)\d{2}-\d{2}-\d{2}$/;

/** True for a date `YYYY-MM-DD` that exists in the calendar, years 1900 to 2999. */
export function isCalendarDate(text: string): boolean {
  if (!PATTERN.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

const STOCKHOLM_DATE = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The Swedish calendar date, `YYYY-MM-DD`, on which an instant lies, whatever the machine's time zone. */
export function dateOfInstant(instant: Date): string {
  return STOCKHOLM_DATE.format(instant);
}

const DAY_MS = 86_400_000;

/** The date that lies `count` days later, or earlier where `count` is negative. Dates as `YYYY-MM-DD`. */
export function addDays(date: string, count: number): string {
  return new Date(Date.parse(date) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Number of days from one date to another, negative where the second is the earlier. Dates as `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
