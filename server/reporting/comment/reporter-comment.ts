import type { CalendarMonth } from '../../kernel/index.js';

/** Who answers questions about the report (domain §4). */
export interface ReporterContact {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly email: string;
  readonly telephone: string;
}

/** The reporter's contact details and two free texts on a month's report (domain §4). */
export interface ReporterComment {
  readonly month: CalendarMonth;
  readonly contact: ReporterContact;
  /** On the measures; at most 1,000 characters. */
  readonly measuresComment: string;
  /** On the closures; at most 1,000 characters. */
  readonly closuresComment: string;
  /** From 1, and one more for each change. */
  readonly version: number;
}
