import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { applyRules, blocks, type CalendarMonth, type Finding } from '../../kernel/index.js';
import {
  auditEntryOf,
  type CellAnswer,
  type CellStatement,
  cellBatchRules,
  type SavedCells,
} from '../cells/index.js';
import type { SheetParts } from './month-sheet.service.js';
import { selectSheetAdults } from './sheet-adults.repository.js';
import { sheetPersonRules } from './sheet-person.rules.js';
import type { SheetChange, SheetStatement } from './sheet-statement.js';

/** What became of a change of the sheet. */
export interface SheetAnswer extends SavedCells {
  /** What keeps the whole request from being carried out; there are no answers then. */
  readonly findings: readonly Finding[];
}

/** Where the sheet's statements stand together with those that the viewer may not make. */
type Placed = readonly [place: number, answer: CellAnswer];

/**
 * Lets the work answer for those cells whose persons stand on the viewer's sheet, and refuses the others one by one: a
 * person of another unit or municipality exactly as one who does not exist.
 */
export async function onOwnSheet(
  client: PoolClient,
  viewer: MunicipalViewer,
  operation: string,
  { month, cells, protectedReason }: SheetChange,
  { access, audit }: Pick<SheetParts, 'access' | 'audit'>,
  work: (statements: readonly CellStatement[]) => Promise<SavedCells>,
): Promise<SheetAnswer> {
  const findings = applyRules(cellBatchRules, {
    cells: cells.length,
    entries: Math.max(0, ...cells.map(({ entries }) => entries.length)),
  });
  if (blocks(findings)) return { findings, answers: [], reportedMonths: [] };
  const scope = { month, units: viewer.units, withProtected: protectedReason !== '' };
  const reached = (await selectSheetAdults(client, viewer, scope, cells)).filter(({ unit }) =>
    access.mayReach(operation, viewer, { municipalityCode: viewer.municipalityCode, unit }),
  );
  const places = [...new Set(reached.map(({ place }) => place))].toSorted((left, right) => left - right);
  const onSheet = places.flatMap((place) => cells[place] ?? []);
  const refused = cells.filter((_, place) => !places.includes(place));
  if (refused.length > 0) {
    const told = { action: 'refused month sheet', reason: protectedReason };
    await audit(
      client,
      auditEntryOf(
        viewer,
        refused.map((cell) => statementOf(cell, month)),
        0,
        told,
      ),
    );
  }
  const { answers, reportedMonths } =
    onSheet.length === 0
      ? { answers: [], reportedMonths: [] }
      : await work(onSheet.map((cell) => statementOf(cell, month)));
  const answered = new Map(places.flatMap((place, index): Placed[] => placed(place, answers[index])));
  return {
    findings: [],
    answers: cells.map((cell, place) => answered.get(place) ?? unreached(cell, month)),
    reportedMonths,
  };
}

function placed(place: number, answer: CellAnswer | undefined): Placed[] {
  return answer === undefined ? [] : [[place, answer]];
}

function statementOf(cell: SheetStatement, month: CalendarMonth): CellStatement {
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
