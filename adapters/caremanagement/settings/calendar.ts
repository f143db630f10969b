/** Months are texts `YYYY-MM`, which compare as they follow each other. */
const MONTH = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/;

/** True for a month from 1900 to 2199. */
export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** The month some months later, or earlier where the number is below 0. */
export function monthsAfter(month: string, months: number): string {
  const ordinal = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
}

/** How many months the second is after the first; below 0 where it is before. */
export function monthsBetween(first: string, second: string): number {
  const years = Number(second.slice(0, 4)) - Number(first.slice(0, 4));
  return years * 12 + Number(second.slice(5)) - Number(first.slice(5));
}

/** True for a day that exists, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

const SWEDISH_DATE = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The day of a moment where the municipality is, `YYYY-MM-DD`. */
export function swedishDate(moment: Date): string {
  return SWEDISH_DATE.format(moment);
}
