import type { PoolClient } from 'pg';
import type { PersonReference } from '../kernel/index.js';
import type { MunicipalViewer } from './viewer.js';

// Row-level security hides a protected person from social services, so that nothing known of a person and a
// protected person are the same: neither is a reason to show more.
const SELECT = `select stated.person_ref, coalesce(person.protected, true) as protected,
    exists (select from avstamp.protected_person_access named
      where named.municipality_code = $1 and named.person_ref = stated.person_ref and named.subject = $3
        and named.ended_at is null) as named
  from unnest($2::text[]) as stated (person_ref)
  left join avstamp.person on person.municipality_code = $1 and person.person_ref = stated.person_ref`;

interface PersonRow {
  readonly person_ref: PersonReference;
  readonly protected: boolean;
  readonly named: boolean;
}

/**
 * Which of these persons the viewer has been named to open, one by one (domain §7). Opening one takes a reason as
 * well, and stands in the log. Never more than the viewer's own: another user's access opens nothing.
 */
export async function openProtectedPersons(
  client: PoolClient,
  viewer: MunicipalViewer,
  references: Iterable<PersonReference>,
): Promise<ReadonlySet<PersonReference>> {
  const rows = await select(client, viewer, references);
  return new Set(rows.filter(({ named }) => named).map(({ person_ref }) => person_ref));
}

/**
 * Which of these persons are closed to a viewer in social services: protected, or not known at all, and either not
 * opened to the viewer by name or asked for without a reason. Whatever one of them is part of is answered like
 * something that does not exist.
 *
 * @param reason why the viewer wants to see them; undefined where none was given
 */
export async function closedPersons(
  client: PoolClient,
  viewer: MunicipalViewer,
  references: Iterable<PersonReference>,
  reason: string | undefined,
): Promise<ReadonlySet<PersonReference>> {
  const rows = await select(client, viewer, references);
  const closed = rows.filter((row) => row.protected && !(row.named && reason !== undefined));
  return new Set(closed.map(({ person_ref }) => person_ref));
}

async function select(
  client: PoolClient,
  { municipalityCode, subject }: MunicipalViewer,
  references: Iterable<PersonReference>,
): Promise<readonly PersonRow[]> {
  const asked = [...new Set(references)];
  if (asked.length === 0) return [];
  const { rows } = await client.query<PersonRow>({
    name: 'select-protected-persons',
    text: SELECT,
    values: [municipalityCode, asked, subject],
  });
  return rows;
}
