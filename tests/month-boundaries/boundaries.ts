/** An instant beside a boundary, and what a Swedish calendar shows then. */
export interface Boundary {
  readonly instant: string;
  readonly today: string;
  /** The day after, on which nothing can have happened yet. */
  readonly tomorrow: string;
  /** The month whose report is due: the one before. */
  readonly due: string;
  /** Households closed in that month, of those that are closed on the day of each boundary and of the one that goes on. */
  readonly closedWhenDue: number;
  /** Five years earlier: older records may be deleted. */
  readonly cutoff: string;
}

/** The last second of a day and the first of the next, and both hours that are called two at night when summer time ends. */
export const BOUNDARIES: readonly Boundary[] = [
  at('2027-10-30T21:59:59Z', '2027-10-30', '2027-10-31', '2027-09', 0, '2022-10-30'),
  at('2027-10-30T22:00:00Z', '2027-10-31', '2027-11-01', '2027-09', 0, '2022-10-31'),
  at('2027-10-31T00:59:59Z', '2027-10-31', '2027-11-01', '2027-09', 0, '2022-10-31'),
  at('2027-10-31T01:00:00Z', '2027-10-31', '2027-11-01', '2027-09', 0, '2022-10-31'),
  at('2027-10-31T22:59:59Z', '2027-10-31', '2027-11-01', '2027-09', 0, '2022-10-31'),
  at('2027-10-31T23:00:00Z', '2027-11-01', '2027-11-02', '2027-10', 6, '2022-11-01'),
  at('2027-12-31T22:59:59Z', '2027-12-31', '2028-01-01', '2027-11', 2, '2022-12-31'),
  at('2027-12-31T23:00:00Z', '2028-01-01', '2028-01-02', '2027-12', 1, '2023-01-01'),
  at('2028-02-28T22:59:59Z', '2028-02-28', '2028-02-29', '2028-01', 1, '2023-02-28'),
  at('2028-02-28T23:00:00Z', '2028-02-29', '2028-03-01', '2028-01', 1, '2023-02-28'),
  at('2028-02-29T22:59:59Z', '2028-02-29', '2028-03-01', '2028-01', 1, '2023-02-28'),
  at('2028-02-29T23:00:00Z', '2028-03-01', '2028-03-02', '2028-02', 3, '2023-03-01'),
];

function at(
  instant: string,
  today: string,
  tomorrow: string,
  due: string,
  closedWhenDue: number,
  cutoff: string,
): Boundary {
  return { instant, today, tomorrow, due, closedWhenDue, cutoff };
}
