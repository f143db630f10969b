import { type ReactElement, useEffect, useMemo } from 'react';
import { useAnswer } from '../connection/use-answer.js';
import { AvstampMeasureCodeListDocument } from '../generated/measure-code-list.js';
import { AvstampMonthSheetTotalsDocument } from '../generated/month-sheet-totals.js';
import { useHost } from '../host/use-host.js';
import { Answered } from '../states/answered.js';
import { EmptyState } from '../states/empty-state.js';
import type { WidgetContentProps } from '../widgets/widget-declaration.js';
import type { MonthGridKey } from './month-grid.messages.js';
import { useSheetPages } from './reading/use-sheet-pages.js';
import { holdGrid, keptGrid } from './saving/kept-grids.js';
import { useGridSaving } from './saving/use-grid-saving.js';
import { GridInPageContext } from './view/grid-in-page.js';
import { MonthOnScreen } from './view/month-on-screen.js';

/** What stands below the heading. */
export function MonthGridContent({
  scope: { month, unit, municipalityCode },
  texts,
  locale,
  isReadOnly,
}: WidgetContentProps<'month', MonthGridKey>): ReactElement {
  const { client, host } = useHost();
  const { name: user, role } = host.identity;
  const name = JSON.stringify([user, role, municipalityCode, unit, month]);
  const grid = useMemo(() => keptGrid(client, name), [client, name]);
  const codes = useAnswer(AvstampMeasureCodeListDocument, { month }, 'cacheFirst');
  const totals = useAnswer(AvstampMonthSheetTotalsDocument, {
    month,
    units: unit === undefined ? null : [unit],
  });
  const { reading, readAgain } = useSheetPages(grid.store, month, unit);
  useGridSaving(grid, month);
  useEffect(() => holdGrid(client, name, grid), [client, name, grid]);
  return (
    <Answered answer={codes} texts={texts}>
      {({ codeLists: { measures } }) =>
        measures === null ? (
          <EmptyState>{texts.noCodes}</EmptyState>
        ) : (
          <Answered answer={totals} texts={texts}>
            {({ monthSheetTotals }) => (
              <GridInPageContext.Provider
                value={{
                  ...grid,
                  codes: measures.codes,
                  month,
                  texts,
                  locale,
                  isReadOnly: isReadOnly || monthSheetTotals.closedBecause !== null,
                }}
              >
                <MonthOnScreen
                  reading={reading}
                  readAgain={readAgain}
                  closedBecause={monthSheetTotals.closedBecause}
                  isReadOnly={isReadOnly}
                />
              </GridInPageContext.Provider>
            )}
          </Answered>
        )
      }
    </Answered>
  );
}
