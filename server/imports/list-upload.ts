import type { MunicipalViewer, Party } from '../access/index.js';
import type { Finding } from '../kernel/index.js';
import type { RequestKey } from '../requests/index.js';
import type { RowStatus } from './inbox/import-row.js';

/** A list that somebody hands in. */
export interface ListUpload {
  readonly key: RequestKey;
  /** Where it lies while it is read; whoever put it there takes it away. */
  readonly path: string;
  /** As the user calls it. */
  readonly fileName: string;
  /** The labour-market unit that settles the rows. */
  readonly unit: string;
  /** The provider's unit that hands it in; undefined for the labour-market unit itself, and where there is only one. */
  readonly fromUnit: string | undefined;
}

/** Who hands it in, and for whom. */
export interface UploadedBy {
  readonly viewer: MunicipalViewer;
  readonly unit: string;
  readonly party: Party;
}

/** A list that has been taken. */
export interface TakenFile {
  readonly id: string;
  readonly fileName: string;
  /** Rows of the list, without its headings. */
  readonly sourceRows: number;
  /** How the rows stand, for the unit that settles them; null for a provider, who is told of no person. */
  readonly statuses: Readonly<Partial<Record<RowStatus, number>>> | null;
}

/** What became of a list. Plain JSON. */
export interface UploadAnswer {
  /** `unchanged` where the same list has been taken before. */
  readonly outcome: 'saved' | 'unchanged' | 'refused';
  /** Null where the list was refused. */
  readonly file: TakenFile | null;
  /** Of the list as a whole; what is wrong with a row stands with the row. */
  readonly findings: readonly Finding[];
}

/** How far a list has come. */
export type UploadProgress = (done: number, steps: number) => void;
