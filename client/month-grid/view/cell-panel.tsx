import type { ReactElement } from 'react';
import { filledText } from '../../messages/filled-text.js';
import { textIn } from '../../messages/spoken-language.js';
import { PersonName } from '../../persons/person-name.js';
import { useStateTexts } from '../../states/use-state-texts.js';
import type { AdultRow, RowCells } from '../cells/adult-row.js';
import { EMPTY_CELL, type Stop } from '../cells/grid-cell.js';
import { FindingDetails } from '../findings/finding-details.js';
import { findingsOfRow } from '../findings/findings-of-row.js';
import { useGrid, useGridState } from './grid-in-page.js';

const NO_CELLS: RowCells = new Map();

/** What there is to know of the cell that the keyboard is in: what the code covers, and the findings of its row whole. */
export function CellPanel(): ReactElement | null {
  const { store } = useGrid();
  const active = useGridState(store, (state) => state.active);
  const rows = useGridState(store, (state) => state.rows);
  const cells = useGridState(store, (state) => state.cells.get(active?.row ?? '')) ?? NO_CELLS;
  const row = rows.find(({ key }) => key === active?.row);
  return active === undefined || row === undefined ? null : (
    <PanelOf row={row} code={active.code} cells={cells} />
  );
}

function PanelOf({
  row,
  code,
  cells,
}: {
  readonly row: AdultRow;
  readonly code: number;
  readonly cells: RowCells;
}): ReactElement {
  const { texts, locale, codes } = useGrid();
  const shown = codes.find((one) => one.code === code);
  const { stop } = cells.get(code) ?? EMPTY_CELL;
  return (
    <section className="grid-panel" aria-label={filledText(texts.aboutCell, { code: String(code) })}>
      <p>
        <strong>
          {texts[row.role]} <PersonName personRef={row.person} />
        </strong>
      </p>
      {shown !== undefined && (
        <p>
          <strong>
            <span className="grid-code">{code}</span> <span>{textIn(locale, shown.label)}</span>
          </strong>{' '}
          <span>{textIn(locale, shown.guidance)}</span>
        </p>
      )}
      {stop !== undefined && <StopText stop={stop} />}
      <ul>
        {findingsOfRow(row, cells).map((finding) => (
          <li key={`${finding.rule} ${finding.message.en}`}>
            <FindingDetails finding={finding} row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function StopText({ stop }: { readonly stop: Stop }): ReactElement | null {
  const { texts } = useGrid();
  const states = useStateTexts();
  if (stop.kind === 'vetoed') return <p>{filledText(states.vetoed, { reason: stop.reason })}</p>;
  return stop.kind === 'notPermitted' ? <p>{texts.notPermitted}</p> : null;
}
