import type { ExaminedFile } from './examined-file.js';

/** What became of a file. */
export type Outcome =
  /** Kept, and counted from now on. */
  | { readonly kind: 'accepted'; readonly revision: number; readonly receivedAt: Date }
  /** The same rows had been received before: nothing has changed. */
  | {
      readonly kind: 'unchanged';
      readonly revision: number;
      readonly latest: number;
      /** False where only the rows are the same: in another format, for instance. */
      readonly sameBytes: boolean;
      readonly receivedAt: Date;
    }
  /** Not kept; the findings say why. */
  | { readonly kind: 'refused'; readonly refusedBefore: boolean };

/** A file with what became of it. */
export interface SettledFile {
  readonly file: ExaminedFile;
  readonly outcome: Outcome;
}
