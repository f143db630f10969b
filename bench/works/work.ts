import type { DataSetName } from '../data-sets/data-set.js';
import type { MadeDataSet } from '../data-sets/made-data-set.js';
import type { SideName } from '../sides/sides.js';

/** A side and the data set that it works on. */
export interface WorkSide {
  readonly side: SideName;
  readonly dataSet: DataSetName;
  /** True where the side loads the data set itself. */
  readonly empty?: boolean;
  /** Makes what the side works on besides, outside its process and its time. */
  readonly prepare?: (dataSet: MadeDataSet) => Promise<void>;
}

/** One thing that is measured, what it is held against, and how far from it it may be. */
export interface Work {
  /** For `--only`. */
  readonly name: string;
  readonly title: string;
  /** What is measured, in a sentence. */
  readonly measured: string;
  readonly ours: WorkSide;
  /** Absent where the bound is a time of the clock. */
  readonly peer?: WorkSide & { readonly description: string };
  readonly bound: WorkBound;
  /** True where each run has a process of its own, as a command has. */
  readonly isFreshEachRound?: boolean;
  /** How often both sides work in turn; odd, so that the median is one of the times. */
  readonly rounds: number;
}

/** What a work must reach; what is absent is only reported. */
export interface WorkBound {
  /** Times the peer's median. */
  readonly ratio?: number;
  readonly milliseconds?: number;
  /** Resident memory of our process at its highest, in MB. */
  readonly megabytes?: number;
}
