import type { ChangeOutcome } from '../../kernel/index.js';
import { findingTypeOf } from '../../platform/graphql/index.js';
import { cellTypeOf } from '../cells/cell.graphql-mapping.js';
import type { CellAnswer, CellEntry } from '../cells/index.js';
import type { CellAnswerType, SaveMonthPayloadType } from './save-month.graphql.js';
import type { SheetAnswer } from './sheet-cells.js';
import type { CellEntryInput, CellInput } from './sheet-input.graphql.js';
import type { SheetStatement } from './sheet-statement.js';

const BY_ATTENTION: readonly ChangeOutcome[] = ['refused', 'conflict', 'saved', 'unchanged'];

/** Shows what became of a batch. */
export function saveMonthPayloadOf({ answers, findings, reportedMonths }: SheetAnswer): SaveMonthPayloadType {
  const outcomes = findings.length > 0 ? ['refused'] : answers.map(({ outcome }) => outcome);
  return {
    outcome: BY_ATTENTION.find((outcome) => outcomes.includes(outcome)) ?? 'unchanged',
    cells: answers.map(cellAnswerTypeOf),
    findings: findings.map(findingTypeOf),
    reportedMonths,
  };
}

function cellAnswerTypeOf({ outcome, cell, findings }: CellAnswer): CellAnswerType {
  return {
    personReference: cell.personReference,
    outcome,
    cell: cellTypeOf(cell),
    findings: findings.map(findingTypeOf),
  };
}

/** What a client states of a cell. */
export function sheetStatementOf(input: CellInput): SheetStatement {
  const { householdReference, personReference, code, expectedVersion, entries } = input;
  return { householdReference, personReference, code, expectedVersion, entries: entries.map(cellEntryOf) };
}

function cellEntryOf({ days, otherText, provider }: CellEntryInput): CellEntry {
  return { days: days ?? null, otherText: otherText ?? '', provider: provider ?? null };
}
