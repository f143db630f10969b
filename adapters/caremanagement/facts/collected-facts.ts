import type { ClosureFact } from '@avstamp/plugin-sdk';
import type { ErrandRecord } from '../errands/errand-record.js';
import { grouped } from '../households/grouped.js';

/**
 * What errands say of why assistance may have ended: what decisions say, and incomes of a kind that the same person's
 * application before did not state. A person's first application tells nothing new: what was before it is not known.
 */
export function collectedFacts(records: readonly ErrandRecord[]): Map<string, ClosureFact[]> {
  const facts = records.flatMap((record) => record.facts);
  const newIncomes = [...byAdult(records)].flatMap(([adult, own]) =>
    own.flatMap(({ incomes }, index) => {
      const before = own[index - 1];
      const stated = incomes.filter(({ personReference }) => personReference === adult);
      return before === undefined ? [] : stated.filter((income) => !hasSame(before, adult, income));
    }),
  );
  return grouped([...facts, ...newIncomes], ({ personReference }) => personReference);
}

/** Applications by adult, in the order of their months; what is added to a month's application states no incomes anew. */
function byAdult(records: readonly ErrandRecord[]): Map<string, ErrandRecord[]> {
  const applications = records
    .filter(({ kind }) => kind === 'application')
    .toSorted((one, other) => one.month.localeCompare(other.month));
  const adults = applications.flatMap((record) =>
    [record.applicantReference, record.coApplicantReference].flatMap((adult) =>
      adult === undefined ? [] : [{ adult, record }],
    ),
  );
  return new Map(
    [...grouped(adults, ({ adult }) => adult)].map(([adult, own]) => [
      adult,
      own.map(({ record }) => record),
    ]),
  );
}

function hasSame({ incomes }: ErrandRecord, adult: string, income: ClosureFact): boolean {
  return incomes.some(
    (each) => each.personReference === adult && each.kind === income.kind && each.benefit === income.benefit,
  );
}
