import type { Finding } from '../kernel/index.js';
import type { HostFileName } from './host-files.js';
import type { LoadSession } from './session.js';

/** What was found about one row of a file. */
export interface Remark {
  /** The row's place in its staging table (`ctid`): rows stand there in the file's order and never move. */
  readonly place: string;
  readonly line: number;
  /** Empty where the row names none that is known. */
  readonly municipality: string;
  readonly refused: boolean;
  readonly cells: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

/** Makes the empty table of remarks: they may be as many as the rows, so they are not held in memory. */
export async function createRemarks({ client }: LoadSession): Promise<void> {
  await client.query(`create temp table remark (file text collate "C", place tid, line integer,
    municipality_code text collate "C", refused boolean, cells jsonb, findings jsonb) on commit drop`);
}

/** Keeps remarks beside the staged rows, and their findings for the outcome. */
export async function keepRemarks(
  { client, counts, findings }: LoadSession,
  name: HostFileName,
  remarks: readonly Remark[],
): Promise<void> {
  if (remarks.length === 0) return;
  for (const finding of remarks.flatMap((remark) => remark.findings)) findings.add(finding);
  const count = counts.get(name);
  const added = await client.query(
    `insert into pg_temp.remark
     select $1, place::tid, line, municipality, refused, cells, findings from json_to_recordset($2) as
       remark (place text, line integer, municipality text, refused boolean, cells jsonb, findings jsonb)`,
    [name, JSON.stringify(remarks)],
  );
  if (count !== undefined && added.rowCount !== null) {
    count.refused += remarks.filter((remark) => remark.refused).length;
  }
}

/** SQL condition that the staged row with that alias was not refused; nothing to look up where none was. */
export function kept({ counts }: LoadSession, name: HostFileName, alias: string): string {
  if ((counts.get(name)?.refused ?? 0) === 0) return 'true';
  return `not exists (select from pg_temp.remark
    where remark.refused and remark.file = '${name}' and remark.place = ${alias}.ctid)`;
}
