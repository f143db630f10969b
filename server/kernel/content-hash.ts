import { createHash } from 'node:crypto';

/** SHA-256 over a JSON value, whatever the order of its keys: two that say the same have the same hash. */
export function contentHash(content: unknown): Buffer {
  return createHash('sha256').update(JSON.stringify(content, inKeyOrder)).digest();
}

function inKeyOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
