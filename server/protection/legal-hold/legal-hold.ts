import type { HouseholdReference, PersonReference } from '../../kernel/index.js';

/** Whom a hold is on: a person or a household, the other one null. */
export interface HeldSubject {
  readonly personReference: PersonReference | null;
  readonly householdReference: HouseholdReference | null;
}

/**
 * Why records must not be deleted, for instance because of an ongoing dispute. A hold on a person holds the person's
 * households as well, and one on a household its adults.
 */
export interface LegalHold extends HeldSubject {
  readonly id: string;
  /** Higher for newer ones. */
  readonly place: number;
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: string;
  /** Null while the hold is in force. */
  readonly liftedBy: string | null;
  readonly liftedAt: string | null;
  /** 1 when placed, 2 when lifted. */
  readonly version: number;
  /** Whether the person, or an adult of the household, has a protected identity. */
  readonly isProtected: boolean;
}
