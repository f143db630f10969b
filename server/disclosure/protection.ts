import type { Cell } from './count-system.js';
import type { DisclosurePlan } from './disclosure-plan.js';
import type { Interval } from './interval.js';

/** True where the count itself points at persons: too small to be shown, and not nobody. */
export function isSmall(count: number, { threshold }: DisclosurePlan): boolean {
  return count >= 1 && count < threshold;
}

/** True where the cell may not be shown for its own sake, whatever stands around it. */
export function isSensitive(cell: Cell, plan: DisclosurePlan): boolean {
  return cell.standing === 'open' && (cell.protection !== undefined || isSmall(cell.count, plan));
}

/**
 * What readers must not be able to rule out of the cell while it is not shown. The same for a count that is small and
 * for one that is suppressed for its sake: an `X` says neither that there are few nor that there are not. Undefined
 * where there is nothing to protect.
 */
export function protectionOf(cell: Cell, { threshold }: DisclosurePlan): Interval | undefined {
  if (cell.standing === 'known') return undefined;
  if (cell.protection !== undefined || cell.standing === 'unseen') return cell.protection;
  return { from: 0, to: threshold };
}
