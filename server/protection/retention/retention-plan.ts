/** Rows of one kind that a plan covers. */
export interface RetentionCount {
  /** The table, for instance `measure`. */
  readonly kind: string;
  /** Year of the last entry of those whom the rows tell of. */
  readonly year: number;
  readonly count: number;
}

/** What would be deleted: a dry run, which another user approves and which is then carried out as it stands. */
export interface RetentionPlan {
  readonly id: string;
  /** Higher for newer plans. */
  readonly place: number;
  /** `YYYY-MM-DD`: what is covered had its last entry before this day. */
  readonly cutoff: string;
  readonly counts: readonly RetentionCount[];
  /** Households and persons that are due and held. */
  readonly heldHouseholds: number;
  readonly heldPersons: number;
  readonly plannedBy: string;
  readonly plannedAt: string;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly carriedOutAt: string | null;
  /** 1 when made, one more for each step. */
  readonly version: number;
}

/** What decides whether a plan may go on. */
export interface RetentionStep {
  /** The next step that somebody asks for. */
  readonly step: 'approve' | 'carryOut';
  readonly by: string;
  readonly plannedBy: string;
  readonly approvedBy: string | null;
  readonly isCarriedOut: boolean;
  /** Whether the plan covers exactly what it covered when it was made. */
  readonly isCurrent: boolean;
  /** Whether all that it covers has been kept for as long as the municipality's rule says today. */
  readonly isKeptLongEnough: boolean;
}
