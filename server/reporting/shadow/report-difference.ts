import type { LocalizedText } from '../../kernel/index.js';
import type { RowSource } from '../definitions/report-definition.js';

/** A count under one definition. */
export interface CountedSide {
  readonly count: number;
  /** What the code is called there; null where what is counted is no code. */
  readonly label: LocalizedText | null;
}

/** Something that is counted otherwise, or called otherwise, under the other definition. */
export interface CountDifference {
  readonly meaning: LocalizedText;
  /** Null where the definition does not count it. */
  readonly before: CountedSide | null;
  readonly after: CountedSide | null;
}

/** A column that only one of the two layouts has, or that is written in another form. */
export interface ColumnDifference {
  readonly rows: RowSource;
  readonly meaning: LocalizedText;
  /** The heading; null where the layout has no such column. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A rule that is broken another number of times. */
export interface FindingDifference {
  readonly rule: string;
  readonly before: number;
  readonly after: number;
}

/** One cell of a household's row. */
export interface CellDifference {
  readonly meaning: LocalizedText;
  /** What stands there, empty where nothing does; null where the layout has no place for it. A text is only `…`. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A household's row of which something differs. */
export interface RowDifference {
  readonly rows: RowSource;
  readonly runningNumber: number;
  readonly cells: readonly CellDifference[];
}

/** What a month becomes under another definition: only what differs. Plain JSON. */
export interface ReportDifference {
  readonly counts: readonly CountDifference[];
  readonly columns: readonly ColumnDifference[];
  readonly findings: readonly FindingDifference[];
}
