import type { CalendarMonth } from '../kernel/index.js';
import type { ClosuresByReason } from './tables/closures-by-reason.js';
import type { Contributions } from './tables/contributions.js';
import type { CountsByArea } from './tables/counts-by-area.js';
import type { MeasuresByCode } from './tables/measures-by-code.js';
import type { NetPersons } from './tables/net-persons.js';
import type { Participation } from './tables/participation.js';
import type { QualityShares } from './tables/quality-shares.js';
import type { VolumeByCode } from './tables/volume-by-code.js';

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
  readonly measuresByArea: CountsByArea;
  readonly closuresByArea: CountsByArea;
}
