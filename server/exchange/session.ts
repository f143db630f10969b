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

/** How many rows of one municipality a load wrote and refused. */
export interface MunicipalityCounts {
  added: number;
  changed: number;
  refused: number;
}

/** What all connections of one load share. */
export interface SharedLoad {
  readonly loadId: string;
  readonly folder: string;
  /** The files that are there. */
  readonly present: readonly HostFileName[];
  readonly now: Date;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly codeLists: CodeLists;
  /** Who loads, for the audit log. */
  readonly actor: string;
  readonly counts: Map<HostFileName, FileCounts>;
  /** By municipality code; under the empty one, rows that name none that is known. */
  readonly touched: Map<string, MunicipalityCounts>;
}

/** What the steps on one connection of a load share. All of it lives as long as the connection's one transaction. */
export interface LoadSession extends SharedLoad {
  readonly client: PoolClient;
  readonly findings: FindingList;
}
