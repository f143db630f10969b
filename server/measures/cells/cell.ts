import type { CalendarMonth, Finding, PersonReference } from '../../kernel/index.js';
import type { Measure } from '../answer.js';

/** Which cell: one person, month and code of one party's statements. */
export interface CellKey {
  readonly personReference: PersonReference;
  readonly month: CalendarMonth;
  /** The code's number; may be any number before it is judged. */
  readonly code: number;
}

/** One measure of a cell. Only the code for other measures may have several, each with its own text. */
export type CellEntry = Omit<Measure, 'code'>;

/** What is registered in a cell. */
export interface Cell extends CellKey {
  /** Grows with every change, withdrawals included; 0 where nothing has ever been registered. */
  readonly version: number;
  /** In the order of their texts; none where the cell is empty. */
  readonly entries: readonly CellEntry[];
}

/** What somebody wants a cell to hold. */
export interface CellStatement extends CellKey {
  /** The version that the statement was based on; 0 for a cell that does not exist yet. */
  readonly expectedVersion: number;
  /** All that the cell shall hold; none withdraws what it holds. */
  readonly entries: readonly CellEntry[];
}

/** What became of one statement. */
export interface CellAnswer {
  readonly outcome: 'saved' | 'unchanged' | 'refused' | 'conflict';
  /** What the cell holds now: as stated where it was saved, else as it was. */
  readonly cell: Cell;
  /** Errors where it was refused; warnings where it was saved. */
  readonly findings: readonly Finding[];
}

/** What became of a batch of statements. */
export interface SavedCells {
  /** One for each statement, in their order. */
  readonly answers: readonly CellAnswer[];
  /** The months with something saved whose report has been submitted already: they need a correction (domain §2.6). */
  readonly reportedMonths: readonly CalendarMonth[];
}
