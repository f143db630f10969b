import type { MadeDataSet } from '../data-sets/made-data-set.js';

/** One side of a comparison, ready to work in its process as often as it is told. */
export interface Side {
  /** What must be so before each run, outside the measured time. */
  readonly before?: () => Promise<void>;
  /** Answers with the milliseconds that are measured, where they are not those of the whole run. */
  readonly run: (() => Promise<void>) | (() => Promise<number>);
  readonly close: () => Promise<void>;
}

/** Prepares a side in the process that will run it. */
export type OpenSide = (dataSet: MadeDataSet) => Promise<Side>;
