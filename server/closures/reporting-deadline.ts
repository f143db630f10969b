import type { CalendarMonth } from '../kernel/index.js';

/**
 * The last day, `YYYY-MM-DD`, on which a month's report is taken (domain §4); undefined for a month that no report
 * definition is in force in. Reporting knows it and lies to the right of closures, so it is handed in.
 */
export type ReportingDeadline = (month: CalendarMonth) => string | undefined;
