import { memo, type ReactElement, useMemo, useRef } from 'react';
import { filledText } from '../../messages/filled-text.js';
import { monthIn } from '../../messages/written-values.js';
import type { AdultRow } from '../cells/adult-row.js';
import { ColumnHeads } from './column-heads.js';
import { GridActionsContext } from './grid-actions.js';
import { useGrid, useGridState } from './grid-in-page.js';
import { HouseholdGroup } from './household-group.js';
import { householdPlaces, linesOf } from './household-place.js';
import { KeyboardIsHereContext } from './use-focus-here.js';
import { type GridEvents, useGridEvents } from './use-grid-events.js';
import { useLineWindow } from './use-line-window.js';
import { stretches } from './window.js';

/** A table in which the keyboard goes from cell to cell (WAI-ARIA Authoring Practices: grid). */
const asGrid = (isReadOnly: boolean) => ({ role: 'grid', 'aria-readonly': isReadOnly });

/** The table itself: what is seen of it is rendered, and the rest is as high as it would be. */
export const MonthTable = memo(function MonthTable({
  rows,
  ...events
}: { readonly rows: readonly AdultRow[] } & Pick<GridEvents, 'toldUnread' | 'showKeys'>): ReactElement {
  const { store, codes, texts, locale, month, isReadOnly } = useGrid();
  const scroller = useRef<HTMLDivElement>(null);
  const keyboardIsHere = useRef(false);
  const { lines, lineHeight } = useLineWindow(scroller);
  const places = useMemo(() => householdPlaces(rows), [rows]);
  const { actions, listeners } = useGridEvents({ rows, keyboardIsHere, ...events });
  const activeRow = useGridState(store, ({ active }) => active?.row);
  const active = rows.find(({ key }) => key === activeRow)?.household;
  const count = places.reduce((sum, place) => sum + linesOf(place), 1);
  return (
    <GridActionsContext.Provider value={actions}>
      <KeyboardIsHereContext.Provider value={keyboardIsHere}>
        <div ref={scroller} className="grid-scroll" {...listeners}>
          <table
            {...asGrid(isReadOnly)}
            aria-label={filledText(texts.gridLabel, { month: monthIn(locale, month) })}
            aria-rowcount={count}
            aria-colcount={codes.length + 2}
          >
            <ColumnHeads />
            {stretches(places, lines, active).map((stretch) =>
              stretch.kind === 'household' ? (
                <HouseholdGroup key={stretch.place.reference} place={stretch.place} />
              ) : (
                <Gap key={stretch.key} height={stretch.lines * lineHeight} columns={codes.length + 2} />
              ),
            )}
          </table>
        </div>
      </KeyboardIsHereContext.Provider>
    </GridActionsContext.Provider>
  );
});

function Gap({ height, columns }: { readonly height: number; readonly columns: number }): ReactElement {
  return (
    <tbody aria-hidden="true">
      <tr>
        <td className="grid-gap" colSpan={columns} style={{ height }} />
      </tr>
    </tbody>
  );
}
