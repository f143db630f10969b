import type { ReportTally } from '../report-tally.js';

/** Every number of a tally by its path, for instance `measures.applicant.2.days`; what is not known is left out. */
export function countsOf(tally: ReportTally): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'number') counts.set(path, value);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) visit(part, path === '' ? key : `${path}.${key}`);
  };
  visit(tally, '');
  return counts;
}

/** The sums of several tallies, by path. */
export function addTallies(tallies: readonly ReportTally[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const tally of tallies) {
    for (const [path, count] of countsOf(tally)) sums.set(path, (sums.get(path) ?? 0) + count);
  }
  return sums;
}

/** The paths of what a file tells and that is not the expected count; who is unanswered, no file tells. */
export function differingCounts(
  expected: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
): readonly string[] {
  const paths = [...new Set([...expected.keys(), ...found.keys()])].filter(
    (path) => !path.endsWith('.unanswered'),
  );
  return paths.filter((path) => (expected.get(path) ?? 0) !== (found.get(path) ?? 0)).toSorted();
}
