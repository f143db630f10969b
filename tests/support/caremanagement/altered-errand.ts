import { inventedErrand, type StubErrand } from './invented-errand.js';

/** An errand of a couple with a child. */
export const couple = (): StubErrand =>
  inventedErrand({ month: '2026-06', applicant: 1, coApplicant: 2, children: 1 });
/** An errand of somebody who lives alone. */
export const single = (): StubErrand => inventedErrand({ month: '2026-06', applicant: 1 });

/** The errand, after a change. */
export const altered = (errand: StubErrand, change: (errand: StubErrand) => void): StubErrand => {
  change(errand);
  return errand;
};

/** Gives whoever holds the role in the application another party id. */
export const withPersonsOf = (errand: StubErrand, role: string, partyId: unknown): void => {
  errand.data['persons'] = (errand.data['persons'] as Record<string, unknown>[]).map((person) =>
    person['role'] === role ? { ...person, partyId } : person,
  );
};

/** The errand with a caseworker's decision that is otherwise. */
export const withDecision = (errand: StubErrand, parts: Readonly<Record<string, unknown>>): StubErrand => ({
  ...errand,
  decisions: errand.decisions.map((each) =>
    each['decisionType'] === 'PAYMENT' ? { ...each, ...parts } : each,
  ),
});
