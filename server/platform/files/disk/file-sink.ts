/** Takes a file's content in order; the promise ends when the next piece may be given. */
export interface FileSink {
  /** Appends bytes, or text as UTF-8. @throws OperatingError where the disk or its permissions refuse. */
  write(content: string | Uint8Array): Promise<void>;
}
