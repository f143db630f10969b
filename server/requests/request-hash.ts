import { createHash } from 'node:crypto';

/** SHA-256 over what was asked for, whatever the order of the fields: tells whether two requests are the same one. */
export function requestHash(request: unknown): Buffer {
  return createHash('sha256').update(inKeyOrder(request)).digest();
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
