/** How events are delivered and how long they are kept. */
export interface DeliveryPlan {
  /** Longest that the host may take over one event, in milliseconds. */
  readonly timeout: number;
  /** Events that are read at once. */
  readonly batch: number;
  /** Municipalities that are delivered to the host at the same time. */
  readonly sideBySide: number;
  /** Pause after the first failure and the longest pause, in seconds: each is twice as long as the one before. */
  readonly firstPause: number;
  readonly longestPause: number;
  /** Attempts after which an event is given up: where the host was not there or failed, and where it refused the event itself. */
  readonly attempts: number;
  readonly attemptsWhereRefused: number;
  /** Days after which events can no longer be replayed, whether or not they were delivered. */
  readonly keptDays: number;
}

/**
 * The plan in force. Sixteen attempts are a little more than a day, in which somebody has been at work and seen that the
 * host does not take events; five are a quarter of an hour, which a refusal that was meant does not outlive.
 */
export const DELIVERY_PLAN: DeliveryPlan = {
  timeout: 10_000,
  batch: 200,
  sideBySide: 4,
  firstPause: 60,
  longestPause: 10_800,
  attempts: 16,
  attemptsWhereRefused: 5,
  keptDays: 90,
};

/** How long a municipality's events wait after so many failures in a row, in seconds. */
export function pauseAfter(
  failures: number,
  { firstPause, longestPause }: Pick<DeliveryPlan, 'firstPause' | 'longestPause'>,
): number {
  return Math.min(longestPause, firstPause * 2 ** Math.min(failures - 1, 30));
}
