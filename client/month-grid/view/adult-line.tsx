import { memo, type ReactElement } from 'react';
import { filledText } from '../../messages/filled-text.js';
import { PersonName } from '../../persons/person-name.js';
import type { AdultRow, RowCells } from '../cells/adult-row.js';
import type { CellEntries } from '../cells/cell-entry.js';
import { EMPTY_CELL } from '../cells/grid-cell.js';
import type { GridState } from '../state/grid-state.js';
import { proposedFor } from '../state/last-month.js';
import { owesAnswer } from '../state/owed-answers.js';
import { CellView } from './cell-view.js';
import { useGrid, useGridState } from './grid-in-page.js';
import { RowNote } from './row-note.js';

const NOTHING: CellEntries = [];
const NO_CELLS: RowCells = new Map();

/** The line of an adult. It looks at its own part of the state only: typing in one line renders one line. */
export const AdultLine = memo(function AdultLine({
  row,
  index,
}: {
  readonly row: AdultRow;
  /** Counted from 1, as `aria-rowindex`. */
  readonly index: number;
}): ReactElement {
  const { store, codes, texts } = useGrid();
  const { key, role } = row;
  const isHere = ({ active }: GridState): boolean => active?.row === key;
  const cells = useGridState(store, (state) => state.cells.get(key)) ?? NO_CELLS;
  const activeCode = useGridState(store, (state) => (isHere(state) ? state.active?.code : undefined));
  const typed = useGridState(store, (state) => (isHere(state) ? state.typed : undefined));
  const owes = useGridState(store, (state) => owesAnswer(state, row));
  return (
    <tr data-line="" data-row={key} aria-rowindex={index}>
      <th scope="row">
        <span className="grid-role">{texts[role]}</span> <PersonName personRef={row.person} />
      </th>
      {codes.map(({ code }) => (
        <CellView
          key={code}
          row={row}
          code={code}
          cell={cells.get(code) ?? EMPTY_CELL}
          proposed={owes ? proposedOnce(row, code) : NOTHING}
          isActive={activeCode === code}
          typed={activeCode === code ? typed : undefined}
          inputLabel={filledText(texts.typing, { who: texts[role], code: String(code) })}
        />
      ))}
      <RowNote row={row} cells={cells} owes={owes} />
    </tr>
  );
});

const proposals = new WeakMap<AdultRow, Map<number, CellEntries>>();

/** The same object for the same cell each time, so that cells need not be rendered again. */
function proposedOnce(row: AdultRow, code: number): CellEntries {
  const known = proposals.get(row) ?? new Map<number, CellEntries>();
  proposals.set(row, known);
  const proposed = known.get(code) ?? proposedFor(row, code);
  known.set(code, proposed);
  return proposed;
}
