const TIME = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
});
const MONTH = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A time as people read it. @param time ISO 8601 */
export function shownTime(time: string): string {
  return TIME.format(new Date(time));
}

/** A month as people read it: `november 2026`. @param month `YYYY-MM` */
export function shownMonth(month: string): string {
  return MONTH.format(new Date(`${month}-01T00:00:00Z`));
}
