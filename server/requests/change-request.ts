import type { RequestKey } from './request-key.js';

/** A change that somebody asks for. */
export interface ChangeRequest {
  /** Root type and field, for instance `Mutation.saveMonth`. */
  readonly operation: string;
  readonly key: RequestKey;
  /** All that was asked for, without the key; only its hash is kept. */
  readonly request: unknown;
}
