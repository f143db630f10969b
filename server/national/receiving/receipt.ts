import { municipalities } from '../../codes/index.js';
import { type Finding, grouped, type LocalizedText, type Severity } from '../../kernel/index.js';
import { cellReference, type FindingCounts } from '../../reporting/index.js';
import type { SettledFile } from './settled-file.js';

/** One finding as its sender needs it: where it is, what is wrong and what to do, what was expected. */
export interface ReceiptFinding {
  readonly severity: Severity;
  readonly rule: string;
  readonly sheet: string | null;
  /** Line of a text file. */
  readonly line: number | null;
  /** Row of a sheet, or record of a text file. */
  readonly row: number | null;
  readonly column: string | null;
  /** For instance `C14`. */
  readonly cell: string | null;
  readonly message: LocalizedText;
  readonly expected: LocalizedText | null;
  readonly found: string | null;
}

/** What became of one file. */
export interface ReceiptFile {
  readonly name: string;
  /** Null where the file was too long to be read. */
  readonly sha256: string | null;
  readonly bytes: number;
  readonly rows: number;
  readonly month: string | null;
  readonly definitionId: string | null;
  readonly sectionId: string | null;
  readonly outcome: SettledFile['outcome']['kind'];
  /** The revision that it is; null where it was refused. */
  readonly revision: number | null;
  /** The revision that counts from now on; another one where an old file was handed in again. */
  readonly revisionThatCounts: number | null;
  /** When that revision was taken, ISO 8601; null where the file was refused. */
  readonly receivedAt: string | null;
  readonly counts: FindingCounts;
  /** The first thousand. */
  readonly findings: readonly ReceiptFinding[];
}

/** What a sender is answered: each of its files of one occasion. */
export interface Receipt {
  /** Null where the files do not tell whose they are. */
  readonly municipality: { readonly code: string; readonly name: string } | null;
  /** The day on which the files came in. */
  readonly cameInOn: string;
  readonly files: readonly ReceiptFile[];
}

/** One receipt for each sender, in code order; a file that does not tell whose it is has one of its own. */
export function receiptsOf(settled: readonly SettledFile[], cameInOn: string): readonly Receipt[] {
  const bySender = grouped(settled, ({ file }) => file.municipality ?? file.path);
  const receipts = [...bySender.values()].map((files): Receipt => {
    const code = files[0]?.file.municipality;
    return {
      municipality: code === undefined ? null : { code, name: municipalities.get(code)?.name ?? '' },
      cameInOn,
      files: files.map(receiptFileOf),
    };
  });
  return receipts.toSorted((one, other) => (senderOf(one) < senderOf(other) ? -1 : 1));
}

/** The sender's code, or a word where it is not known. */
export function senderOf({ municipality }: Receipt): string {
  return municipality?.code ?? 'unknown';
}

function receiptFileOf({ file, outcome }: SettledFile): ReceiptFile {
  const taken = outcome.kind === 'refused' ? undefined : outcome;
  return {
    name: file.name,
    sha256: file.sha256 ?? null,
    bytes: file.bytes,
    rows: file.rows,
    month: file.month ?? null,
    definitionId: file.definitionId ?? null,
    sectionId: file.sectionId ?? null,
    outcome: outcome.kind,
    revision: taken?.revision ?? null,
    revisionThatCounts: outcome.kind === 'unchanged' ? outcome.latest : (taken?.revision ?? null),
    receivedAt: taken?.receivedAt.toISOString() ?? null,
    counts: file.counts,
    findings: file.findings.map(receiptFindingOf),
  };
}

function receiptFindingOf({ severity, rule, message, expected, found, place = {} }: Finding): ReceiptFinding {
  return {
    severity,
    rule,
    sheet: place.sheet ?? null,
    line: place.line ?? null,
    row: place.row ?? null,
    column: place.column ?? null,
    cell: cellReference(place) ?? null,
    message,
    expected: expected ?? null,
    found: found ?? null,
  };
}
