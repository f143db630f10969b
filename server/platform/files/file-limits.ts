/** How much of a file is taken before it is refused, so that no upload can fill the memory or the disk. */
export interface FileLimits {
  /** Length of the file as it lies on the disk, bytes. */
  readonly fileBytes: number;
  /** Parts in an archive. */
  readonly entries: number;
  /** All parts of an archive when inflated, bytes. */
  readonly inflatedBytes: number;
  /** Inflated length for each byte of the archive, for parts of more than a mebibyte. */
  readonly ratio: number;
  /** A part that is held in memory whole, such as the shared texts of a workbook, bytes when inflated. */
  readonly heldBytes: number;
  /** One row of a text file, bytes. */
  readonly rowBytes: number;
}

const MEBIBYTE = 1024 * 1024;

/**
 * Wide enough for the largest report (130 000 rows are 3 MiB as xlsx and 30 MiB inflated, 12 MiB as CSV). The
 * ratio of such sheets is 13 in our files and up to about 100 in others; a bomb's is near 1 000.
 */
export const DEFAULT_FILE_LIMITS: FileLimits = {
  fileBytes: 64 * MEBIBYTE,
  entries: 1000,
  inflatedBytes: 512 * MEBIBYTE,
  ratio: 250,
  heldBytes: 64 * MEBIBYTE,
  rowBytes: MEBIBYTE,
};
