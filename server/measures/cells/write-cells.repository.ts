import type { PoolClient } from 'pg';
import type { MunicipalViewer, Party } from '../../access/index.js';
import { firstDayOf } from '../../kernel/index.js';
import type { JudgedCell } from './judged-cell.js';
import type { RegisteredCells } from './registered-cells.js';
import type { RegisteredRow } from './registered-row.js';

/** A row as it shall be from now on; its version is the database's to count. */
type ChangedRow = Omit<RegisteredRow, 'version'>;

const WRITE = `insert into avstamp.measure as registered
    (municipality_code, party, person_ref, month, code, other_text, days, provider, withdrawn_at)
  select $1, $2, person_ref, month, code, other_text, days, provider, case when withdrawn then now() end
  from jsonb_to_recordset($3) as stated (person_ref text, month date, code smallint, other_text text, days smallint,
    provider text, withdrawn boolean)
  on conflict (municipality_code, month, person_ref, code, other_text, party) do update
    set days = excluded.days, provider = excluded.provider, withdrawn_at = excluded.withdrawn_at, changed_at = now(),
      version = registered.version + 1`;

/** Writes the cells that are to be saved: one statement for all of them, and one new version for each row that changes. */
export async function writeCells(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  party: Party,
  changed: readonly ChangedRow[],
): Promise<void> {
  await client.query({
    name: 'write-cells',
    text: WRITE,
    values: [municipalityCode, party, JSON.stringify(changed)],
  });
}

/** The rows that change where a cell is saved: those stated anew or otherwise, and those withdrawn. */
export function changedRows({ statement }: JudgedCell, registered: RegisteredCells): readonly ChangedRow[] {
  const { personReference, month, code, entries } = statement;
  const rows = new Map(registered.rows(statement).map((row) => [row.other_text, row]));
  const texts = new Set(entries.map(({ otherText }) => otherText));
  const stated = entries
    .filter(({ otherText, days, provider }) => {
      const row = rows.get(otherText);
      return row === undefined || row.withdrawn || row.days !== days || row.provider !== provider;
    })
    .map(({ otherText, days, provider }) => ({
      person_ref: personReference,
      month: firstDayOf(month),
      code,
      other_text: otherText,
      days,
      provider,
      withdrawn: false,
    }));
  const withdrawn = [...rows.values()]
    .filter((row) => !row.withdrawn && !texts.has(row.other_text))
    .map((row) => ({ ...row, withdrawn: true }));
  return [...stated, ...withdrawn];
}
