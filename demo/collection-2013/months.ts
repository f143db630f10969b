/** A month that the collection was about (Socialstyrelsen 2013, the layout of the collection). */
export type ReportingMonth = '2013-03' | '2013-04';

/** The two reporting months, in order. */
export const REPORTING_MONTHS: readonly ReportingMonth[] = ['2013-03', '2013-04'];

/** Months before the collection in which households had assistance, in order; nothing is answered for them. */
export const EARLIER_MONTHS = ['2012-11', '2012-12', '2013-01', '2013-02'] as const;

/** Number of days of a reporting month. */
export function daysIn(month: ReportingMonth): number {
  return month === '2013-03' ? 31 : 30;
}
