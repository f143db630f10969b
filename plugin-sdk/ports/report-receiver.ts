/** A report that was handed over. */
export interface HandedOverReport {
  readonly municipalityCode: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** 1 for the first; a correction is a whole new version. */
  readonly revision: number;
  /** SHA-256 of the module's own proof, in hexadecimal digits. */
  readonly proofHash: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

/** What the receiver has answered. */
export interface FetchedReceipt {
  /** To the byte as it came; at most 1,000,000 bytes. */
  readonly content: Uint8Array;
  /** Whether it says that the report was received, or that it was refused. */
  readonly says: 'received' | 'refused';
  readonly fileName?: string;
}

/** The host's way to whoever receives reports: the module asks it for receipts and sends nothing. */
export interface ReportReceiver {
  /** The receipt of a report; undefined where there is none yet. Kept once for each report, however often it is asked for. */
  receiptOf(report: HandedOverReport): Promise<FetchedReceipt | undefined>;
}
