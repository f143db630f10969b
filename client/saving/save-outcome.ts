import type { FailureKind } from '../connection/failure-kind.js';

/**
 * What came of an attempt to save. Only `answered` has reached the server for certain: after `failed` it may have, so
 * the next try takes the same idempotency key.
 *
 * - `answered`: the server's own outcome (saved, refused, conflict) and findings are in the data
 * - `vetoed`: the host has refused, with its reason; nothing was sent
 */
export type SaveOutcome<Data> =
  | { readonly kind: 'answered'; readonly data: Data }
  | { readonly kind: 'vetoed'; readonly reason: string }
  | { readonly kind: 'failed'; readonly failure: FailureKind };
