import type { LocalizedText } from '../../kernel/index.js';
import type { AdultRole, ReportTally } from '../../reporting/index.js';
import { measureCodes, type NationalDefinition } from '../national-definition.js';
import { exactPercent } from './exact-ratio.js';
import { measureSum } from './measure-sum.js';
import { sumOf } from './sum-of.js';

/** One code of Table 2. */
export interface MeasureRow {
  readonly code: number;
  readonly label: LocalizedText;
  /** Persons with the code, counted once for each month (domain §5). */
  readonly records: number;
  /** Per cent of all measures reported, one decimal; null where there are none. */
  readonly percent: number | null;
}

/** Table 2 (domain §5; Socialstyrelsen 2013, table 2). */
export interface MeasuresByCode {
  readonly rows: readonly MeasureRow[];
  /** All measures reported; more than the persons who had them. */
  readonly total: number;
  readonly onApplicants: number;
  readonly onCoApplicants: number;
}

/** Table 2 from the counts of all reports. */
export function compileMeasuresByCode(
  definition: NationalDefinition,
  tallies: readonly ReportTally[],
): MeasuresByCode {
  const codes = measureCodes(definition);
  const rows = codes.map(({ code, label }) => ({
    code,
    label,
    records: measureSum(tallies, [code]).records,
  }));
  const total = sumOf(rows, (row) => row.records);
  const allCodes = codes.map(({ code }) => code);
  const on = (role: AdultRole): number => measureSum(tallies, allCodes, [role]).records;
  return {
    rows: rows.map((row) => ({ ...row, percent: exactPercent(row.records, total) })),
    total,
    onApplicants: on('applicant'),
    onCoApplicants: on('coApplicant'),
  };
}
