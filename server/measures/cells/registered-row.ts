import type { PersonReference } from '../../kernel/index.js';
import type { MeasureProvider } from '../measure-statement.js';

/** A row of `avstamp.measure`, withdrawn ones included. */
export interface RegisteredRow {
  readonly person_ref: PersonReference;
  /** First day of the month, `YYYY-MM-DD`. */
  readonly month: string;
  readonly code: number;
  readonly other_text: string;
  readonly days: number | null;
  readonly provider: MeasureProvider | null;
  readonly withdrawn: boolean;
  readonly version: number;
}
