import { applyRules, blocks, type Finding, grouped, monthOfDate } from '../../kernel/index.js';
import type { CellAnswer, CellStatement } from './cell.js';
import { cellInBatchRules } from './cell-in-batch.rules.js';
import { cellName, personMonthName } from './cell-names.js';
import { entryFindings } from './entry-findings.js';
import type { JudgedCell, Judging } from './judged-cell.js';
import { isStillClosed } from './month-closing.js';
import { monthFindings } from './month-findings.js';
import { registrationMonthRules } from './registration-month.rules.js';
import { sameEntries } from './same-entries.js';

/**
 * Judges statements of one party: each by itself, and all of one person's month together, because code 0 excludes
 * the others there (domain §2.2). One judgement for each statement, in their order. Pure.
 */
export function judgeCells(statements: readonly CellStatement[], judging: Judging): readonly JudgedCell[] {
  const times = grouped(statements, cellName);
  const alone = statements.map((statement) =>
    judgeAlone(statement, times.get(cellName(statement))?.length ?? 1, judging),
  );
  const months = grouped(alone, ({ statement }) => personMonthName(statement));
  const judged = new Map(
    [...months.values()].flatMap((cells) =>
      judgeTogether(cells, judging).map((cell) => [cell.statement, cell] as const),
    ),
  );
  return alone.map((cell) => judged.get(cell.statement) ?? cell);
}

function judgeAlone(statement: CellStatement, times: number, judging: Judging): JudgedCell {
  const { month, code, entries, expectedVersion } = statement;
  const { facts, codeLists, today } = judging;
  const cell = facts.registered.cell(statement);
  const closed = facts.closedMonths.get(month);
  const closing = closed !== undefined && isStillClosed(closed, today) ? closed : undefined;
  const findings = [
    ...applyRules(registrationMonthRules, { month, thisMonth: monthOfDate(today), closing }),
    ...applyRules(cellInBatchRules, { code, times, emptiedWithoutReplacement: false }),
  ];
  if (blocks(findings)) return { statement, cell, outcome: 'refused', findings };
  if (cell.version !== expectedVersion) return { statement, cell, outcome: 'conflict', findings: [] };
  findings.push(...entryFindings(month, code, entries, codeLists.measuresInForce(month)));
  if (blocks(findings)) return { statement, cell, outcome: 'refused', findings };
  const outcome = sameEntries(cell.entries, entries) ? 'unchanged' : 'saved';
  return { statement, cell, outcome, findings };
}

// All cells of one person's month.
function judgeTogether(cells: readonly JudgedCell[], judging: Judging): readonly JudgedCell[] {
  const held = cells.every(({ outcome }) => isKept(outcome)) ? cells : cells.map(withoutEmptying);
  const findings = monthFindings(held, judging);
  return blocks(findings) ? held.map((cell) => refusedFor(cell, findings)) : held;
}

function withoutEmptying(cell: JudgedCell): JudgedCell {
  const { statement, outcome } = cell;
  if (outcome !== 'saved' || statement.entries.length > 0) return cell;
  const asked = { code: statement.code, times: 1, emptiedWithoutReplacement: true };
  return refusedFor(cell, applyRules(cellInBatchRules, asked));
}

function refusedFor(cell: JudgedCell, findings: readonly Finding[]): JudgedCell {
  if (cell.outcome !== 'saved') return cell;
  return { ...cell, outcome: 'refused', findings: [...cell.findings, ...findings] };
}

function isKept(outcome: CellAnswer['outcome']): boolean {
  return outcome === 'saved' || outcome === 'unchanged';
}
