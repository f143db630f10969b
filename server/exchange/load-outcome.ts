import type { Finding } from '../kernel/index.js';
import type { HostFileName } from './host-files.js';

/** What became of the rows of one file. */
export interface LoadedFile {
  readonly name: HostFileName;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** What a load did. */
export interface LoadOutcome {
  readonly loadId: string;
  /** The files that were taken in, in the order of their judging; one that was refused whole is not among them. */
  readonly files: readonly LoadedFile[];
  /** The first thousand errors, then the first thousand others; those of refused rows are all kept with the rows, in the database. */
  readonly findings: readonly Finding[];
  readonly findingsTotal: number;
  /** Findings that refused a row or a file: with any, the command ends with 1. */
  readonly errorsTotal: number;
}
