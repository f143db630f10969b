/** How a table is laid out as text; a report definition carries its own. */
export interface CsvDialect {
  readonly separator: ';' | ',' | '\t';
  /** Whether the file begins with U+FEFF, by which Excel knows that it is UTF-8. */
  readonly byteOrderMark: boolean;
  /** `always` quotes every cell, `when-needed` only those that hold a separator, a quote or a line break. */
  readonly quote: 'always' | 'when-needed';
  readonly lineEnd: '\r\n' | '\n';
}

/** The dialect that Excel with Swedish settings opens by a double click (domain §4; design decision "CSV"). */
export const SWEDISH_EXCEL_DIALECT: CsvDialect = {
  separator: ';',
  byteOrderMark: true,
  quote: 'always',
  lineEnd: '\r\n',
};
