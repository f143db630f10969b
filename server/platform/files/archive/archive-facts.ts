import { DEFAULT_FILE_LIMITS, type FileLimits } from '../file-limits.js';

/**
 * What a workbook file tells of itself before anything in it is inflated. The named parts are the first of
 * their kind that was seen, absent where there is none.
 */
export interface ArchiveFacts {
  readonly limits: FileLimits;
  readonly fileBytes: number;
  readonly entries: number;
  /** What the directory says that all parts take when inflated. */
  readonly inflatedBytes: number;
  /** The highest inflated length for each byte among parts of more than a mebibyte. */
  readonly ratio: number;
  /** True for the container of old `.xls` files and of workbooks with a password. */
  readonly compoundFile: boolean;
  /** Why the archive cannot be read, as the reader says it. */
  readonly damage?: string;
  readonly encrypted?: string;
  readonly overlapping?: string;
  /** A part whose own header differs from the directory. */
  readonly disagreeing?: string;
  readonly duplicated?: string;
  readonly macro?: string;
  readonly externalLink?: string;
  /** A part that turned out longer, shorter or other than the directory says. */
  readonly untrue?: string;
  /** A part that every workbook has and this one lacks. */
  readonly missing?: string;
  /** A part whose XML cannot be read. */
  readonly malformed?: string;
}

/** An archive that no rule objects to; what is found is laid over it. */
export const SOUND_ARCHIVE: ArchiveFacts = {
  limits: DEFAULT_FILE_LIMITS,
  fileBytes: 2_400_000,
  entries: 9,
  inflatedBytes: 31_000_000,
  ratio: 13,
  compoundFile: false,
};

/** The part's name as it may be shown: without control characters and not longer than a line. */
export function shownName(name: string): string {
  return name.replace(/\p{C}/gu, '?').slice(0, 80);
}
