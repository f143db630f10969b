import { Buffer } from 'node:buffer';

/** Shortest and longest secret, in bytes (Standard Webhooks 1.0, signature scheme). */
const SHORTEST = 24;
const LONGEST = 64;
const FORM = /^whsec_([A-Za-z0-9+/]+={0,2})$/;

/**
 * The bytes of a secret that is written as Standard Webhooks writes it: `whsec_` and 24 to 64 bytes in base64.
 * @returns undefined where it is none
 */
export function webhookSecretBytes(secret: unknown): Uint8Array | undefined {
  const [, encoded] = typeof secret === 'string' ? (FORM.exec(secret) ?? []) : [];
  if (encoded === undefined) return undefined;
  const bytes = Buffer.from(encoded, 'base64');
  return bytes.length >= SHORTEST && bytes.length <= LONGEST ? bytes : undefined;
}
