import type { ReactElement } from 'react';
import { filledText } from '../../messages/filled-text.js';
import { monthIn } from '../../messages/written-values.js';
import type { AdultRow, RowCells } from '../cells/adult-row.js';
import { monthBefore } from '../cells/month-before.js';
import { FindingText } from '../findings/finding-text.js';
import { findingsOfRow } from '../findings/findings-of-row.js';
import { useGrid } from './grid-in-page.js';

/** What is to be looked at in a line: the first finding, that an answer is owed, or that last month may stand. */
export function RowNote({
  row,
  cells,
  owes,
}: {
  readonly row: AdultRow;
  readonly cells: RowCells;
  readonly owes: boolean;
}): ReactElement {
  const { texts, locale, month } = useGrid();
  const [first] = findingsOfRow(row, cells);
  const proposal = filledText(texts.sameAs, { month: monthIn(locale, monthBefore(month)) });
  return (
    <td className="grid-note">
      {first !== undefined && <FindingText finding={first} />}
      {first === undefined && owes && (
        <span className="grid-owes">
          {row.lastMonth.length > 0 && <span aria-hidden="true">↺ </span>}
          <span>{row.lastMonth.length > 0 ? proposal : texts.owes}</span>
        </span>
      )}
    </td>
  );
}
