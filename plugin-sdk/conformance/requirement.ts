import type { BilingualText } from '../contract/bilingual-text.js';
import type { HostContract } from '../contract/host-contract.js';
import type { Examples } from './examples.js';
import type { Observation } from './observation.js';

/** One thing that a host promises, and how it is found out whether it does. */
export interface Requirement {
  /** Unique and never used for another: `identity-nobody-without-proof`. */
  readonly id: string;
  /** The part of the host contract that it is about, as a path: `personDirectory.namesOf`. */
  readonly part: string;
  readonly promise: BilingualText;
  /** What to do in the host where it is not kept. */
  readonly remedy: BilingualText;
  /** Asks the host. What it throws is told as a promise that is not kept. */
  readonly check: (host: HostContract, examples: Examples) => Promise<Observation>;
}
