import type { CalendarMonth, Finding, PersonReference } from '../../kernel/index.js';
import type { Cell, CellEntry, SavedCells } from '../../measures/index.js';

/** What somebody wants done with one measure of a person. */
export interface MeasureChange {
  readonly kind: 'register' | 'change' | 'withdraw';
  readonly personReference: PersonReference;
  /** The own unit that states it. */
  readonly unit: string;
  readonly month: CalendarMonth;
  readonly code: number;
  /** Which of several other measures; empty for every other code. */
  readonly otherText: string;
  /** The measure from now on; undefined where it is withdrawn. */
  readonly entry: CellEntry | undefined;
  /** Version of the cell that the change is based on; 0 for one that never held anything. */
  readonly expectedVersion: number;
  /** Why; needed to withdraw, and for persons with a protected identity. */
  readonly reason: string | undefined;
}

/** What became of it; plain JSON, kept for requests that come again. */
export interface MeasureOutcome {
  readonly outcome: SavedCells['answers'][number]['outcome'];
  /** What the cell holds now. */
  readonly cell: Cell;
  readonly findings: readonly Finding[];
  /** The month, where it was changed and its report has been submitted already (domain §2.6). */
  readonly reportedMonths: readonly CalendarMonth[];
}

/** The cell's entries as they shall be; those of other texts stay. */
export function changedEntries(
  { entries }: Cell,
  { otherText, entry }: Pick<MeasureChange, 'otherText' | 'entry'>,
): readonly CellEntry[] {
  const others = entries.filter((one) => one.otherText !== otherText);
  return entry === undefined ? others : [...others, entry];
}
