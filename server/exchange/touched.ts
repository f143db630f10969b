import type { HostFileName } from './host-files.js';
import type { LoadSession, MunicipalityCounts, SharedLoad } from './session.js';

/** The counts of one municipality; speaking of it is what brings it into the log. */
export function touch({ touched }: SharedLoad, municipality: string): MunicipalityCounts {
  const counts = touched.get(municipality) ?? { added: 0, changed: 0, refused: 0 };
  touched.set(municipality, counts);
  return counts;
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
  session: LoadSession,
  name: HostFileName,
  kind: 'added' | 'changed',
  counting: string,
): Promise<void> {
  const { rows } = await session.client.query<{ municipality_code: string; rows: number }>(counting);
  const count = session.counts.get(name);
  for (const row of rows) {
    touch(session, row.municipality_code)[kind] += row.rows;
    if (count !== undefined) count[kind] += row.rows;
  }
}

/**
 * Touches the municipalities that a file's kept rows belong to, where not all of its rows changed something: who loaded
 * a folder is worth knowing of all that the folder speaks of.
 * @param incoming SQL that gives the `municipality_code` of each kept row
 */
export async function touchUnchanged(
  session: LoadSession,
  name: HostFileName,
  incoming: string,
): Promise<void> {
  const count = session.counts.get(name);
  if (count === undefined || count.added + count.changed + count.refused >= count.rows) return;
  const { rows } = await session.client.query<{ municipality_code: string }>(
    `select distinct municipality_code from (${incoming}) as incoming`,
  );
  for (const row of rows) touch(session, row.municipality_code);
}
