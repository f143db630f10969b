import { createHash } from 'node:crypto';

/** SHA-256 over what was asked for, whatever the order of the fields: tells whether two requests are the same one. */
export function requestHash(request: unknown): Buffer {
  return createHash('sha256').update(JSON.stringify(request, inKeyOrder)).digest();
}

function inKeyOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
