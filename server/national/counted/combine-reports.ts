import { grouped } from '../../kernel/index.js';
import type { ReportTally } from '../../reporting/index.js';
import type { CountedReport } from '../national-input.js';
import { RECEIVED_PARTS, type ReceivedPart } from '../receiving/report-part.js';
import type { OwnReport } from './own-report.js';
import type { ReceivedCount } from './received-count.js';
import type { ReportConflict, ReportOrigins } from './report-origins.js';

/** The reports to add up, one for each municipality and month, and where they come from. */
export interface CombinedReports {
  readonly reports: readonly CountedReport[];
  readonly origins: ReportOrigins;
}

/**
 * Puts own reports and received files together, part by part: no part counts twice. Where there are both, the one that
 * was submitted or accepted last counts; a draft of one's own never outdoes a file that was accepted.
 * @param own at most one for each municipality and month
 * @param received at most one for each municipality, month and part
 */
export function combineReports(
  own: readonly OwnReport[],
  received: readonly ReceivedCount[],
): CombinedReports {
  const ownByReport = new Map(own.map((report) => [reportOf(report), report]));
  const receivedByReport = grouped(received, reportOf);
  const keys = [...new Set([...ownByReport.keys(), ...receivedByReport.keys()])].toSorted();
  const combined = keys.map((key) => combine(ownByReport.get(key), receivedByReport.get(key) ?? []));
  return {
    reports: combined.flatMap(({ report }) => report ?? []),
    origins: {
      own: combined.filter(({ countsOwn }) => countsOwn).length,
      received: combined.filter(({ countsReceived }) => countsReceived).length,
      conflicts: combined.flatMap(({ conflicts }) => conflicts),
    },
  };
}

interface Combined {
  readonly report: CountedReport | undefined;
  readonly countsOwn: boolean;
  readonly countsReceived: boolean;
  readonly conflicts: readonly ReportConflict[];
}

function combine(own: OwnReport | undefined, received: readonly ReceivedCount[]): Combined {
  const [base] = own === undefined ? received : [own];
  const counting = received.filter((file) => own === undefined || !outdoes(own, file));
  const conflicts = received
    .filter(({ part }) => own !== undefined && hasPart(own.tally, part))
    .map(({ municipalityCode, month, part }): ReportConflict => {
      const counted = counting.some((file) => file.part === part) ? 'received' : 'own';
      return { municipalityCode, month, part, counted };
    });
  const ofPart = (part: ReceivedPart): ReportTally | undefined =>
    counting.find((file) => file.part === part)?.tally ?? base?.tally;
  const tally = joined(ofPart('measures'), ofPart('closures'), ofPart('comments'));
  const ownParts = RECEIVED_PARTS.filter((part) => !counting.some((file) => file.part === part));
  return {
    report: base && tally && { municipalityCode: base.municipalityCode, month: base.month, tally },
    countsOwn: own !== undefined && ownParts.some((part) => hasPart(own.tally, part)),
    countsReceived: counting.length > 0,
    conflicts: conflicts.toSorted(
      (one, other) => RECEIVED_PARTS.indexOf(one.part) - RECEIVED_PARTS.indexOf(other.part),
    ),
  };
}

/** Whether the own report counts although the part has been received: it was submitted later. */
export function outdoes(own: OwnReport, file: Pick<ReceivedCount, 'part' | 'receivedAt'>): boolean {
  if (!hasPart(own.tally, file.part)) return false;
  return own.status === 'submitted' && (own.submittedAt ?? own.compiledAt) > file.receivedAt;
}

/** An own report has measures and closures always, if only nil; comments it has where there are any. */
export function hasPart({ comments }: ReportTally, part: ReceivedPart): boolean {
  return part !== 'comments' || comments.measures || comments.closures;
}

function joined(
  measures: ReportTally | undefined,
  closures: ReportTally | undefined,
  comments: ReportTally | undefined,
): ReportTally | undefined {
  if (measures === undefined || closures === undefined || comments === undefined) return undefined;
  return {
    measureRows: measures.measureRows,
    answeredRows: measures.answeredRows,
    adults: measures.adults,
    measures: measures.measures,
    closureRows: closures.closureRows,
    closures: closures.closures,
    comments: comments.comments,
  };
}

function reportOf({ municipalityCode, month }: CountedReport): string {
  return `${municipalityCode} ${month}`;
}
