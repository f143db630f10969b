import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { Finding } from '../../kernel/index.js';
import type { ReportFile } from '../compile/stored-report.js';

/** How far a year file has come. */
export type YearFileStatus = 'requested' | 'written';

/** A year file that somebody has asked for. Plain JSON; moments are ISO 8601. */
export interface KeptYearFile {
  readonly status: YearFileStatus;
  readonly requestedBy: string;
  readonly requestedAt: string;
  /** When it was written last; null before that. */
  readonly writtenAt: string | null;
  readonly files: readonly ReportFile[];
  /** By path; null before it is written. */
  readonly counts: Readonly<Record<string, number>> | null;
  /** In what it departed from the sum of twelve months when it was written. */
  readonly findings: readonly Finding[];
  readonly version: number;
}

type YearRow = Omit<KeptYearFile, 'requestedAt' | 'writtenAt'> & {
  readonly requestedAt: Date;
  readonly writtenAt: Date | null;
};

/** The year file of the viewer's municipality; null where nobody has asked for it. */
export async function selectYearFile(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  year: number,
): Promise<KeptYearFile | null> {
  const { rows } = await client.query<YearRow>(
    `select status, requested_by as "requestedBy", requested_at as "requestedAt", written_at as "writtenAt", files,
        tally as "counts", findings, version
      from avstamp.year_file where municipality_code = $1 and year = $2`,
    [municipalityCode, year],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { requestedAt, writtenAt } = row;
  return { ...row, requestedAt: requestedAt.toISOString(), writtenAt: writtenAt?.toISOString() ?? null };
}

/** Asks for a year file, or for one that is there to be written again. */
export async function requestYearFile(
  client: PoolClient,
  { municipalityCode, subject }: MunicipalViewer,
  year: number,
): Promise<void> {
  await client.query(
    `insert into avstamp.year_file as kept (municipality_code, year, status, requested_by)
      values ($1, $2, 'requested', $3)
      on conflict (municipality_code, year) do update
      set status = 'requested', requested_by = excluded.requested_by, requested_at = now(), version = kept.version + 1`,
    [municipalityCode, year, subject],
  );
}
