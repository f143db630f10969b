import type { MunicipalViewer, Party } from '../../access/index.js';
import { type AuditEntry, changesStatement } from '../../audit/index.js';
import type { Statement } from '../../platform/postgres/index.js';
import type { CellStatement, SavedCells } from './cell.js';
import { auditEntryOf } from './cell-audit.js';
import { cellChange, savedCell } from './cell-change.js';
import type { CellFacts } from './cell-facts.repository.js';
import { type CellJudging, judgeAgainstRegistered } from './judge-against-registered.js';
import { cellStatements, changedRows } from './write-cells.repository.js';

/** How statements are judged, and what the log and the history say of saving them. */
export interface CellDecision extends CellJudging {
  /** What is done, as the log names it, for instance `save measures`. */
  readonly action: string;
  /** Why, in the words of who does it; empty where no reason was asked for. */
  readonly reason: string;
}

/** What becomes of statements, and what is to be written for it. */
export interface DecidedCells {
  readonly saved: SavedCells;
  /** The cells and their history; none where nothing changes. */
  readonly statements: readonly Statement[];
  /** For the log, also where nothing is written. */
  readonly entry: AuditEntry;
}

/** Decides what one party's statements come to: each cell is saved whole or not at all. Writes nothing. */
export function decideCells(
  viewer: MunicipalViewer,
  party: Party,
  statements: readonly CellStatement[],
  facts: CellFacts,
  decision: CellDecision,
): DecidedCells {
  const judged = judgeAgainstRegistered(statements, facts, decision).map((cell) => {
    const rows = cell.outcome === 'saved' ? changedRows(cell, facts.registered) : [];
    return { ...cell, rows, now: rows.length === 0 ? cell.cell : savedCell(cell, rows.length) };
  });
  const saved = judged.filter(({ outcome }) => outcome === 'saved');
  const savedMonths = new Set(saved.map(({ statement }) => statement.month));
  const told = { party, reason: decision.reason };
  const rows = saved.flatMap((cell) => cell.rows);
  const changes = saved.map(({ cell, now }) => cellChange(cell, now, viewer, told));
  return {
    saved: {
      answers: judged.map(({ outcome, now, findings }) => ({ outcome, cell: now, findings })),
      reportedMonths: facts.reportedMonths.filter((month) => savedMonths.has(month)),
    },
    statements: rows.length === 0 ? [] : [...cellStatements(viewer, party, rows), changesStatement(changes)],
    entry: auditEntryOf(viewer, statements, saved.length, decision),
  };
}
