import type { HouseholdDirectory, HouseholdPage, HouseholdRequest } from '@avstamp/plugin-sdk';
import type { CaseDatabase } from '../database/case-database.js';
import { MUNICIPALITY } from '../users/users.js';

const MONTHS = `select case_reference as "householdReference", to_char(month, 'YYYY-MM') as month, applicant as "applicantReference",
    co_applicant as "coApplicantReference", children
  from lyktan.decision join lyktan.household_case as one on one.reference = case_reference
  where $1::text is null or to_char(month, 'YYYY-MM') = $1 order by 1, 2`;
const CLOSINGS = `select case_reference as "householdReference", to_char(closed_on, 'YYYY-MM-DD') as "closedOn" from lyktan.closing
  where $1::text is null or to_char(closed_on, 'YYYY-MM') = $1 order by 1, 2`;
const HOUSEHOLDS = `select reference as "householdReference", unit from lyktan.household_case where reference = any ($1) order by 1`;
const PERSONS = `select reference as "personReference", sex, is_protected as protected,
    substr(identity_number, 1, 4) || '-' || substr(identity_number, 5, 2) || '-' || substr(identity_number, 7, 2) as "birthDate"
  from lyktan.person where reference = any ($1) order by 1`;

type MonthRow = Omit<NonNullable<HouseholdPage['assistance']>[number], 'coApplicantReference'> & {
  readonly coApplicantReference: string | null;
};
type Closing = NonNullable<HouseholdPage['closings']>[number];

/** The cases, as the module takes them over: few enough for one page. */
export function householdDirectory(database: CaseDatabase): HouseholdDirectory {
  const rows = async <Row extends object>(sql: string, value: unknown): Promise<readonly Row[]> =>
    (await database.query<Row>(sql, [value])).rows;
  return {
    municipalityCodes: [MUNICIPALITY],
    pages: async function* (request: HouseholdRequest): AsyncIterable<HouseholdPage> {
      if (request.municipalityCode !== MUNICIPALITY) return;
      // Nothing here says when a decision was changed: asked for what has, all is answered.
      const month = 'month' in request ? request.month : null;
      const months = await rows<MonthRow>(MONTHS, month);
      const closings = await rows<Closing>(CLOSINGS, month);
      const references = [...months, ...closings].map(({ householdReference }) => householdReference);
      const adults = months.flatMap((one) => [one.applicantReference, one.coApplicantReference]);
      yield {
        households: await rows(HOUSEHOLDS, references),
        persons: await rows(PERSONS, adults),
        assistance: months.map(({ coApplicantReference: second, ...one }) =>
          second === null ? one : { ...one, coApplicantReference: second },
        ),
        closings,
      };
    },
  };
}
