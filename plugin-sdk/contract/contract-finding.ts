import type { BilingualText } from './bilingual-text.js';

/** A part of the host contract that is missing or wrong, and what to do about it. */
export interface ContractFinding {
  /** The part as a path, for instance `databaseUrls`. */
  readonly part: string;
  readonly message: BilingualText;
}
