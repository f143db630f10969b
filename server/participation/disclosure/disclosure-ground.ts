import type { PersonReference } from '../../kernel/index.js';

/** Why something may cross between boards: the person's consent, or a named legal ground (domain §7). */
export const DISCLOSURE_KINDS = ['consent', 'law'] as const;
export type DisclosureKind = (typeof DISCLOSURE_KINDS)[number];

/** A recorded ground for showing the labour-market unit's measures of a person to social services. */
export interface DisclosureGround {
  /** The module's own id. */
  readonly groundId: string;
  readonly personReference: PersonReference;
  readonly kind: DisclosureKind;
  /** The legal ground by name; empty for consent. */
  readonly legalGround: string;
  /** First day, `YYYY-MM-DD`. Measures of each month that the ground has a day of are shown. */
  readonly validFrom: string;
  /** Last day, `YYYY-MM-DD`; null where it is not limited. */
  readonly validTo: string | null;
  /** Whether it was withdrawn: from then on it opens nothing, not even for months that it covered. */
  readonly withdrawn: boolean;
  /** Grows with every change, from 1. */
  readonly version: number;
}
