import type { PoolClient } from 'pg';
import { firstDayOf } from '../../kernel/index.js';
import type { ExaminedFile } from './examined-file.js';

/**
 * Remembers that a file was refused, and by which rules; not again where the same bytes were refused for the same
 * reasons before.
 * @returns whether it is new
 */
export async function insertRefusedFile(
  client: PoolClient,
  file: ExaminedFile,
  reasons: Readonly<Record<string, number>>,
  cameInOn: string,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into avstamp.refused_file (municipality_code, month, definition_id, section_id, file_name, bytes, sha256,
       reasons, came_in_on)
     select $1, $2::date, $3, $4, $5, $6, $7, $8::jsonb, $9::date
     where not exists (select from avstamp.refused_file
       where (municipality_code, month, file_name, bytes, sha256, reasons)
         is not distinct from ($1::text, $2::date, $5::text, $6::bigint, $7::text, $8::jsonb))`,
    [
      file.municipality ?? null,
      file.month === undefined ? null : firstDayOf(file.month),
      file.definitionId ?? null,
      file.sectionId ?? null,
      file.name,
      file.bytes,
      file.sha256 ?? null,
      JSON.stringify(reasons),
      cameInOn,
    ],
  );
  return rowCount === 1;
}
