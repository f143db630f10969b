import type { Protection } from '../access/index.js';
import type { Household } from '../households/index.js';
import { addMonths, type CalendarMonth, monthOfDate, type PersonReference } from '../kernel/index.js';

/** A household as it was when it was closed, or would be: its adults are those of its last month with assistance. */
export interface HouseholdAtClosing {
  readonly household: Household;
  /** Undefined where no assistance up to the closing is known. */
  readonly lastMonth: CalendarMonth | undefined;
  readonly firstMonth: CalendarMonth | undefined;
  readonly applicant: PersonReference | undefined;
  readonly coApplicant: PersonReference | undefined;
  /** Whether an adult that it ever had has a protected identity, and whether the viewer may open it (domain §7). */
  readonly protection: Protection;
}

/** The month that contacts with the household are counted from: its last, or the one before the closing. */
export function monthBeforeSilence(
  { lastMonth }: Pick<HouseholdAtClosing, 'lastMonth'>,
  closedOn: string,
): CalendarMonth {
  return lastMonth ?? addMonths(monthOfDate(closedOn), -1);
}
