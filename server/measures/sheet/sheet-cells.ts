import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { applyRules, type CalendarMonth, type Finding } from '../../kernel/index.js';
import { type CellAnswer, type CellStatement, cellBatchRules, type SavedCells } from '../cells/index.js';
import type { SheetParts } from './month-sheet.service.js';
import { selectSheetAdults } from './sheet-adults.repository.js';
import { sheetPersonRules } from './sheet-person.rules.js';
import type { SheetChange, SheetStatement } from './sheet-statement.js';

/** What became of a change of the sheet. */
export interface SheetAnswer extends SavedCells {
  /** What keeps the whole request from being carried out; there are no answers then. */
  readonly findings: readonly Finding[];
}

/** The statements of a change, by whether their persons stand on the viewer's sheet; each in the change's order. */
export interface SheetReach {
  readonly reached: readonly CellStatement[];
  readonly refused: readonly CellStatement[];
  /** The answer to the whole change, from the answers to those that were reached. */
  readonly answer: (saved: SavedCells) => SheetAnswer;
}

/** What the rules find in the change as a whole, before anything is read. */
export function batchFindings({ cells }: Pick<SheetChange, 'cells'>): readonly Finding[] {
  return applyRules(cellBatchRules, {
    cells: cells.length,
    entries: Math.max(0, ...cells.map(({ entries }) => entries.length)),
  });
}

/**
 * Finds which statements are about persons on the viewer's sheet. The others are refused one by one: a person of another
 * unit or municipality exactly as one who does not exist.
 */
export async function reachSheet(
  client: PoolClient,
  viewer: MunicipalViewer,
  operation: string,
  { month, cells, protectedReason }: SheetChange,
  { access }: Pick<SheetParts, 'access'>,
): Promise<SheetReach> {
  const scope = { month, units: viewer.units, withProtected: protectedReason !== '' };
  const rows = await selectSheetAdults(client, viewer, scope, cells);
  const places = new Set(
    rows
      .filter(({ unit }) =>
        access.mayReach(operation, viewer, { municipalityCode: viewer.municipalityCode, unit }),
      )
      .map(({ place }) => place),
  );
  const isReached = (_: SheetStatement, place: number): boolean => places.has(place);
  return {
    reached: cells.filter(isReached).map((cell) => statementOf(cell, month)),
    refused: cells.filter((cell, place) => !isReached(cell, place)).map((cell) => statementOf(cell, month)),
    answer: ({ answers, reportedMonths }) => {
      const next = answers.values();
      const answerTo = (cell: SheetStatement, place: number): CellAnswer =>
        (places.has(place) ? next.next().value : undefined) ?? unreached(cell, month);
      return { findings: [], answers: cells.map(answerTo), reportedMonths };
    },
  };
}

/** What is asked for of a cell of the month. */
export function statementOf(cell: SheetStatement, month: CalendarMonth): CellStatement {
  const { personReference, code, expectedVersion, entries } = cell;
  return { personReference, month, code, expectedVersion, entries };
}

function unreached({ personReference, code }: SheetStatement, month: CalendarMonth): CellAnswer {
  return {
    outcome: 'refused',
    cell: { personReference, month, code, version: 0, entries: [] },
    findings: applyRules(sheetPersonRules, { personReference, onSheet: false }),
  };
}
