/**
 * What the report tells only roughly, or not at all, and we had to choose. Every figure fits the report: "nearly
 * 6,300" code 0, "just over 13,300" records of measures, "about 3,500" records of closures (Socialstyrelsen 2013).
 */

/** Adults, month by month, by what was answered for them. Applicants with measures have 805 codes above the first. */
export const ANSWERS = {
  applicant: { withMeasures: 6770, withCodeZero: 5400, unanswered: 200 },
  coApplicant: { withMeasures: 250, withCodeZero: 890, unanswered: 70 },
} as const;

/** Household-months in March and April, and those of them with a co-applicant. */
export const HOUSEHOLD_MONTHS = {
  all: ANSWERS.applicant.withMeasures + ANSWERS.applicant.withCodeZero + ANSWERS.applicant.unanswered,
  withCoApplicant:
    ANSWERS.coApplicant.withMeasures + ANSWERS.coApplicant.withCodeZero + ANSWERS.coApplicant.unanswered,
} as const;

/** Closed households. 2,006 and 1,626 reasons on 3,500 rows leave 132 rows that hold both. */
export const CLOSED_HOUSEHOLDS = 3500;

/** Municipalities that gave days, by code; published for 2, 1 and 5, chosen for the others. */
export const MUNICIPALITIES_WITH_DAYS_BY_CODE: ReadonlyMap<number, number> = new Map([
  [1, 23],
  [2, 24],
  [3, 14],
  [4, 9],
  [5, 20],
  [6, 8],
  [7, 4],
  [8, 10],
]);

/** Municipalities that sent a measures file for one of the two months only. */
export const MUNICIPALITIES_WITH_ONE_MONTH = 7;

/** Measures in a month without assistance, half of them on persons who have no household here at all. */
export const MEASURES_OUTSIDE_ASSISTANCE = 60;
