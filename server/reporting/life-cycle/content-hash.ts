import { createHash } from 'node:crypto';
import { contentHash } from '../../kernel/index.js';
import type { StoredReport } from '../compile/stored-report.js';

/**
 * SHA-256, in hexadecimal digits, over all that an approver sees of a revision: files, counts and findings. Whoever
 * approves or submits states the hash of what was seen, so that a new compile in between is noticed. When it was compiled
 * is no part of it: the same contents are the same.
 */
export function contentHashOf({
  definitionId,
  revision,
  files,
  tally,
  findings,
}: Omit<StoredReport, 'compiledAt'>): string {
  return jsonHashOf({ definitionId, revision, files, tally, findings });
}

/** SHA-256 over a JSON value, in hexadecimal digits; see `contentHash`. */
export function jsonHashOf(content: unknown): string {
  return contentHash(content).toString('hex');
}

/** SHA-256 of the content, in hexadecimal digits. */
export function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
