import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { PersonReference } from '../../kernel/index.js';
import type { Participation } from './participation.js';
import type { ParticipationRow } from './participation.row.js';

// A protected person is one that counted as such when it was taken on, or that the register has protected since.
const COLUMNS = `p.person_ref, p.unit, p.began_on, p.ended_on, p.version,
  p.protected or coalesce((select known.protected from avstamp.person known
    where known.municipality_code = p.municipality_code and known.person_ref = p.person_ref), false) as protected,
  exists (select from avstamp.protected_person_access named
    where named.municipality_code = p.municipality_code and named.person_ref = p.person_ref
      and named.subject = $3 and named.ended_at is null) as named`;

/** All participations of the persons that row-level security shows, in the order of persons and units. */
export async function selectParticipations(
  client: PoolClient,
  { municipalityCode, subject }: MunicipalViewer,
  personReferences: readonly PersonReference[],
): Promise<readonly ParticipationRow[]> {
  const { rows } = await client.query<ParticipationRow>({
    name: 'select-participations',
    text: `select ${COLUMNS} from avstamp.participant p
      where p.municipality_code = $1 and p.person_ref = any ($2) order by p.person_ref, p.unit`,
    values: [municipalityCode, personReferences, subject],
  });
  return rows;
}

/** Days from the first to the last, both included, `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Which part of a unit's list is asked for. */
export interface ParticipantPage {
  readonly unit: string;
  /** Only who takes part on a day from the first to the last, `YYYY-MM-DD`; everybody where it is null. */
  readonly period: Period | null;
  /** The person that the page begins after; empty for the first one. */
  readonly after: string;
  readonly limit: number;
}

/**
 * A page of a unit's participants without those that are known to be protected. Of another unit than the viewer's own
 * ones, those are seen that an own unit works with too: they have been handed over.
 */
export async function selectParticipantPage(
  client: PoolClient,
  { municipalityCode, subject, units }: MunicipalViewer,
  { unit, period, after, limit }: ParticipantPage,
): Promise<readonly ParticipationRow[]> {
  const { rows } = await client.query<ParticipationRow>({
    name: 'select-participant-page',
    text: `select * from (select ${COLUMNS} from avstamp.participant p
        where p.municipality_code = $1 and p.unit = $2 and p.person_ref > $4
          and ($5::date is null or p.began_on <= $6 and coalesce(p.ended_on, $5) >= $5)
          and (p.unit = any ($7) or exists (select from avstamp.participant own
            where own.municipality_code = p.municipality_code and own.person_ref = p.person_ref
              and own.unit = any ($7)))) participant
      where not protected order by person_ref limit $8`,
    values: [municipalityCode, unit, subject, after, period?.from ?? null, period?.to ?? null, units, limit],
  });
  return rows;
}

/** Keeps a participation as it is given; its version tells whether there was one before. */
export async function keepParticipation(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  { personReference, unit, beganOn, endedOn, version }: Participation,
  isProtected: boolean,
): Promise<void> {
  await client.query({
    name: 'keep-participation',
    text: `insert into avstamp.participant
        (municipality_code, unit, person_ref, protected, began_on, ended_on, version)
      values ($1, $2, $3, $4, $5, $6, $7)
      on conflict (municipality_code, person_ref, unit) do update set protected = excluded.protected,
        began_on = excluded.began_on, ended_on = excluded.ended_on, version = excluded.version`,
    values: [municipalityCode, unit, personReference, isProtected, beganOn, endedOn, version],
  });
}

/** What social services' register says of the person, where row-level security shows it; undefined without a row. */
export async function selectRegisteredProtection(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  personReference: PersonReference,
): Promise<boolean | undefined> {
  const { rows } = await client.query<{ protected: boolean }>({
    name: 'select-registered-protection',
    text: 'select protected from avstamp.person where municipality_code = $1 and person_ref = $2',
    values: [municipalityCode, personReference],
  });
  return rows[0]?.protected;
}
