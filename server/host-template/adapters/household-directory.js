import { HOUSEHOLDS, PERSONS } from './example-register.js';

/**
 * Your households, months of assistance and closings, page by page: `npx avstamp take-over --host host.js` asks for them.
 * What breaks a rule is refused and kept aside with the reason.
 * @type {import('@avstamp/plugin-sdk').HouseholdDirectory}
 */
export const householdDirectory = {
  municipalityCodes: ['2580', '1280'],
  pages: async function* (request) {
    const own = HOUSEHOLDS.filter(({ municipalityCode }) => municipalityCode === request.municipalityCode);
    // The invented cases never change: asked for what has changed since, all of them are as good an answer as any.
    const monthsOf = ({ months }) =>
      'month' in request ? months.filter((month) => month === request.month) : months;
    const asked = own.filter(
      (household) => monthsOf(household).length > 0 || household.closedOn !== undefined,
    );
    const named = new Set(asked.flatMap(({ applicant, coApplicant }) => [applicant, coApplicant]));
    yield {
      households: asked.map(({ reference, unit }) => ({ householdReference: reference, unit })),
      persons: PERSONS.filter(({ reference }) => named.has(reference)).map(
        ({ reference, sex, isProtected }) => ({
          personReference: reference,
          sex,
          protected: isProtected,
        }),
      ),
      assistance: asked.flatMap((household) =>
        monthsOf(household).map((month) => ({
          householdReference: household.reference,
          month,
          applicantReference: household.applicant,
          ...(household.coApplicant === undefined ? {} : { coApplicantReference: household.coApplicant }),
          children: household.children,
        })),
      ),
      closings: asked
        .filter(({ closedOn }) => closedOn !== undefined)
        .map(({ reference, closedOn }) => ({ householdReference: reference, closedOn })),
    };
  },
};
