import type { CountedReport } from '../national-input.js';

/** The two parts of a monthly report (domain §4). */
export type ReportPart = 'measures' | 'closures';

/** What a municipality sent of one part in any of the months. */
export interface PartSent {
  /** At least one answered measure row, or one closure row. */
  readonly records: boolean;
  /** A comment of the reporter's. */
  readonly comments: boolean;
}

/** What a municipality sent in any of the months, by part. */
export type Sent = Readonly<Record<ReportPart, PartSent>>;

/** How many municipalities sent one part: a row of Table 1. */
export interface PartContribution {
  readonly part: ReportPart;
  readonly withRecords: number;
  readonly withComments: number;
  readonly withRecordsOrComments: number;
}

/** Table 1 (domain §5; Socialstyrelsen 2013, table 1 and appendix 3). */
export interface Contributions {
  readonly parts: readonly PartContribution[];
  /** Municipalities with records or comments in both parts. */
  readonly inBothParts: number;
  /** Municipalities with records or comments in at least one part. */
  readonly inAnyPart: number;
}

const PARTS: readonly ReportPart[] = ['measures', 'closures'];
const NOTHING: PartSent = { records: false, comments: false };

/** What each municipality sent, by municipality code. A nil report is there with nothing sent. */
export function sentByMunicipality(reports: readonly CountedReport[]): ReadonlyMap<string, Sent> {
  const sent = new Map<string, Sent>();
  for (const { municipalityCode, tally } of reports) {
    const earlier = sent.get(municipalityCode) ?? { measures: NOTHING, closures: NOTHING };
    sent.set(municipalityCode, {
      measures: added(earlier.measures, tally.answeredRows, tally.comments.measures),
      closures: added(earlier.closures, tally.closureRows, tally.comments.closures),
    });
  }
  return sent;
}

/** Table 1 from what each municipality sent. */
export function compileContributions(sent: readonly Sent[]): Contributions {
  const tookPart = (one: Sent, part: ReportPart): boolean => one[part].records || one[part].comments;
  return {
    parts: PARTS.map((part) => ({
      part,
      withRecords: sent.filter((one) => one[part].records).length,
      withComments: sent.filter((one) => one[part].comments).length,
      withRecordsOrComments: sent.filter((one) => tookPart(one, part)).length,
    })),
    inBothParts: sent.filter((one) => PARTS.every((part) => tookPart(one, part))).length,
    inAnyPart: sent.filter((one) => PARTS.some((part) => tookPart(one, part))).length,
  };
}

function added(earlier: PartSent, rows: number, comment: boolean): PartSent {
  return { records: earlier.records || rows > 0, comments: earlier.comments || comment };
}
