import type { BilingualText } from '../contract/bilingual-text.js';
import type { ContractFinding } from '../contract/contract-finding.js';
import type { Observation } from './observation.js';

/** What was found of one promise. */
export interface RequirementVerdict {
  readonly id: string;
  readonly part: string;
  readonly promise: BilingualText;
  /** What to do where it is broken. */
  readonly remedy: BilingualText;
  readonly observation: Observation;
}

/** The verdict on a host, promise by promise. */
export interface ConformanceReport {
  /** True where no promise is broken and the contract lacks nothing. What was not asked does not count against it. */
  readonly conforms: boolean;
  /** Parts of the contract that are missing or wrong; where there are any, nothing else was asked. */
  readonly contract: readonly ContractFinding[];
  readonly verdicts: readonly RequirementVerdict[];
}
