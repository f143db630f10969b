import type { PoolClient } from 'pg';
import type { MunicipalViewer, Party } from '../../access/index.js';
import { recordChanges } from '../../audit/index.js';
import type { CodeLists } from '../../codes/index.js';
import { lockSubjects, type RequestParts } from '../../requests/index.js';
import type { CellStatement, SavedCells } from './cell.js';
import { auditEntryOf } from './cell-audit.js';
import { cellChange, savedCell } from './cell-change.js';
import { monthName, personMonthName, personMonthsOf } from './cell-names.js';
import { judgeAgainstRegistered } from './judge-against-registered.js';
import { changedRows, writeCells } from './write-cells.repository.js';

/** What saving works with, and what the log and the history say of it. */
export interface CellSaving extends Pick<RequestParts, 'audit' | 'clock'> {
  readonly codeLists: Pick<CodeLists, 'measuresInForce'>;
  /** What is done, as the log names it, for instance `save measures`. */
  readonly action: string;
  /** Why, in the words of who does it; empty where no reason was asked for. */
  readonly reason: string;
}

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
  const personMonths = personMonthsOf(statements);
  // Sent one behind the other without waiting: the database reads only once it has the locks.
  const [, { judged: cells, facts }] = await Promise.all([
    lockSubjects(client, viewer, personMonths.map(personMonthName), personMonths.map(monthName)),
    judgeAgainstRegistered(client, viewer, party, statements, saving),
  ]);
  const judged = cells.map((cell) => {
    const rows = cell.outcome === 'saved' ? changedRows(cell, facts.registered) : [];
    return { ...cell, rows, now: rows.length === 0 ? cell.cell : savedCell(cell, rows.length) };
  });
  const saved = judged.filter(({ outcome }) => outcome === 'saved');
  const told = { party, reason: saving.reason };
  const changes = saved.map(({ cell, now }) => cellChange(cell, now, viewer, told));
  const rows = saved.flatMap((cell) => cell.rows);
  await Promise.all([
    ...(rows.length === 0 ? [] : [writeCells(client, viewer, party, rows), recordChanges(client, changes)]),
    saving.audit(client, auditEntryOf(viewer, statements, saved.length, saving)),
  ]);
  const savedMonths = new Set(saved.map(({ statement }) => statement.month));
  return {
    answers: judged.map(({ outcome, now, findings }) => ({ outcome, cell: now, findings })),
    reportedMonths: facts.reportedMonths.filter((month) => savedMonths.has(month)),
  };
}
