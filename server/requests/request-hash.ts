import { createHash } from 'node:crypto';
import { canonicalJson } from '../kernel/index.js';

/** SHA-256 over what was asked for, whatever the order of the fields: tells whether two requests are the same one. */
export function requestHash(request: unknown): Buffer {
  return createHash('sha256').update(canonicalJson(request)).digest();
}
