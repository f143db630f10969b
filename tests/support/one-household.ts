import { randomUUID } from 'node:crypto';
import { query } from './query.js';
import { type Answer, post } from './running-plugin.js';

/** Which household, and where. */
export interface OneHousehold {
  /** Its reference, and that of its only adult. */
  readonly reference?: string;
  readonly municipality?: string;
}

const REFERENCE = 'B1';

/** Puts a household of one adult into a municipality, with assistance in March 2013, in the unit Centrum. */
export async function insertOneHousehold(
  adminUrl: string,
  { reference = REFERENCE, municipality = '0180' }: OneHousehold = {},
): Promise<void> {
  for (const statement of [
    'insert into avstamp.person (municipality_code, person_ref, protected) values ($1, $2, false)',
    `insert into avstamp.household (municipality_code, household_ref, unit) values ($1, $2, 'Centrum')`,
    `insert into avstamp.assistance_month (municipality_code, month, household_ref, applicant_ref)
      values ($1, '2013-03-01', $2, $2)`,
  ])
    await query(adminUrl, statement, [municipality, reference]);
}

/** Registers cells. */
export const SAVE_MONTH =
  'mutation ($input: SaveMonthInput!) { saveMonth(input: $input) { outcome findings { rule } } }';

/** What says: ten days of the measure with code 1, for the adult of the household. */
export function tenDaysInput(reference = REFERENCE): object {
  const entries = [{ days: 10, provider: 'OWN' }];
  const cell = {
    householdReference: reference,
    personReference: reference,
    code: 1,
    expectedVersion: 0,
    entries,
  };
  return { idempotencyKey: randomUUID(), month: '2013-03', cells: [cell] };
}

/** Reads what is registered of the household. */
export function readMonth(reference = REFERENCE): string {
  return `{ householdMonth(householdReference: "${reference}", month: "2013-03") {
    assistance { applicant { reference answer { measures { code days } } } } } }`;
}

/** Registers the ten days, and reads them back: what the answer of each holds, or its errors' codes. */
export async function registerAndRead(
  url: string,
  headers: Record<string, string> = {},
  reference = REFERENCE,
): Promise<{ saved: unknown; read: unknown }> {
  const variables = { input: tenDaysInput(reference) };
  const saved = await post(url, JSON.stringify({ query: SAVE_MONTH, variables }), headers);
  const read = await post(url, JSON.stringify({ query: readMonth(reference) }), headers);
  return { saved: contentOf(saved), read: contentOf(read) };
}

/** What both answer where all went well. */
export function registeredAndRead(reference = REFERENCE): object {
  const applicant = { reference, answer: { measures: [{ code: 1, days: 10 }] } };
  return {
    saved: { saveMonth: { outcome: 'SAVED', findings: [] } },
    read: { householdMonth: { assistance: { applicant } } },
  };
}

function contentOf({ data, errors }: Answer): unknown {
  return errors.length > 0 ? errors.map(({ extensions }) => extensions['code']) : data;
}
