import type { CodeLists } from '../../codes/index.js';
import type { CalendarMonth, Finding } from '../../kernel/index.js';
import type { RequestParts } from '../../requests/index.js';
import type { ImportRow } from './import-row.js';
import type { RowSettlement } from './judge-settlement.js';

/** What settling works with. */
export interface SettleParts extends RequestParts {
  readonly codeLists: CodeLists;
}

/** What somebody decides about rows of an inbox, with one reason for all. */
export interface Settlements {
  readonly rows: readonly RowSettlement[];
  /** Empty where none is needed. */
  readonly reason: string;
}

/** What became of one row. */
export interface SettlementAnswer {
  readonly outcome: 'saved' | 'refused' | 'conflict';
  readonly findings: readonly Finding[];
}

/** What became of all of them. */
export interface SettledRows {
  /** One for each row, in their order. */
  readonly answers: readonly SettlementAnswer[];
  /** Months with something registered whose report has been submitted already. */
  readonly reportedMonths: readonly CalendarMonth[];
}

/** The answer to a request that settles rows. Plain JSON. */
export interface SettlementsAnswer {
  readonly outcome: 'saved' | 'refused' | 'conflict';
  /** One for each row, in their order; none where the request as a whole was refused. */
  readonly results: readonly (SettlementAnswer & {
    /** The row as it is now. */
    readonly row: ImportRow;
  })[];
  readonly reportedMonths: readonly CalendarMonth[];
  /** Of the request as a whole. */
  readonly findings: readonly Finding[];
}
