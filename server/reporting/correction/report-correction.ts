import type { LocalizedText } from '../../kernel/index.js';
import type { RowSource } from '../definitions/report-definition.js';

/** What became of a row since it was submitted. */
export const ROW_CHANGES = ['changed', 'added', 'gone'] as const;
export type RowChange = (typeof ROW_CHANGES)[number];

/** A cell of a row, as it was submitted and as it is now. */
export interface CorrectedCell {
  readonly meaning: LocalizedText;
  /** As it stands in the file, empty where nothing does; null where the row was not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A change behind a row: who made it, when and why. Tells of no person but the user. */
export interface CorrectionCause {
  /** ISO 8601, universal time. */
  readonly changedAt: string;
  /** The host's id of the user, or who loaded; null where the change did not say. */
  readonly actor: string | null;
  readonly role: string | null;
  /** Whose records they are: the unit that follows the household, or the provider; null where it is not known. */
  readonly unit: string | null;
  /** What was changed, for instance `measure`, `closure`, `attendance`; `load` where the host's folder said so. */
  readonly kind: string;
  /** Empty where none was asked for. */
  readonly reason: string;
}

/** A row that differs from the one that was submitted. */
export interface RowDifferenceFound {
  readonly section: RowSource;
  /** Null in the reporter's comment, which belongs to no household. */
  readonly runningNumber: number | null;
  readonly kind: RowChange;
  readonly cells: readonly CorrectedCell[];
}

/** The same with what is behind it. */
export interface CorrectedRow extends RowDifferenceFound {
  /** In the order in which they were made; empty where nobody is known to have changed anything. */
  readonly causes: readonly CorrectionCause[];
}

/** How a revision differs from the one that was submitted before it, in numbers. */
export interface ReportCorrection {
  readonly revision: number;
  /** The revision that was submitted. */
  readonly comparedWith: number;
  /** False where what was submitted cannot be read row by row: then the numbers are 0 and say nothing. */
  readonly comparable: boolean;
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
}
