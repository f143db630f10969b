import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { HeldSubject, LegalHold } from './legal-hold.js';

interface HoldRow extends Omit<LegalHold, 'placedAt' | 'liftedAt'> {
  readonly placed_at: Date;
  readonly lifted_at: Date | null;
}

const SELECT = `select hold_id as id, place, person_ref as "personReference", household_ref as "householdReference",
    reason, placed_by as "placedBy", placed_at, lifted_by as "liftedBy", lifted_at, version,
    avstamp.is_protected(person_ref, household_ref) as "isProtected"
  from avstamp.legal_hold where municipality_code = $1`;

/** A hold; undefined where the municipality has none by the id, whatever form the id has. */
export async function selectLegalHold(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  id: string,
): Promise<LegalHold | undefined> {
  const { rows } = await client.query<HoldRow>(`${SELECT} and hold_id::text = $2`, [municipalityCode, id]);
  return rows.map(holdOf)[0];
}

// A hold on a protected person is shown to those who know of the person already: who placed it, and auditors.
const SHOWN = `($2::bigint is null or place < $2)
  and ($4 = 'auditor' or placed_by = $5 or not avstamp.is_protected(person_ref, household_ref))`;

/** The holds of a page that the viewer may see, newest first. @param before place of the last hold of the page before */
export async function selectLegalHolds(
  client: PoolClient,
  { municipalityCode, role, subject }: MunicipalViewer,
  limit: number,
  before: number | undefined,
): Promise<readonly LegalHold[]> {
  const { rows } = await client.query<HoldRow>(`${SELECT} and ${SHOWN} order by place desc limit $3`, [
    municipalityCode,
    before,
    limit,
    role,
    subject,
  ]);
  return rows.map(holdOf);
}

/** Places a hold under an id of its own, whether or not anything is registered of whom it is on. */
export async function insertLegalHold(
  client: PoolClient,
  { municipalityCode, subject }: MunicipalViewer,
  { personReference, householdReference }: HeldSubject,
  { id, reason }: Pick<LegalHold, 'reason'> & { readonly id: string },
): Promise<void> {
  await client.query(
    `insert into avstamp.legal_hold (municipality_code, hold_id, person_ref, household_ref, reason, placed_by)
      values ($1, $2, $3, $4, $5, $6)`,
    [municipalityCode, id, personReference, householdReference, reason, subject],
  );
}

/** Ends a hold. */
export async function liftHold(
  client: PoolClient,
  { municipalityCode, subject }: MunicipalViewer,
  id: string,
): Promise<void> {
  await client.query(
    `update avstamp.legal_hold set lifted_by = $3, lifted_at = clock_timestamp(), version = version + 1
      where municipality_code = $1 and hold_id::text = $2`,
    [municipalityCode, id, subject],
  );
}

function holdOf({ placed_at, lifted_at, ...hold }: HoldRow): LegalHold {
  return { ...hold, placedAt: placed_at.toISOString(), liftedAt: lifted_at?.toISOString() ?? null };
}
