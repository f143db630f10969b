/** What readers lose where a count is hidden, against one of a municipality: the more lies in it, the more. */
export const WEIGHTS = { municipality: 1, county: 4, country: 10 } as const;

/** A total is read more often than the counts that it adds up. */
export const TOTAL_WEIGHT = 3;
