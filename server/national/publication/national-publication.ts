import type { DisclosurePlan, PublishedCounts } from '../../disclosure/index.js';
import type { CalendarMonth } from '../../kernel/index.js';
import type { PresentedTable } from '../presentation/presented-table.js';

/** The national tables of some months as they have been made public: what is hidden in them is not in here. */
export interface NationalPublication {
  readonly definitionId: string;
  /** In order. */
  readonly months: readonly CalendarMonth[];
  /** 1 for the first of these months, one more for each that replaced it. */
  readonly version: number;
  readonly reviewedForDisclosure: true;
  readonly plan: Pick<DisclosurePlan, 'id' | 'threshold' | 'weakBase'>;
  readonly tables: readonly PresentedTable[];
}

/** A publication with what its readers must not know, kept to protect it in every later one. */
export interface KeptPublication {
  readonly publication: NationalPublication;
  readonly counts: PublishedCounts;
}
