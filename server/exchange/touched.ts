import type { HostFileName } from './host-files.js';
import type { LoadSession } from './session.js';

/** Makes the empty table of how many rows were written in each municipality. */
export async function createTouched({ client }: LoadSession): Promise<void> {
  await client.query(`create unlogged table avstamp_staging.touched
    (kind text, municipality_code text collate "C", rows bigint)`);
}

/** Runs a statement that writes rows and returns their `municipality_code`, and counts them. */
export async function countTouched(
  session: LoadSession,
  name: HostFileName,
  kind: 'added' | 'changed',
  writing: string,
): Promise<void> {
  await addTouched(
    session,
    name,
    kind,
    `with written as (${writing}) select municipality_code, count(*)::integer as rows from written group by municipality_code`,
  );
}

/** Adds to the counts what a statement says. @param counting SQL that gives `municipality_code` and `rows integer` */
export async function addTouched(
  { client, counts }: LoadSession,
  name: HostFileName,
  kind: 'added' | 'changed',
  counting: string,
): Promise<void> {
  const { rows } = await client.query<{ municipality_code: string; rows: number }>(counting);
  const count = counts.get(name);
  for (const row of rows) if (count !== undefined) count[kind] += row.rows;
  await client.query(
    `insert into avstamp_staging.touched select $1, municipality_code, rows
     from json_to_recordset($2) as counted (municipality_code text, rows bigint)`,
    [kind, JSON.stringify(rows)],
  );
}
