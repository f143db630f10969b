/**
 * The value as JSON that is the same text whatever the order its fields were written in: keys by their UTF-16 code
 * units, nothing between the tokens (RFC 8785). For plain JSON: no dates, no functions; undefined fields are left out.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, inKeyOrder);
}

function inKeyOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
