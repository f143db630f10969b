import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../../access/index.js';
import type { ReportFile } from '../../compile/stored-report.js';
import { type RevisionKey, revisionValues } from '../transition.repository.js';

/** The files of a revision, as they were compiled; empty where there is none. */
export async function selectReportFiles(
  client: PoolClient,
  viewer: MunicipalViewer,
  key: RevisionKey,
): Promise<readonly ReportFile[]> {
  const { rows } = await client.query<{ files: readonly ReportFile[] }>({
    name: 'select-report-files',
    text: `select files from avstamp.report
      where municipality_code = $1 and month = $2::date and definition_id = $3 and revision = $4`,
    values: [...revisionValues(viewer, key)],
  });
  return rows[0]?.files ?? [];
}
