import type { HouseholdReference } from '../../kernel/index.js';
import type { RequestKey } from '../../requests/index.js';
import type { ClosureReasons } from '../closure.js';

/** A change of one closing that somebody asks for. */
export interface ClosingCommand {
  readonly idempotencyKey: RequestKey;
  readonly householdReference: HouseholdReference;
  /** `YYYY-MM-DD`. */
  readonly closedOn: string;
  /** The version that the change is based on; 0 where the closing did not exist. */
  readonly expectedVersion: number;
  /** Why, for the history and the log; may be empty unless an adult has a protected identity. */
  readonly reason: string;
}

/** Reasons as they shall stand after the change. */
export interface ReasonsCommand extends ClosingCommand {
  readonly reasons: ClosureReasons;
}
