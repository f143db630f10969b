import { type ReactElement, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { filledText } from '../../messages/filled-text.js';
import { textIn } from '../../messages/spoken-language.js';
import { monthIn } from '../../messages/written-values.js';
import { EmptyState } from '../../states/empty-state.js';
import { FailedState } from '../../states/failed-state.js';
import { LoadingState } from '../../states/loading-state.js';
import { ReadOnlyNotice } from '../../states/read-only-notice.js';
import type { Reading } from '../reading/use-sheet-pages.js';
import { startAtFirstOwed } from '../state/start.js';
import { CellPanel } from './cell-panel.js';
import { gridCounts } from './grid-counts.js';
import { useGrid, useGridState } from './grid-in-page.js';
import { GridToolbar } from './grid-toolbar.js';
import { KeysPanel } from './keys-panel.js';
import { MonthTable } from './month-table.js';
import { StateLine } from './state-line.js';
import { useShownRows } from './use-shown-rows.js';

/** What a month's screen is told besides the grid itself. */
interface MonthOnScreenProps {
  readonly reading: Reading;
  readonly readAgain: () => void;
  readonly closedBecause: string | null;
  readonly isReadOnly: boolean;
}

/** The month in whichever state it is: being read, empty, or there with everything around the table. */
export function MonthOnScreen(props: MonthOnScreenProps): ReactElement {
  const { reading, readAgain } = props;
  const { store, texts } = useGrid();
  const hasRows = useGridState(store, ({ rows }) => rows.length > 0);
  if (hasRows) return <Month {...props} />;
  if (reading.status === 'failed') {
    return <FailedState failure={reading.failure} text={texts.failed} askAgain={readAgain} />;
  }
  if (reading.status === 'loading') return <LoadingState text={texts.loading} />;
  return <EmptyState>{texts.empty}</EmptyState>;
}

function Month({ reading, readAgain, closedBecause, isReadOnly }: MonthOnScreenProps): ReactElement {
  const { store, texts } = useGrid();
  const { shown, show, rows } = useShownRows(store);
  // The figures may come a frame later than what is typed.
  const cells = useDeferredValue(useGridState(store, (state) => state.cells));
  const all = useDeferredValue(useGridState(store, (state) => state.rows));
  const counts = useMemo(() => gridCounts({ rows: all, cells }), [all, cells]);
  const [unread, setUnread] = useState<readonly string[]>([]);
  const [keysAreShown, setKeysAreShown] = useState(false);
  const [showKeys] = useState(() => () => setKeysAreShown((before) => !before));
  useEffect(() => store.change(startAtFirstOwed), [store]);
  return (
    <>
      {isReadOnly && <ReadOnlyNotice />}
      {closedBecause !== null && (
        <p className="avstamp-notice">{filledText(texts.closed, { reason: closedBecause })}</p>
      )}
      <GridToolbar counts={counts} rows={rows} shown={shown} show={show} showKeys={showKeys} />
      <StateLine />
      <GridNotices unread={unread} />
      {keysAreShown && <KeysPanel />}
      {rows.length === 0 ? (
        <EmptyState>{texts.noneShown}</EmptyState>
      ) : (
        <MonthTable rows={rows} toldUnread={setUnread} showKeys={showKeys} />
      )}
      {reading.status === 'failed' && <FailedState failure={reading.failure} askAgain={readAgain} />}
      <CellPanel />
    </>
  );
}

function GridNotices({ unread }: { readonly unread: readonly string[] }): ReactElement {
  const { store, texts, locale } = useGrid();
  const reported = useGridState(store, (state) => state.reportedMonths);
  const refusals = useGridState(store, (state) => state.refusals);
  return (
    <div role="status">
      {refusals.map(({ rule, message }) => (
        <p key={rule} className="avstamp-notice">
          {textIn(locale, message)}
        </p>
      ))}
      {reported.map((month) => (
        <p key={month} className="avstamp-notice">
          {filledText(texts.reported, { month: monthIn(locale, month) })}
        </p>
      ))}
      {unread.length > 0 && (
        <p className="avstamp-notice">{filledText(texts.unread, { values: unread.join(', ') })}</p>
      )}
    </div>
  );
}
