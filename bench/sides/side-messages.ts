import type { MadeDataSet } from '../data-sets/made-data-set.js';
import type { SideName } from './sides.js';

/** What the process of a side is told. Addresses hold passwords: they go by message, never by command line. */
export type SideOrder =
  | { readonly order: 'open'; readonly side: SideName; readonly dataSet: MadeDataSet }
  | { readonly order: 'run' }
  | { readonly order: 'close' };

/** What it answers: the time of the run, and the most memory that the process has had so far. */
export interface SideAnswer {
  readonly milliseconds: number;
  readonly peakMebibytes: number;
}
