import type { ReactElement } from 'react';
import type { CellEntries } from '../cells/cell-entry.js';
import { type GridCell, shownIn } from '../cells/grid-cell.js';
import { cellText } from '../cells/typed-cell.js';
import { useGrid } from './grid-in-page.js';

/** What stands in a cell: its value, or what last month proposes; marks are signs and words, not colours alone. */
export function CellContents({
  cell,
  proposed,
}: {
  readonly cell: GridCell;
  readonly proposed: CellEntries;
}): ReactElement {
  const { texts } = useGrid();
  const { stop, wanted, warnings } = cell;
  const shown = shownIn(cell);
  if (stop !== undefined) {
    const isConflict = stop.kind === 'conflict';
    return (
      <span className="grid-value">
        <span className="grid-sign" aria-hidden="true">
          {isConflict ? '⇄' : '!'}
        </span>
        <span translate="no">{cellText(shown)}</span>
        <Unseen>{isConflict ? texts.conflict : texts.refused}</Unseen>
      </span>
    );
  }
  if (shown.length === 0) return <Proposal entries={proposed} />;
  return (
    <span className="grid-value">
      <span translate="no">{cellText(shown)}</span>
      {wanted !== undefined && <Mark sign="•" text={texts.unsaved} />}
      {wanted === undefined && warnings.length > 0 && <Mark sign="⚠" text={texts.look} />}
    </span>
  );
}

function Proposal({ entries }: { readonly entries: CellEntries }): ReactElement | null {
  const { texts } = useGrid();
  if (entries.length === 0) return null;
  return (
    <span className="grid-value grid-proposed">
      <span translate="no">{cellText(entries)}</span>
      <Unseen>{texts.proposed}</Unseen>
    </span>
  );
}

function Mark({ sign, text }: { readonly sign: string; readonly text: string }): ReactElement {
  return (
    <>
      <span className="grid-sign" aria-hidden="true">
        {sign}
      </span>
      <Unseen>{text}</Unseen>
    </>
  );
}

function Unseen({ children }: { readonly children: string }): ReactElement {
  return <span className="avstamp-unseen">{children}</span>;
}
