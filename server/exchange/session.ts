import type { PoolClient } from 'pg';
import type { CodeLists } from '../codes/index.js';
import type { FindingList } from './finding-list.js';
import type { HostFileName } from './host-files.js';

/** Counts of one file of a load. */
export interface FileCounts {
  readonly rows: number;
  /** The line of the file on which a record begins; the header is record 1. */
  readonly lineOf: (record: number) => number;
  added: number;
  changed: number;
  refused: number;
}

/** What the steps of one load share. All of it lives as long as the load's one transaction. */
export interface LoadSession {
  readonly client: PoolClient;
  readonly loadId: string;
  readonly folder: string;
  readonly now: Date;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly codeLists: CodeLists;
  readonly counts: Map<HostFileName, FileCounts>;
  readonly findings: FindingList;
}
