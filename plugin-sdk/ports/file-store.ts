/**
 * A store of files by key, such as S3 and what speaks like it. Keys are `YYYY-MM/0180/name`, with `/` between parts and no
 * other character than letters, digits and `. _ - /`.
 */
export interface ObjectStore {
  /** Keeps the content under the key, whole or not at all, in the place of what was there. */
  put(key: string, content: Uint8Array): Promise<void>;
  /** What is kept under the key; undefined where nothing is. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** All keys that begin so, in any order. */
  list(prefix: string): Promise<readonly string[]>;
}

/** Where report files are written. */
export interface FileStore {
  /** A folder of the module's own; made where it is missing. */
  readonly folder: string;
  /**
   * Where the files of reports are kept besides. With it the folder is only where they are made: an instance whose folder
   * lacks a file fetches it.
   */
  readonly objects?: ObjectStore;
}
