import { createHash } from 'node:crypto';

/** SHA-256 over a JSON value, whatever the order of its keys: two that say the same have the same hash. */
export function contentHash(content: unknown): Buffer {
  return createHash('sha256').update(inKeyOrder(content)).digest();
}

// As JSON.stringify writes it, with the fields in order: a batch holds a thousand objects, and copies of them in order
// would take longer than all that is decided about them.
function inKeyOrder(value: unknown): string {
  if (typeof value !== 'object' || value === null || 'toJSON' in value)
    return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(inKeyOrder).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${inKeyOrder(field)}`).join(',')}}`;
}
