/** The four parts that a municipality could send, of which participants.ts counts one to four. */
export interface PartCounts {
  readonly files: number;
  readonly comments: number;
  /** Municipalities with a file, a comment or both. */
  readonly either: number;
}

/** Municipalities by subject and part (Socialstyrelsen 2013, table 1, and the chapter on closures for the 63). */
export const PARTS: { readonly measures: PartCounts; readonly closures: PartCounts } = {
  measures: { files: 47, comments: 40, either: 63 },
  closures: { files: 55, comments: 31, either: 63 },
};

/** Municipalities that took part in both subjects (Socialstyrelsen 2013, appendix 3). */
export const IN_BOTH_SUBJECTS = 54;

/** Persons by measure code, code 1 first; one person and month counts once per code (Socialstyrelsen 2013, table 2). */
export const MEASURE_COUNTS = [860, 3189, 548, 842, 811, 614, 118, 870] as const;

/** How the 7,852 of table 2 fall on applicants and co-applicants (Socialstyrelsen 2013, results on measures). */
export const MEASURES_BY_ROLE = { applicant: 7575, coApplicant: 277 } as const;

/** Municipalities that used code 8 (Socialstyrelsen 2013, results on other measures). */
export const MUNICIPALITIES_WITH_OTHER_MEASURES = 26;

/** Municipalities that gave days for at least one measure (Socialstyrelsen 2013, results on volume). */
export const MUNICIPALITIES_WITH_DAYS = 27;

/** Closure reasons in per cent, code 1 first, and the number of records (Socialstyrelsen 2013, table 3). */
export const CLOSURE_REASONS = {
  applicant: {
    percent: [16.7, 4.6, 4.4, 0.6, 2.5, 4.5, 6.9, 4.1, 8.3, 1.9, 9.5, 35.9],
    records: 2006,
  },
  coApplicant: {
    percent: [15.0, 4.0, 2.9, 1.7, 2.9, 8.1, 6.9, 10.4, 12.7, 0.0, 15.6, 19.7],
    records: 173,
  },
  household: {
    percent: [19.5, 6.3, 5.8, 1.1, 2.8, 7.9, 11.1, 5.5, 9.8, 3.4, 11.7, 15.1],
    records: 1626,
  },
} as const;
