import type { LocalizedText } from './localized-text.js';

/**
 * How much a finding matters: an `error` stops the row or the report, a `warning` should be looked at and may
 * be acknowledged with a reason, `information` only tells.
 */
export type Severity = 'error' | 'warning' | 'information';

/** Where a finding is, as far as it is known. Rows, lines and columns are counted from 1, as people count. */
export interface FindingPlace {
  readonly file?: string;
  readonly sheet?: string;
  /** Row of a sheet or record of a CSV file, the header included. */
  readonly row?: number;
  /** Line of a text file; differs from `row` where a quoted field holds a line break. */
  readonly line?: number;
  /** The column's heading, or its letter where it has none. */
  readonly column?: string;
}

/**
 * An expected failure as data: what is wrong, where, what was expected and what was found, so that a person
 * can act on it. Never holds a name or an identity number.
 */
export interface Finding {
  /** The rule's id; stable, never reused. */
  readonly rule: string;
  readonly severity: Severity;
  /** The field that the rule speaks of, by its English code name. */
  readonly field: string;
  /** The document and section that the rule comes from. */
  readonly source: string;
  readonly message: LocalizedText;
  readonly expected?: LocalizedText;
  readonly found?: string;
  readonly place?: FindingPlace;
}

/** True where at least one finding stops the row or the report. */
export function blocks(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
