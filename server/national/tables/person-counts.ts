import type { AdultCount } from '../../reporting/index.js';
import { type Share, shareOf } from './share.js';
import { sumOf } from './sum-of.js';

/** Persons who had a certain number of different measures in the month. */
export interface PersonsByNumber {
  readonly numberOfMeasures: number;
  /** Out of the persons with at least one measure. */
  readonly share: Share;
}

/** The adults of one group: each has a measure, an answer that there was none, or no answer (domain §2.1). */
export interface PersonCounts {
  /** All who owe an answer; null where a report does not tell who has not answered. */
  readonly adults: number | null;
  /** Net: a person counts once in a month, however many measures (domain §5). */
  readonly withMeasures: Share;
  readonly byNumber: readonly PersonsByNumber[];
  readonly noMeasure: Share;
  /** Part is the number known, thus the least it can be where some reports do not tell; null where none tells. */
  readonly unanswered: Share;
  /** How many reports do not tell who has not answered: a file cannot say who has a co-applicant. */
  readonly reportsNotTelling: number;
}

/**
 * Adds up the adults that reports count.
 * @param reports for each report the counts of the roles in the group
 */
export function countPersons(reports: readonly (readonly AdultCount[])[]): PersonCounts {
  const counts = reports.flat();
  const known = counts.flatMap(({ unanswered }) => unanswered ?? []);
  const reportsNotTelling = reports.filter((report) =>
    report.some((count) => count.unanswered === null),
  ).length;
  const withMeasures = sumOf(counts, (count) => count.withMeasures);
  const noMeasure = sumOf(counts, (count) => count.noMeasure);
  const unanswered = sumOf(known, (number) => number);
  const adults = reportsNotTelling === 0 ? withMeasures + noMeasure + unanswered : null;
  return {
    adults,
    withMeasures: shareOf(withMeasures, adults),
    byNumber: numbersIn(counts).map((numberOfMeasures) => ({
      numberOfMeasures,
      share: shareOf(
        sumOf(counts, (count) => count.byNumberOfMeasures[String(numberOfMeasures)] ?? 0),
        withMeasures,
      ),
    })),
    noMeasure: shareOf(noMeasure, adults),
    unanswered: shareOf(counts.length > 0 && known.length === 0 ? null : unanswered, adults),
    reportsNotTelling,
  };
}

function numbersIn(counts: readonly AdultCount[]): readonly number[] {
  const numbers = counts.flatMap((count) => Object.keys(count.byNumberOfMeasures).map(Number));
  return [...new Set(numbers)].toSorted((one, other) => one - other);
}
