/** How long a municipality keeps its records (domain §7). */
export interface RetentionRule {
  /** Whole years after the last entry, 1 to 100. */
  readonly years: number;
  /** 0 where the municipality has said nothing and the default is in force. */
  readonly version: number;
}

/** In force until a municipality says otherwise; the same number stands in the migration of retention. */
export const DEFAULT_RETENTION: RetentionRule = { years: 5, version: 0 };
