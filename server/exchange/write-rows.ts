import { countFilled, fillEmptyTable } from './fill-empty-table.js';
import { holdsNothing } from './holds-nothing.js';
import type { HostFileName } from './host-files.js';
import type { LoadSession } from './session.js';
import { countTouched, touchUnchanged } from './touched.js';

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
  /** Whether the table is filled in bulk when it is empty. */
  readonly bulk?: boolean;
}

/** Updates what the host says otherwise than before, inserts what is new, and counts both. */
export async function writeRows(session: LoadSession, name: HostFileName, target: RowTarget): Promise<void> {
  const { table, key, values, versioned } = target;
  // A fence: without it the database may compare a row with what is registered, and so read its numbers, before it learns
  // that the row was refused because they are none.
  const incoming = `${target.incoming} offset 0`;
  const same = key.map((column) => `t.${column} = incoming.${column}`).join(' and ');
  const isEmpty = await holdsNothing(session, table);
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
  const columns = columnsOf(target);
  if (isEmpty && target.bulk === true) {
    await fillEmptyTable(session, table, filling(target));
    return countFilled(session, name, table);
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
  await touchUnchanged(session, name, incoming);
}

/** SQL that inserts all incoming rows. */
export function filling(target: RowTarget): string {
  const columns = columnsOf(target);
  return `insert into avstamp.${target.table} (${columns})
    select ${columns} from (${target.incoming}) as incoming order by ${target.order}`;
}

function columnsOf({ key, values, others = [] }: RowTarget): string {
  return [...key, ...values, ...others].join(', ');
}
