import type { PoolClient } from 'pg';
import type { Household } from '../../households/index.js';
import type { Closure } from '../closure.js';

const INSERT = `insert into avstamp.closure (municipality_code, household_ref, closed_on, applicant_reason,
    co_applicant_reason, household_reason, not_heard_from, exception_reason)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict do nothing`;

const UPDATE = `update avstamp.closure set applicant_reason = $4, co_applicant_reason = $5, household_reason = $6,
    not_heard_from = $7, exception_reason = $8, version = version + 1,
    voided_at = case when $9 then coalesce(voided_at, now()) end
  where municipality_code = $1 and household_ref = $2 and closed_on = $3 and version = $10`;

/**
 * Writes a closing, new or changed, where nobody has changed it since.
 * @param closure as it shall stand, with the version that the change is based on: 0 for a new one
 * @returns false where it was added or changed meanwhile, for instance by a load: nothing is written then
 */
export async function writeClosure(
  client: PoolClient,
  { municipalityCode, reference }: Household,
  closure: Closure,
): Promise<boolean> {
  const { closedOn, applicantReason, coApplicantReason, householdReason, notHeardFrom, exceptionReason } =
    closure;
  const values = [
    municipalityCode,
    reference,
    closedOn,
    applicantReason,
    coApplicantReason,
    householdReason,
    notHeardFrom,
    exceptionReason,
  ];
  const { rowCount } =
    closure.version === 0
      ? await client.query({ name: 'insert-closure', text: INSERT, values })
      : await client.query({
          name: 'update-closure',
          text: UPDATE,
          values: [...values, closure.voided, closure.version],
        });
  return rowCount === 1;
}
