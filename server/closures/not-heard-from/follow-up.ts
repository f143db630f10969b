import { addDays, addMonths, type CalendarMonth, firstDayOf } from '../../kernel/index.js';
import type { FollowUpPlan } from './follow-up-plan.js';

/** How contact was tried. */
export const CONTACT_KINDS = ['telephone', 'message', 'letter', 'visit', 'other'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** What came of it: nobody was reached, somebody will be heard from, or somebody was reached. */
export const CONTACT_RESULTS = ['notReached', 'willReply', 'reached'] as const;
export type ContactResult = (typeof CONTACT_RESULTS)[number];

/** A contact that was tried with a household that has not applied again. */
export interface FollowUp {
  /** From 1, in the order in which they were recorded. */
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly triedOn: string;
  readonly contact: ContactKind;
  readonly result: ContactResult;
}

/** A day by which contact is to be tried. */
export interface PlannedFollowUp {
  /** `YYYY-MM-DD`. */
  readonly dueOn: string;
  /** The day on which it was tried; undefined where it is still to be done. */
  readonly triedOn: string | undefined;
}

/**
 * The days by which contacts are to be tried, each with the contact that answers to it: the first day with a contact
 * stands for the first planned one, and so on. Two contacts on one day are one try: the household must have had time
 * to answer.
 * @param lastMonth the household's last month with assistance
 */
export function plannedFollowUps(
  plan: FollowUpPlan,
  lastMonth: CalendarMonth,
  followUps: readonly Pick<FollowUp, 'triedOn'>[],
): readonly PlannedFollowUp[] {
  const days = [...new Set(followUps.map(({ triedOn }) => triedOn))].toSorted();
  const from = firstDayOf(addMonths(lastMonth, 1));
  return plan.daysAfter.map((count, place) => ({ dueOn: addDays(from, count), triedOn: days[place] }));
}
