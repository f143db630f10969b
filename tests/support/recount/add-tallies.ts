import type { ReportTally } from '../../../server/reporting/index.js';

/** The figures of many recounted reports together, under a path such as `measures.applicant.3.days`. */
export function addTallies(tallies: readonly ReportTally[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const add = (path: string, value: unknown): void => {
    if (typeof value === 'number') sums.set(path, (sums.get(path) ?? 0) + value);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) add(`${path}.${key}`, inner);
    }
  };
  for (const tally of tallies) {
    for (const [key, value] of Object.entries(tally)) add(key, value);
  }
  return sums;
}

/**
 * True where the per cent is the right one with one decimal, half up: no other tenth lies as near. Asked in whole
 * numbers, so that it does not share the rounding that it judges.
 */
export function isPercentOf(percent: number | null, part: number, whole: number): boolean {
  if (whole === 0 || percent === null) return whole === 0 && percent === null;
  const tenths = Math.round(percent * 10);
  const thousandfold = 2 * part * 1000;
  return (2 * tenths - 1) * whole <= thousandfold && thousandfold < (2 * tenths + 1) * whole;
}
