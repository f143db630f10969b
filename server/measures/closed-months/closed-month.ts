import type { CalendarMonth } from '../../kernel/index.js';
import type { MonthClosing } from '../cells/index.js';

/** Whether a month is closed for registering. A month that nobody has closed is open, with version 0. */
export interface ClosedMonth extends MonthClosing {
  readonly month: CalendarMonth;
  /** Whether somebody has closed it; it may have opened again by itself since. */
  readonly closed: boolean;
  /** Why it was closed or opened last; empty where it never was. */
  readonly reason: string;
  readonly version: number;
}
