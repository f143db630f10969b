import type { Party } from '../../access/index.js';
import type { AdultRole } from '../../households/index.js';
import type { HouseholdReference, PersonReference } from '../../kernel/index.js';
import type { MeasureProvider } from '../measure-statement.js';

/** What the statement reads of one measure, of the sheet's month or of the month before. */
export interface SheetMeasureRow {
  readonly thisMonth: boolean;
  readonly party: Party;
  readonly code: number;
  readonly otherText: string;
  readonly days: number | null;
  readonly provider: MeasureProvider | null;
  readonly version: number;
  readonly withdrawn: boolean;
}

/** A warning that somebody has let stand, as long as the facts are the same. */
export interface AcknowledgementRow {
  readonly rule: string;
  readonly facts: string;
  readonly reason: string;
}

/** An adult of the month. */
export interface SheetAdultRow {
  readonly role: AdultRole;
  readonly reference: PersonReference;
  readonly protected: boolean;
  /** By code and text. Withdrawn ones only of the own party and month, for the sake of their versions. */
  readonly measures: readonly SheetMeasureRow[];
  readonly acknowledgements: readonly AcknowledgementRow[];
}

/** A household with assistance in the month. */
export interface SheetHouseholdRow {
  readonly reference: HouseholdReference;
  readonly unit: string;
  readonly children: number;
  readonly adults: readonly SheetAdultRow[];
}
