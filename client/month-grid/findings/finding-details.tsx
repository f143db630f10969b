import type { ReactElement } from 'react';
import type { AdultRow } from '../cells/adult-row.js';
import { useGrid } from '../view/grid-in-page.js';
import { FindingText } from './finding-text.js';
import type { RowFinding } from './findings-of-row.js';
import { LetStand } from './let-stand.js';

/** A finding whole: what it says, where the rule comes from, and a way to let it stand where it may. */
export function FindingDetails({
  finding,
  row,
}: {
  readonly finding: RowFinding;
  readonly row: AdultRow;
}): ReactElement {
  const { texts, isReadOnly } = useGrid();
  const { severity, facts, source } = finding;
  return (
    <>
      <FindingText finding={finding} />
      <details>
        <summary>{texts.source}</summary>
        <span translate="no">{source}</span>
      </details>
      {severity === 'WARNING' && facts !== undefined && !isReadOnly && (
        <LetStand finding={{ ...finding, facts }} row={row} />
      )}
    </>
  );
}
