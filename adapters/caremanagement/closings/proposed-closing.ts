/** A closing that somebody may confirm. Never recorded by itself. */
export interface ProposedClosing {
  readonly householdReference: string;
  /** First and last month of the assistance that ended, `YYYY-MM`. */
  readonly firstMonth: string;
  readonly lastMonth: string;
  /** The day that is proposed, `YYYY-MM-DD`: the first on which it can be said. */
  readonly closedOn: string;
  /** The month in which the household had assistance again, where it had. */
  readonly resumedIn?: string;
  /** Other households in which its adults have assistance afterwards: the household may have changed, not ended. */
  readonly adultsContinueIn: readonly string[];
}
