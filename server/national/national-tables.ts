import type { CalendarMonth } from '../kernel/index.js';
import type { ClosuresByReason } from './closures-by-reason.js';
import type { Contributions } from './contributions.js';
import type { MeasuresByCode } from './measures-by-code.js';
import type { NetPersons } from './net-persons.js';
import type { Participation } from './participation.js';
import type { QualityShares } from './quality-shares.js';
import type { VolumeByCode } from './volume-by-code.js';

/**
 * The national compilation of a month, or of several (domain §5): plain values throughout, so that it can be
 * kept, sent and compared as JSON. It carries no point in time: the same reports give the same tables.
 */
export interface NationalTables {
  readonly definitionId: string;
  /** In order. */
  readonly months: readonly CalendarMonth[];
  /** Whether small counts have been suppressed (domain §5). No compilation does it: that is a step of its own. */
  readonly reviewedForDisclosure: false;
  readonly contributions: Contributions;
  readonly measures: MeasuresByCode;
  readonly closures: ClosuresByReason;
  readonly persons: NetPersons;
  readonly volumes: VolumeByCode;
  readonly participation: Participation;
  readonly quality: QualityShares;
}
