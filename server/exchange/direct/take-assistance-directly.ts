import type { LoadSession } from '../session.js';
import { ASSISTANCE_FIELDS, AssistanceRows } from './assistance-rows.js';
import { fillDirectly } from './fill-directly.js';
import { NamedPersons } from './named-persons.js';
import type { References } from './references.js';

/** Whom months of assistance may name. */
export interface KnownForAssistance {
  /** Each with its municipality. */
  readonly households: References;
  /** Each with the municipalities that know it; none for all. */
  readonly persons: References;
}

/**
 * Takes the months of assistance where the database holds none and every row is beyond doubt.
 * @returns the adults; undefined where the file must be staged and judged,
 * and nothing is taken
 */
export async function takeAssistanceDirectly(
  session: LoadSession,
  { households, persons }: KnownForAssistance,
): Promise<NamedPersons | undefined> {
  if (!persons.areAlone || !households.areFew) return undefined;
  const adults = new NamedPersons(persons);
  const taker = new AssistanceRows(households, persons, adults);
  const isFilled = await fillDirectly(session, {
    file: 'assistance',
    table: 'assistance_month',
    columns: ASSISTANCE_FIELDS,
    taker,
    holds: async () => taker.moved.size === 0 || !(await anyInTwoHouseholds(session, [...taker.moved])),
  });
  return isFilled ? adults : undefined;
}

/** Whether one of these persons is an adult of two households in a month. */
async function anyInTwoHouseholds({ client }: LoadSession, persons: readonly string[]): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from avstamp.assistance_month
       cross join lateral (values (applicant_ref), (co_applicant_ref)) as adult (person_ref)
     where person_ref = any($1) group by municipality_code, month, person_ref having count(*) > 1 limit 1`,
    [persons],
  );
  return rowCount !== 0;
}
