import type { PoolClient } from 'pg';
import type { HouseholdReference, PersonReference } from '../../kernel/index.js';

/** What is read of a household that another system names. */
export interface HouseholdReferenceRow {
  readonly household_ref: HouseholdReference;
  readonly unit: string;
  /** The adults of all months of the household's, each once. */
  readonly adults_ever: readonly PersonReference[];
}

const SELECT = `
select h.household_ref, h.unit,
  (select coalesce(json_agg(distinct adult.person_ref), '[]')
    from avstamp.assistance_month a, lateral (values (a.applicant_ref), (a.co_applicant_ref)) as adult (person_ref)
    where a.municipality_code = h.municipality_code and a.household_ref = h.household_ref
      and adult.person_ref is not null) as adults_ever
from avstamp.household h
where h.household_ref = any($1)`;

/** Those of the households that the transaction's municipality has. */
export async function selectReferredHouseholds(
  client: PoolClient,
  references: readonly HouseholdReference[],
): Promise<readonly HouseholdReferenceRow[]> {
  const { rows } = await client.query<HouseholdReferenceRow>({
    name: 'select-referred-households',
    text: SELECT,
    values: [references],
  });
  return rows;
}
