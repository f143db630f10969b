import { adultRows, type RowCells, registeredCells, type SheetHousehold } from '../cells/adult-row.js';
import type { GridState } from './grid-state.js';

/**
 * Puts households as they have been read into the grid: new ones at its end, known ones in their places. What is not
 * saved yet stays, with the version that it was based on, so that another's change comes back as a conflict.
 */
export function readSheet(state: GridState, households: readonly SheetHousehold[]): GridState {
  const cells = new Map(state.cells);
  const read = households.flatMap(adultRows);
  const fresh = new Map(read.map((row) => [row.key, row]));
  for (const household of households) {
    for (const adult of [household.applicant, household.coApplicant]) {
      if (adult === null) continue;
      const key = `${household.reference} ${adult.reference}`;
      cells.set(key, withUnsaved(registeredCells(adult), cells.get(key)));
    }
  }
  const known = new Set(state.rows.map(({ key }) => key));
  const rows = [
    ...state.rows.map((row) => fresh.get(row.key) ?? row),
    ...read.filter(({ key }) => !known.has(key)),
  ];
  return { ...state, rows, cells };
}

function withUnsaved(registered: RowCells, before: RowCells | undefined): RowCells {
  const kept = [...(before ?? [])].filter(([code, cell]) => {
    // An answer that was on its way while something was saved tells of what was before.
    const isNewer = cell.version >= (registered.get(code)?.version ?? 0);
    return cell.wanted !== undefined || isNewer;
  });
  return new Map([...registered, ...kept]);
}
