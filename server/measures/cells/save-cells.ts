import type { PoolClient } from 'pg';
import type { MunicipalViewer, Party } from '../../access/index.js';
import { recordChanges } from '../../audit/index.js';
import { lockSubjects, type RequestParts } from '../../requests/index.js';
import type { CellStatement, SavedCells } from './cell.js';
import { type CellFacts, selectCellFacts } from './cell-facts.repository.js';
import { monthName, type PersonMonth, personMonthName, personMonthsOf } from './cell-names.js';
import { type CellDecision, type DecidedCells, decideCells } from './decide-cells.js';
import { writeCells } from './write-cells.repository.js';

/** What saving works with. */
export interface CellSaving extends CellDecision, Pick<RequestParts, 'audit'> {}

/**
 * Saves what one party states of persons' months, in the caller's transaction: locks the persons' months, reads what is
 * registered, judges every cell, writes those that may be saved, and leaves history and log. Each cell is saved whole
 * or not at all. Whom the viewer reaches, the caller has decided. At most some thousand cells at once: what is more
 * goes in several transactions.
 */
export async function saveCells(
  client: PoolClient,
  viewer: MunicipalViewer,
  party: Party,
  statements: readonly CellStatement[],
  saving: CellSaving,
): Promise<SavedCells> {
  const facts = await lockCells(client, viewer, party, statements);
  const decided = decideCells(viewer, party, statements, facts, saving);
  await Promise.all([writeDecided(client, viewer, party, decided), saving.audit(client, decided.entry)]);
  return decided.saved;
}

/** Locks the persons' months until the transaction ends, and reads what one party has registered of them. */
export async function lockCells(
  client: PoolClient,
  viewer: MunicipalViewer,
  party: Party,
  keys: readonly PersonMonth[],
): Promise<CellFacts> {
  const personMonths = personMonthsOf(keys);
  // Sent one behind the other without waiting: the database reads only once it has the locks.
  const [, facts] = await Promise.all([
    lockSubjects(client, viewer, personMonths.map(personMonthName), personMonths.map(monthName)),
    selectCellFacts(client, viewer, party, personMonths),
  ]);
  return facts;
}

/** Writes what has been decided, with its history. The log entry is the caller's to write. */
export async function writeDecided(
  client: PoolClient,
  viewer: MunicipalViewer,
  party: Party,
  { rows, changes }: Pick<DecidedCells, 'rows' | 'changes'>,
): Promise<void> {
  if (rows.length === 0) return;
  await Promise.all([writeCells(client, viewer, party, rows), recordChanges(client, changes)]);
}
