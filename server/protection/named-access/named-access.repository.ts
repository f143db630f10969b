import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { PersonReference } from '../../kernel/index.js';
import type { NamedAccess, NamedAccessPage } from './named-access.js';

/** What the transaction may know of a person before anybody is named for the person. */
export interface NameablePerson {
  /** Whether the person has been an adult of a household that the transaction's units handle. */
  readonly isOwn: boolean;
  /** True as well where nothing is known of the person. */
  readonly isProtected: boolean;
}

const PERSON = `select
  exists (select from avstamp.assistance_month
    where municipality_code = $1 and (applicant_ref = $2 or co_applicant_ref = $2)) as "isOwn",
  not exists (select from avstamp.person
    where municipality_code = $1 and person_ref = $2 and not protected) as "isProtected"`;

/** Row-level security keeps the households to those of the viewer's units. */
export async function selectNameablePerson(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  reference: PersonReference,
): Promise<NameablePerson> {
  const { rows } = await client.query<NameablePerson>(PERSON, [municipalityCode, reference]);
  return rows[0] ?? { isOwn: false, isProtected: true };
}

const COLUMNS = `person_ref as "personReference", subject, ended_at is null as "isOpen", version`;

/** The user's access to the person; undefined where there has never been one. */
export async function selectNamedAccess(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  { personReference, subject }: Pick<NamedAccess, 'personReference' | 'subject'>,
): Promise<NamedAccess | undefined> {
  const { rows } = await client.query<NamedAccess>(
    `select ${COLUMNS} from avstamp.protected_person_access
      where municipality_code = $1 and person_ref = $2 and subject = $3`,
    [municipalityCode, personReference, subject],
  );
  return rows[0];
}

/** Who has been named for the person, in the order of the users, and one more than fits where more follow. */
export async function selectNamedAccesses(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  personReference: PersonReference,
  { first, after }: NamedAccessPage,
): Promise<readonly NamedAccess[]> {
  const { rows } = await client.query<NamedAccess>(
    `select ${COLUMNS} from avstamp.protected_person_access
      where municipality_code = $1 and person_ref = $2 and ($3::text is null or subject > $3)
      order by subject limit $4`,
    [municipalityCode, personReference, after, first + 1],
  );
  return rows;
}

const UPSERT = `insert into avstamp.protected_person_access (municipality_code, person_ref, subject, ended_at)
  values ($1, $2, $3, case when $4 then null else clock_timestamp() end)
  on conflict (municipality_code, person_ref, subject) do update
    set ended_at = excluded.ended_at, version = protected_person_access.version + 1
  returning ${COLUMNS}`;

/** Opens or ends an access, as it is registered from now on. */
export async function upsertNamedAccess(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  { personReference, subject, isOpen }: Omit<NamedAccess, 'version'>,
): Promise<NamedAccess | undefined> {
  const { rows } = await client.query<NamedAccess>(UPSERT, [
    municipalityCode,
    personReference,
    subject,
    isOpen,
  ]);
  return rows[0];
}
