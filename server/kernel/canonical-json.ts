/**
 * The value as JSON that is the same text whatever the order its fields were written in: keys by their UTF-16 code
 * units, nothing between the tokens (RFC 8785). For plain JSON; undefined fields are left out.
 */
export function canonicalJson(value: unknown): string {
  // As JSON.stringify writes it, with the fields in order: a batch holds a thousand objects, and copies of them in order
  // would take longer than all that is decided about them.
  if (typeof value !== 'object' || value === null || 'toJSON' in value)
    return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`;
}
