import type { MunicipalViewer, Party } from '../../access/index.js';
import { firstDayOf } from '../../kernel/index.js';
import type { Statement } from '../../platform/postgres/index.js';
import type { JudgedCell } from './judged-cell.js';
import type { RegisteredCells } from './registered-cells.js';
import type { RegisteredRow } from './registered-row.js';

/** A row as it shall be from now on; its version is the database's to count. */
export interface ChangedRow extends Omit<RegisteredRow, 'version'> {
  /** True where nothing has ever been registered under its key. */
  readonly isNew: boolean;
}

const STATED = `jsonb_to_recordset($3) as stated (person_ref text, month date, code smallint, other_text text,
    days smallint, provider text, withdrawn boolean)`;

const INSERT = `insert into avstamp.measure
    (municipality_code, party, person_ref, month, code, other_text, days, provider, withdrawn_at)
  select $1, $2, person_ref, month, code, other_text, days, provider, case when withdrawn then now() end from ${STATED}`;

const UPDATE = `update avstamp.measure registered
  set days = stated.days, provider = stated.provider, withdrawn_at = case when stated.withdrawn then now() end,
    changed_at = now(), version = registered.version + 1
  from ${STATED}
  where registered.municipality_code = $1 and registered.party = $2 and registered.month = stated.month
    and registered.person_ref = stated.person_ref and registered.code = stated.code
    and registered.other_text = stated.other_text`;

/**
 * Writes the cells that are to be saved: one statement for all rows that are new and one for all others, and one new
 * version for each row that changes. The database may fail with code 23505 where a load has brought a new row meanwhile;
 * all can be tried again then.
 */
export function cellStatements(
  { municipalityCode }: MunicipalViewer,
  party: Party,
  changed: readonly ChangedRow[],
): readonly Statement[] {
  const statement = (name: string, text: string, rows: readonly ChangedRow[]): readonly Statement[] =>
    rows.length === 0 ? [] : [{ name, text, values: [municipalityCode, party, JSON.stringify(rows)] }];
  return [
    ...statement(
      'insert-cells',
      INSERT,
      changed.filter(({ isNew }) => isNew),
    ),
    ...statement(
      'update-cells',
      UPDATE,
      changed.filter(({ isNew }) => !isNew),
    ),
  ];
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
      isNew: !rows.has(otherText),
    }));
  const withdrawn = [...rows.values()]
    .filter((row) => !row.withdrawn && !texts.has(row.other_text))
    .map((row) => ({ ...row, withdrawn: true, isNew: false }));
  return [...stated, ...withdrawn];
}
