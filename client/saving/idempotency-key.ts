/**
 * A new key for one intention to save: sent again with each new try, so that it is carried out once. Made without
 * `randomUUID`, which browsers keep from pages without TLS, and hosts inside a municipality have such pages.
 */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
