import type { PoolClient } from 'pg';
import type { PublishedCounts } from '../../disclosure/index.js';
import { type CalendarMonth, firstDayOf, monthOfDate } from '../../kernel/index.js';
import type { KeptPublication, NationalPublication } from './national-publication.js';

interface PublicationRow {
  readonly definition_id: string;
  readonly months: readonly string[];
  readonly version: number;
  readonly plan: NationalPublication['plan'];
  readonly tables: NationalPublication['tables'];
  readonly counts: PublishedCounts;
}

/** Dates as texts: a list of them comes back as points in time otherwise. */
const COLUMNS = 'definition_id, months::text[] as months, version, plan, tables';

/**
 * Keeps everybody else from publishing until the transaction ends: what two publish at once, neither could protect
 * against the other.
 */
export async function lockPublications(client: PoolClient): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtext('avstamp.national_publication'))`);
}

/** Everything published of a definition that has one of the months, the latest version of each first. */
export async function keptPublications(
  client: PoolClient,
  definitionId: string,
  months: readonly CalendarMonth[],
): Promise<readonly KeptPublication[]> {
  const { rows } = await client.query<PublicationRow>(
    `select ${COLUMNS}, counts from avstamp.national_publication
     where definition_id = $1 and months && $2::date[] order by version desc, months`,
    [definitionId, months.map(firstDayOf)],
  );
  return rows.map((row) => ({ publication: publicationOf(row), counts: row.counts }));
}

/** The latest version of what has been published of just these months; undefined where nothing has. */
export async function latestPublication(
  client: PoolClient,
  definitionId: string,
  months: readonly CalendarMonth[],
): Promise<NationalPublication | undefined> {
  const { rows } = await client.query<PublicationRow>(
    `select ${COLUMNS} from avstamp.national_publication
     where definition_id = $1 and months = $2::date[] order by version desc limit 1`,
    [definitionId, months.map(firstDayOf)],
  );
  return rows[0] && publicationOf(rows[0]);
}

/** Keeps a publication for good. */
export async function keepPublication(
  client: PoolClient,
  { publication, counts }: KeptPublication,
): Promise<void> {
  const { definitionId, months, version, plan, tables } = publication;
  await client.query(
    `insert into avstamp.national_publication (definition_id, months, version, plan, tables, counts)
     values ($1, $2::date[], $3, $4::jsonb, $5::jsonb, $6::jsonb)`,
    [
      definitionId,
      months.map(firstDayOf),
      version,
      JSON.stringify(plan),
      JSON.stringify(tables),
      JSON.stringify(counts),
    ],
  );
}

function publicationOf({
  definition_id,
  months,
  version,
  plan,
  tables,
}: PublicationRow): NationalPublication {
  return {
    definitionId: definition_id,
    months: months.map(monthOfDate),
    version,
    reviewedForDisclosure: true,
    plan,
    tables,
  };
}
