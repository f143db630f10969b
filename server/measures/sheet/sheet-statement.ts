import type { CalendarMonth } from '../../kernel/index.js';
import type { CellEntry } from '../cells/index.js';
import type { SheetPerson } from './sheet-adults.repository.js';

/** What somebody wants a cell of the sheet to hold. */
export interface SheetStatement extends SheetPerson {
  readonly code: number;
  /** The version that the statement was based on; 0 for a cell that does not exist yet. */
  readonly expectedVersion: number;
  readonly entries: readonly CellEntry[];
}

/** What somebody wants the sheet of a month to hold. */
export interface SheetChange {
  readonly month: CalendarMonth;
  readonly cells: readonly SheetStatement[];
  /** Why protected persons are opened; empty where they are not. */
  readonly protectedReason: string;
}
