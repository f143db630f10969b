import type { LocalizedText } from '../../kernel/index.js';

/** Why a month is closed for registering, for how long, and whom to ask. */
export interface MonthClosing {
  readonly reason: string;
  /** The last day on which it is closed, `YYYY-MM-DD`; null where somebody has to open it. */
  readonly until: string | null;
  /** How the reporter wants to be reached, as the comments say; null where they say nothing. */
  readonly contact: string | null;
}

/** Who may open a closed month: the role that the policies give `openMonth` (domain §4). */
export const MAY_OPEN_MONTH: LocalizedText = {
  sv: 'Uppgiftslämnaren kan öppna månaden.',
  en: 'The reporter can open the month.',
};

/** Whether the closing still holds on the day, a Swedish calendar date `YYYY-MM-DD`: on the day after it has ended. */
export function isStillClosed({ until }: Pick<MonthClosing, 'until'>, today: string): boolean {
  return until === null || until >= today;
}
