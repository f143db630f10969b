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
  /** Why a household with a protected identity is opened; empty where none was given. */
  readonly openingReason: string;
}

/** Reasons as they shall stand after the change. */
export interface ReasonsCommand extends ClosingCommand {
  readonly reasons: ClosureReasons;
  /** Why they are changed, for the history; empty where nothing was said. */
  readonly reason: string;
}

/** A closing that shall no longer count, because the household was reopened (domain §3.4). */
export interface VoidCommand extends ClosingCommand {
  readonly reason: string;
}
