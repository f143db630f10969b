import type { RowStatus } from '../inbox/import-row.js';

/** A list that was handed in, as it is found again. */
export interface ImportFile {
  readonly id: string;
  readonly fileNumber: number;
  readonly fileName: string;
  /** The labour-market unit that settles the rows. */
  readonly unit: string;
  readonly party: string;
  readonly handedInAt: Date;
  /** Rows of the list, without its headings. */
  readonly sourceRows: number;
  /** How many rows have each status, for the one who reads it; statuses that no row has are left out. */
  readonly statuses: readonly { readonly status: RowStatus; readonly count: number }[];
  /** Rows that nobody has settled; null for a provider. */
  readonly waiting: number | null;
}
