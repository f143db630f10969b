import { createHmac } from 'node:crypto';
import { webhookSecretBytes } from './webhook-secret.js';

/** What a webhook is signed over. */
export interface SignedMessage {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  /** The body as it is sent, to the byte. */
  readonly body: string;
}

/** The headers that Standard Webhooks names, lower-case. */
export const WEBHOOK_HEADERS = {
  id: 'webhook-id',
  timestamp: 'webhook-timestamp',
  signature: 'webhook-signature',
} as const;

/**
 * The signature of a message: `v1,` and HMAC-SHA256 over id, time and body in base64 (Standard Webhooks 1.0).
 * @throws RangeError where the secret is not of its form
 */
export function signWebhook({ id, timestamp, body }: SignedMessage, secret: string): string {
  const bytes = webhookSecretBytes(secret);
  if (bytes === undefined) throw new RangeError('the secret is not whsec_ and 24 to 64 bytes in base64');
  return `v1,${createHmac('sha256', bytes).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
