import type { Finding, PersonReference } from '../../kernel/index.js';
import type { Verdict } from '../staging/staged-row.js';

/** What a row comes to for the one who reads it. A provider reads `received`, whoever the row is about. */
export const ROW_STATUSES = [
  'matched',
  'ambiguous',
  'unknown',
  'duplicate',
  'outsideTheModel',
  'refused',
  'received',
] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

export const SETTLEMENTS = ['waiting', 'accepted', 'dismissed'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

/** What was registered for a row. */
export interface SettledAs {
  readonly personReference: PersonReference;
  readonly code: number;
  readonly otherText: string;
  /** Null where the number is not known. */
  readonly days: number | null;
}

/** Which row: its file and its number in it. */
export interface ImportRowKey {
  readonly fileId: string;
  /** Counted from 1 within the file. */
  readonly number: number;
}

/** A row of an inbox, as it is read. */
export interface ImportRow extends ImportRowKey {
  readonly fileNumber: number;
  readonly fileName: string;
  readonly unit: string;
  readonly party: string;
  readonly sourceRows: readonly number[];
  /** Given for a participant of the reader's units without protected identity, and for nobody else. */
  readonly personReference: PersonReference | null;
  /** Those of several persons who are such participants. */
  readonly candidates: readonly PersonReference[];
  readonly hasSeveral: boolean;
  readonly maskedNumber: string;
  readonly month: string;
  readonly measureText: string;
  readonly code: string;
  readonly otherText: string;
  readonly days: string;
  readonly provider: string;
  readonly verdict: Verdict;
  readonly status: RowStatus;
  readonly findings: readonly Finding[];
  readonly settlement: Settlement;
  readonly settledAs: SettledAs | null;
  readonly version: number;
}
