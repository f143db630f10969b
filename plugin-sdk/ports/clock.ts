/** The host's clock. */
export interface Clock {
  now(): Date;
}
