import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../../access/index.js';
import { type CalendarMonth, firstDayOf } from '../../../kernel/index.js';
import type { ReportFile } from '../../compile/stored-report.js';
import type { ReportTally } from '../../report-tally.js';

/** All that the database keeps of one submitted revision. */
export interface KeptProof {
  readonly month: string;
  readonly definitionId: string;
  readonly revision: number;
  readonly files: readonly ReportFile[];
  readonly tally: ReportTally;
  /** Null where the revision was submitted without. */
  readonly document: string | null;
  readonly sha256: string | null;
  /** By name, with the hash of the bytes themselves; null where the bytes are not kept. */
  readonly keptFiles: readonly { readonly name: string; readonly sha256: string | null }[];
  /** The hash that each receipt is kept under, with that of its bytes. */
  readonly receipts: readonly { readonly stated: string; readonly sha256: string }[];
}

// The database works out the hashes of what it keeps: bytes of a hundred files are not sent for that.
const SELECT = `select to_char(r.month, 'YYYY-MM') as month, r.definition_id as "definitionId", r.revision, r.files, r.tally,
    p.document, p.sha256,
    (select coalesce(json_agg(json_build_object('name', f.name, 'sha256', encode(sha256(f.content), 'hex'))
        order by f.name), '[]')
      from avstamp.submitted_file f where f.municipality_code = r.municipality_code and f.month = r.month
        and f.definition_id = r.definition_id and f.revision = r.revision) as "keptFiles",
    (select coalesce(json_agg(json_build_object('stated', k.sha256, 'sha256', encode(sha256(k.content), 'hex'))
        order by k.place), '[]')
      from avstamp.report_receipt k where k.municipality_code = r.municipality_code and k.month = r.month
        and k.definition_id = r.definition_id and k.revision = r.revision) as receipts
  from avstamp.report r
  left join avstamp.report_proof p using (municipality_code, month, definition_id, revision)
  where r.municipality_code = $1 and r.status = 'submitted' and ($2::date[] is null or r.month = any ($2))
  order by r.month, r.definition_id, r.revision`;

/** The municipality's submitted revisions, in order; those of the months where some are given. */
export async function selectKeptProofs(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  months: readonly CalendarMonth[] | undefined,
): Promise<readonly KeptProof[]> {
  const { rows } = await client.query<KeptProof>({
    name: 'select-kept-proofs',
    text: SELECT,
    values: [municipalityCode, months?.map(firstDayOf) ?? null],
  });
  return rows;
}
