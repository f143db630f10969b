import type { DatabaseUrls } from '#product/measured';

/** A data set that is there: as a host folder, loaded, and with its last month compiled once. */
export interface MadeDataSet {
  readonly urls: DatabaseUrls;
  readonly hostFolder: string;
  readonly reportFolder: string;
  readonly municipalities: readonly string[];
  /** The month that is reported, `YYYY-MM`. */
  readonly month: string;
}
