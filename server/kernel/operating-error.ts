import type { LocalizedText } from './localized-text.js';

/**
 * The surroundings fail the module in a way that an operator can mend: a full disk, a port in use, a database
 * that is too new. Commands print `text` and nothing else, and exit with 1; wrong use exits with 2.
 */
export class OperatingError extends Error {
  constructor(
    /** What happened and what to do about it, in one or two sentences. */
    readonly text: LocalizedText,
    options?: { readonly cause?: unknown },
  ) {
    super(text.en, options);
    this.name = 'OperatingError';
  }
}
