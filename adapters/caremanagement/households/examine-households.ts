import type { AdapterFinding } from '../findings/adapter-finding.js';
import { findingOf } from '../findings/adapter-rules.js';
import { type AssistedMonth, adultsIn } from './assisted-month.js';
import { grouped } from './grouped.js';

/** Months of which an adult has assistance in another household too, in the same month. */
export function overlappingMonths(months: readonly AssistedMonth[]): Set<AssistedMonth> {
  const byAdult = grouped(
    months.flatMap((month) => adultsIn(month).map((adult) => ({ month, key: `${adult} ${month.month}` }))),
    ({ key }) => key,
  );
  return new Set(
    [...byAdult.values()].filter(({ length }) => length > 1).flatMap((all) => all.map(({ month }) => month)),
  );
}

/** What is odd with households beside each other and from month to month, besides overlapping. */
export function examineHouseholds(months: readonly AssistedMonth[]): AdapterFinding[] {
  return [...changedPlaces(months), ...crossedMonths(months)];
}

/** The first month of a couple whose two adults had assistance with the other of them as applicant, earlier. */
function changedPlaces(months: readonly AssistedMonth[]): AdapterFinding[] {
  const couples = months.filter(({ coApplicantReference }) => coApplicantReference !== undefined);
  const byCouple = grouped(couples, (month) => adultsIn(month).sort().join(' '));
  return [...byCouple.values()].flatMap((ofCouple) => {
    const inOrder = ofCouple.toSorted((one, other) => one.month.localeCompare(other.month));
    return inOrder.flatMap(({ householdReference, month }, index) => {
      const before = inOrder[index - 1];
      const isSame = before === undefined || before.householdReference === householdReference;
      return isSame ? [] : [findingOf('couple-changed-places', { householdReference, month })];
    });
  });
}

/** Applications that were made after one for a later month. */
function crossedMonths(months: readonly AssistedMonth[]): AdapterFinding[] {
  return [...grouped(months, ({ householdReference }) => householdReference).values()].flatMap(
    (ofHousehold) => {
      const inOrder = ofHousehold.toSorted((one, other) => one.month.localeCompare(other.month));
      return inOrder.flatMap((each, index) => {
        const later = inOrder[index + 1];
        const application = each.errands.find(({ kind }) => kind === 'application');
        const next = later?.errands.find(({ kind }) => kind === 'application');
        if (application === undefined || next === undefined) return [];
        const { errandId, created } = application;
        const isCrossed = Date.parse(created) > Date.parse(next.created);
        return isCrossed ? [findingOf('months-crossed', { errandId, month: each.month })] : [];
      });
    },
  );
}
