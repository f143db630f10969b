import { seededRandom } from '../../collection-2013/seeded-random.js';
import { type InventedCase, inventedCases } from '../invented/invented-case.js';
import type { InventedPerson } from '../invented/invented-person.js';
import type { CaseDatabase } from './case-database.js';
import { monthBefore } from './month-before.js';

const ADULT_ORE = 520_000;
const CHILD_ORE = 310_000;
const RENT_ORE = 100;

/**
 * Fills in the invented cases, and the decisions up to the present month. What is there stays as it is: a demonstration
 * that is started again next month has one month more.
 * @param month `YYYY-MM`, the present one
 */
export async function fillCaseDatabase(database: CaseDatabase, month: string): Promise<void> {
  const cases = inventedCases();
  const persons = cases.flatMap(({ applicant, coApplicant }) => [
    applicant,
    ...(coApplicant ? [coApplicant] : []),
  ]);
  await insert(database, 'person', persons.map(personRow));
  await insert(database, 'household_case', cases.map(caseRow));
  // Those that were filled in at an earlier start keep the months of then.
  const { rows } = await database.query<{ reference: string }>(
    'select case_reference as reference from lyktan.decision group by case_reference',
  );
  const known = new Set(rows.map(({ reference }) => reference));
  const added = cases.flatMap((one) =>
    known.has(one.reference) ? latest(one, month) : decisions(one, month),
  );
  await insert(database, 'decision', added);
  await insert(
    database,
    'life_event',
    cases
      .filter(({ reference, monthsSinceEnd }) => monthsSinceEnd > 0 && !known.has(reference))
      .map((one) => event(one, month)),
  );
}

/** Adds rows, given as the table's columns; a row whose key is there is left. */
async function insert(
  database: CaseDatabase,
  table: 'person' | 'household_case' | 'decision' | 'life_event',
  rows: readonly object[],
): Promise<void> {
  await database.query(
    `insert into lyktan.${table} select * from jsonb_populate_recordset(null::lyktan.${table}, $1) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

const personRow = ({
  reference,
  identityNumber,
  givenName,
  familyName,
  sex,
  isProtected,
}: InventedPerson): object => ({
  reference,
  identity_number: identityNumber,
  given_name: givenName,
  family_name: familyName,
  sex,
  is_protected: isProtected,
});

const caseRow = ({
  reference,
  unit,
  caseworker,
  applicant,
  coApplicant,
  children,
}: InventedCase): object => ({
  reference,
  unit,
  caseworker,
  applicant: applicant.reference,
  co_applicant: coApplicant?.reference ?? null,
  children,
});

function decisions(one: InventedCase, month: string): readonly object[] {
  const count = one.monthsSinceStart - one.monthsSinceEnd + 1;
  return Array.from({ length: count }, (_, place) =>
    decision(one, monthBefore(month, one.monthsSinceEnd + place)),
  );
}

function latest(one: InventedCase, month: string): readonly object[] {
  return one.monthsSinceEnd > 0 ? [] : [decision(one, month)];
}

function decision({ reference, coApplicant, children }: InventedCase, month: string): object {
  const rent = 4_000 + seededRandom(`${reference} ${month}`).integer(4_500);
  const adults = coApplicant === undefined ? 1 : 2;
  return {
    case_reference: reference,
    month: `${month}-01`,
    granted_ore: adults * ADULT_ORE + children * CHILD_ORE + rent * RENT_ORE,
  };
}

/** Why the household needed no more: what the case system happens to know. */
function event({ reference, applicant, monthsSinceEnd }: InventedCase, month: string): object {
  const random = seededRandom(`end of ${reference}`);
  const kind = random.pick(['workIncome', 'workIncome', 'benefit', 'moved'] as const);
  return {
    person_reference: applicant.reference,
    kind,
    benefit: kind === 'benefit' ? random.pick(['sickness', 'pension', 'studentAid'] as const) : null,
    happened_on: `${monthBefore(month, monthsSinceEnd)}-25`,
  };
}
