import type { CalendarMonth } from '../../kernel/index.js';

/** Whether a month is closed for registering. A month that nobody has closed is open, with version 0. */
export interface ClosedMonth {
  readonly month: CalendarMonth;
  readonly closed: boolean;
  /** Why it was closed or opened last; empty where it never was. */
  readonly reason: string;
  readonly version: number;
}
