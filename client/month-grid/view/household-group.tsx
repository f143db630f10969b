import { memo, type ReactElement } from 'react';
import { filledText } from '../../messages/filled-text.js';
import { AdultLine } from './adult-line.js';
import { useGrid } from './grid-in-page.js';
import type { HouseholdPlace } from './household-place.js';

/** The lines of the header, before the first household. */
const HEADER_LINES = 1;

/** A household: a group of rows with a line of its own. */
export const HouseholdGroup = memo(function HouseholdGroup({
  place: { reference, rows, before },
}: {
  readonly place: HouseholdPlace;
}): ReactElement {
  const { texts, codes } = useGrid();
  const first = before + HEADER_LINES + 1;
  return (
    <tbody>
      <tr data-line="" aria-rowindex={first} className="grid-household">
        <th scope="rowgroup" colSpan={codes.length + 2}>
          <span translate="no">{filledText(texts.household, { reference })}</span>
        </th>
      </tr>
      {rows.map((row, index) => (
        <AdultLine key={row.key} row={row} index={first + 1 + index} />
      ))}
    </tbody>
  );
});
