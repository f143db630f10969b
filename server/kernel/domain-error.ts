import type { LocalizedText } from './localized-text.js';

/** The few expected outcomes that are thrown; each is a stable `extensions.code` of the API. */
export type DomainErrorCode = 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'UNAUTHENTICATED';

/** Thrown where an operation cannot be carried out at all; everything milder is a finding. */
export class DomainError extends Error {
  constructor(
    readonly code: DomainErrorCode,
    /** What happened and what to do; safe to show, without names and identity numbers. */
    readonly text: LocalizedText,
  ) {
    super(text.en);
    this.name = 'DomainError';
  }
}
