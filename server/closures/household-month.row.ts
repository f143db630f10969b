import type { HouseholdReference, MunicipalityCode, PersonReference } from '../kernel/index.js';
import type { MeasureProvider } from '../measures/index.js';
import type { ClosureRow } from './closure.row.js';

/** A row of `avstamp.measure`, as far as the month shows it. */
export interface MeasureRow {
  readonly code: number;
  readonly other_text: string;
  readonly days: number | null;
  readonly provider: MeasureProvider | null;
}

/** An adult of the month, with measures. */
export interface AdultRow {
  readonly role: 'applicant' | 'co-applicant';
  readonly person_ref: PersonReference;
  readonly protected: boolean;
  readonly measures: readonly MeasureRow[];
}

/** What one statement reads of a household's month. */
export interface HouseholdMonthRow {
  readonly municipality_code: MunicipalityCode;
  readonly household_ref: HouseholdReference;
  readonly unit: string;
  readonly assistance: { readonly children: number; readonly adults: readonly AdultRow[] } | null;
  readonly closures: readonly ClosureRow[];
  /** The adults of all months of the household's, each once. */
  readonly adults_ever: readonly PersonReference[];
}
