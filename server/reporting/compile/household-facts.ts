/**
 * What a report needs to know of one household in one month, whatever the definition: a row as the database
 * gives it, in running-number order. The answers are all measures of one adult as `code:days` with commas
 * between, days a number or `X`, for instance `2:15,5:X,8:X`, and `8=12` after them where attendance tells the distinct days of
 * several other measures; null where the adult is not answered or not there.
 * The texts are those of the adult's other measures; null where there are none.
 */
export type HouseholdFacts = readonly [
  runningNumber: number,
  hasCoApplicant: boolean,
  applicantAnswer: string | null,
  applicantTexts: readonly string[] | null,
  coApplicantAnswer: string | null,
  coApplicantTexts: readonly string[] | null,
];

/**
 * What a report needs to know of one household that was closed in the month. Whether it had a co-applicant is
 * told by its last assistance month; null where no such month is known (domain §3.1).
 */
export type ClosureFacts = readonly [
  runningNumber: number,
  hasCoApplicant: boolean | null,
  applicantReason: number | null,
  coApplicantReason: number | null,
  householdReason: number | null,
];

/** What the reporter wrote with the month's report (domain §4). */
export interface ReporterComment {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly email: string;
  readonly telephone: string;
  readonly measuresComment: string;
  readonly closuresComment: string;
}

/** All that one municipality's report of one month is made of. */
export interface ReportFacts {
  readonly households: readonly HouseholdFacts[];
  readonly closures: readonly ClosureFacts[];
  /** Undefined where the reporter has written nothing. */
  readonly comment: ReporterComment | undefined;
}
