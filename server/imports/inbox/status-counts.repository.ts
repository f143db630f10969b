import type { PoolClient } from 'pg';
import type { RowStatus } from './import-row.js';
import { ROW_STATUS, ROWS_WITH_PERSONS } from './import-row.sql.js';

/** How many rows of a file have each status, for the labour-market unit that settles them. */
export async function selectStatuses(
  client: PoolClient,
  municipalityCode: string,
  fileId: string,
): Promise<Readonly<Partial<Record<RowStatus, number>>>> {
  const { rows } = await client.query<{ status: RowStatus; count: number }>({
    name: 'select-import-statuses',
    text: `select ${ROW_STATUS} as status, count(*) as count from ${ROWS_WITH_PERSONS}
      where r.municipality_code = $1 and r.file_id = $2 group by 1 order by 1`,
    values: [municipalityCode, fileId],
  });
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}
