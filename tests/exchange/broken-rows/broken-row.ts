import type { HostFileName } from '../../../server/exchange/index.js';

/** One line of the small folder changed or added, and the one finding that it must give. */
export interface BrokenRow {
  readonly rule: string;
  readonly file: HostFileName;
  /** Counted from 1, the header included; one after the last is added. */
  readonly line: number;
  readonly text: string;
  readonly column: string;
  readonly found: string;
  /** What would have been right, in English. */
  readonly expected: string;
  /** False for a warning, which refuses nothing. */
  readonly refused: boolean;
}

type Case = readonly [
  rule: string,
  line: number,
  text: string,
  column: string,
  found: string,
  expected: string,
  severity?: 'warning',
];

/** The cases of one file. */
export function brokenRows(file: HostFileName, cases: readonly Case[]): readonly BrokenRow[] {
  return cases.map(([rule, line, text, column, found, expected, severity]) => ({
    rule,
    file,
    line,
    text,
    column,
    found,
    expected,
    refused: severity === undefined,
  }));
}
