import { fillEmptyTable } from './fill-empty-table.js';
import type { HostFileName } from './host-files.js';
import type { LoadSession } from './session.js';
import { addTouched, countTouched } from './touched.js';

/** Where the rows of a file go, and what of them a later load may change. */
export interface RowTarget {
  readonly table: string;
  readonly key: readonly string[];
  /** Facts of the host's: a later load changes them. */
  readonly values: readonly string[];
  /** What people registered: written with a new row, and never by a load again. */
  readonly others?: readonly string[];
  /** Whether the table counts the versions of a row. */
  readonly versioned: boolean;
  /** SQL that gives the kept rows with the table's columns. */
  readonly incoming: string;
  /** Columns to insert in the order of, where that serves later reading. */
  readonly order?: string;
  /** SQL that counts the kept rows by municipality, where the table is filled in bulk when it is empty. */
  readonly bulk?: string;
}

/** Updates what the host says otherwise than before, inserts what is new, and counts both. */
export async function writeRows(session: LoadSession, name: HostFileName, target: RowTarget): Promise<void> {
  const { table, key, values, versioned, incoming } = target;
  const same = key.map((column) => `t.${column} = incoming.${column}`).join(' and ');
  const held = await session.client.query(`select from avstamp.${table} limit 1`);
  const isEmpty = held.rowCount === 0;
  if (!isEmpty && values.length > 0) {
    const set = values.map((column) => `${column} = incoming.${column}`);
    if (versioned) set.push('version = t.version + 1');
    const list = (row: string): string => values.map((column) => `${row}.${column}`).join(', ');
    await countTouched(
      session,
      name,
      'changed',
      `update avstamp.${table} as t set ${set.join(', ')} from (${incoming}) as incoming
       where ${same} and (${list('t')}) is distinct from (${list('incoming')})
       returning t.municipality_code`,
    );
  }
  const columns = [...key, ...values, ...(target.others ?? [])].join(', ');
  if (isEmpty && target.bulk !== undefined) {
    await fillEmptyTable(
      session,
      table,
      `insert into avstamp.${table} (${columns}) select ${columns} from (${incoming}) as incoming order by ${target.order}`,
    );
    return addTouched(session, name, 'added', target.bulk);
  }
  const missing = isEmpty ? '' : `where not exists (select from avstamp.${table} as t where ${same})`;
  const order = target.order ?? key.map((column) => `incoming.${column}`).join(', ');
  await countTouched(
    session,
    name,
    'added',
    `insert into avstamp.${table} (${columns})
     select ${columns} from (${incoming}) as incoming ${missing} order by ${order} returning municipality_code`,
  );
}
