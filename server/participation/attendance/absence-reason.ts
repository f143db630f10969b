import type { CalendarMonth, LocalizedText } from '../../kernel/index.js';

/** Why somebody was absent. */
export interface AbsenceReason {
  /** Kept with the attendance; never reused. */
  readonly id: string;
  readonly label: LocalizedText;
}

/** The reasons to choose among from a month on. A new list is a new file, never new code. */
export interface AbsenceReasonList {
  readonly id: string;
  /** First month that the list is in force. */
  readonly validFrom: CalendarMonth;
  readonly source: string;
  readonly reasons: readonly AbsenceReason[];
}
