/** Where report files are written. */
export interface FileStore {
  /** A folder of the module's own; made where it is missing. */
  readonly folder: string;
}
