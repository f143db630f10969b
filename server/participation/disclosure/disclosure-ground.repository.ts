import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { PersonReference } from '../../kernel/index.js';
import type { DisclosureGround, DisclosureKind } from './disclosure-ground.js';

interface GroundRow {
  readonly ground_id: string;
  readonly person_ref: PersonReference;
  readonly kind: DisclosureKind;
  readonly legal_ground: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly withdrawn: boolean;
  readonly version: number;
}

const SELECT = `select ground_id, person_ref, kind, legal_ground, valid_from, valid_to,
  withdrawn_at is not null as withdrawn, version from avstamp.disclosure_ground`;

/** Which part of a person's grounds is asked for. */
export interface GroundPage {
  readonly personReference: PersonReference;
  /** First day and id of the ground that the page begins after; undefined for the first page. */
  readonly after: readonly [validFrom: string, groundId: string] | undefined;
  readonly limit: number;
}

/** The person's grounds in the order of their first days, withdrawn ones included. */
export async function selectGrounds(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  { personReference, after, limit }: GroundPage,
): Promise<readonly DisclosureGround[]> {
  const { rows } = await client.query<GroundRow>({
    name: 'select-disclosure-grounds',
    text: `${SELECT} where municipality_code = $1 and person_ref = $2
        and ($3::date is null or (valid_from, ground_id) > ($3, $4::uuid))
      order by valid_from, ground_id limit $5`,
    values: [municipalityCode, personReference, after?.[0] ?? null, after?.[1] ?? null, limit],
  });
  return rows.map(groundOf);
}

/** The ground, locked until the transaction ends; undefined where the viewer sees none under the id. */
export async function selectGroundToChange(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  groundId: string,
): Promise<DisclosureGround | undefined> {
  const { rows } = await client.query<GroundRow>({
    name: 'select-disclosure-ground',
    text: `${SELECT} where municipality_code = $1 and ground_id = $2 for update`,
    values: [municipalityCode, groundId],
  });
  return rows[0] && groundOf(rows[0]);
}

/** Adds a ground that is not there yet. */
export async function insertGround(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  ground: DisclosureGround,
): Promise<void> {
  const { groundId, personReference, kind, legalGround, validFrom, validTo } = ground;
  await client.query({
    name: 'insert-disclosure-ground',
    text: `insert into avstamp.disclosure_ground
        (municipality_code, ground_id, person_ref, kind, legal_ground, valid_from, valid_to)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [municipalityCode, groundId, personReference, kind, legalGround, validFrom, validTo],
  });
}

/** Marks a ground as withdrawn, from now on. */
export async function withdrawGround(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  { groundId }: DisclosureGround,
): Promise<void> {
  await client.query({
    name: 'withdraw-disclosure-ground',
    text: `update avstamp.disclosure_ground set withdrawn_at = now(), version = version + 1
      where municipality_code = $1 and ground_id = $2`,
    values: [municipalityCode, groundId],
  });
}

function groundOf(row: GroundRow): DisclosureGround {
  return {
    groundId: row.ground_id,
    personReference: row.person_ref,
    kind: row.kind,
    legalGround: row.legal_ground,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    withdrawn: row.withdrawn,
    version: row.version,
  };
}
