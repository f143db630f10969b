import { memo, type ReactElement, useRef } from 'react';
import { ConflictNotice } from '../../states/conflict-notice.js';
import type { AdultRow } from '../cells/adult-row.js';
import type { CellEntries } from '../cells/cell-entry.js';
import { type GridCell, shownIn } from '../cells/grid-cell.js';
import { cellText } from '../cells/typed-cell.js';
import { CellContents } from './cell-contents.js';
import { CellInput } from './cell-input.js';
import { useGridActions } from './grid-actions.js';
import { type GridCode, useGrid } from './grid-in-page.js';
import { useFocusHere } from './use-focus-here.js';

/** What a cell of the grid shows. */
export interface CellViewProps {
  readonly row: AdultRow;
  readonly code: GridCode['code'];
  readonly cell: GridCell;
  readonly proposed: CellEntries;
  readonly isActive: boolean;
  /** What is being typed here; undefined while nothing is. */
  readonly typed: string | undefined;
  readonly inputLabel: string;
}

/** A cell: one stop of the keyboard. Rendered again only when something in it is another. */
export const CellView = memo(function CellView(props: CellViewProps): ReactElement {
  const { row, code, cell, proposed, isActive, typed } = props;
  const place = useRef<HTMLTableCellElement>(null);
  const { goTo, command } = useGridActions();
  useFocusHere(place, isActive && typed === undefined);
  return (
    <td
      ref={place}
      tabIndex={isActive ? 0 : -1}
      data-code={code}
      data-state={cell.stop?.kind ?? (cell.wanted === undefined ? 'saved' : 'unsaved')}
      aria-invalid={cell.stop !== undefined}
      onMouseDown={() => goTo({ row: row.key, code })}
      onDoubleClick={() => command({ do: 'edit' })}
    >
      {typed === undefined ? (
        <CellContents cell={cell} proposed={proposed} />
      ) : (
        <CellInput code={code} label={props.inputLabel} typed={typed} />
      )}
      {isActive && cell.stop?.kind === 'conflict' && (
        <CellConflict row={row} code={code} cell={cell} theirs={cell.stop.theirs} />
      )}
    </td>
  );
});

function CellConflict({
  row,
  code,
  cell,
  theirs,
}: Pick<CellViewProps, 'row' | 'code' | 'cell'> & { readonly theirs: CellEntries }): ReactElement {
  const { texts } = useGrid();
  const { settle } = useGridActions();
  const said = (entries: CellEntries): ReactElement =>
    entries.length === 0 ? <span>{texts.emptied}</span> : <span translate="no">{cellText(entries)}</span>;
  const place = { row: row.key, code };
  return (
    <div className="grid-over">
      <ConflictNotice
        mine={said(shownIn(cell))}
        theirs={said(theirs)}
        keepMine={() => settle(place, 'keepMine')}
        takeTheirs={() => settle(place, 'takeTheirs')}
      />
    </div>
  );
}
