import type { Finding } from '../../kernel/index.js';

/** What a month still lacks before its report can be sent, in the order in which people see it. */
export const READINESS_CATEGORIES = ['unanswered', 'blocking', 'warnings', 'closures', 'imports'] as const;

/**
 * - `unanswered`: an adult of a household with assistance owes an answer (domain §2.1)
 * - `blocking`: a rule is broken that stops the report
 * - `warnings`: a warning that nobody has let stand with a reason
 * - `closures`: a closing lacks the reason of an adult or of the household (domain §3.2)
 * - `imports`: a row of a list waits for somebody to settle it
 */
export type ReadinessCategory = (typeof READINESS_CATEGORIES)[number];

/** Which household something is about, and who can mend it. */
export interface ReadinessPlace {
  /** The household's unit. */
  readonly unit: string;
  readonly household: string;
  /** The household's pseudonym in the month's report; null before it has one, and for whoever may not see it. */
  readonly runningNumber: number | null;
}

/** One thing that is left to do. */
export interface ReadinessItem extends ReadinessPlace {
  readonly category: Exclude<ReadinessCategory, 'imports'>;
  /** What is to be mended, and what for. */
  readonly finding: Finding;
}
