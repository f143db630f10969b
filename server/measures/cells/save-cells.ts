import type { PoolClient } from 'pg';
import type { MunicipalViewer, Party } from '../../access/index.js';
import { lockSubjects, type RequestParts } from '../../requests/index.js';
import type { CellStatement, SavedCells } from './cell.js';
import { selectCellFacts } from './cell-facts.repository.js';
import { cellLocks, personMonthsOf } from './cell-names.js';
import { type CellDecision, decideCells } from './decide-cells.js';

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
  const { names, shared } = cellLocks(statements);
  // Sent one behind the other without waiting: the database reads only once it has the locks.
  const [, facts] = await Promise.all([
    lockSubjects(client, viewer, names, shared),
    selectCellFacts(client, viewer, party, personMonthsOf(statements)),
  ]);
  const { saved, entry, statements: writing } = decideCells(viewer, party, statements, facts, saving);
  await saving.audit(client, entry, { statements: writing });
  return saved;
}
