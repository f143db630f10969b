import { Buffer } from 'node:buffer';
import { timingSafeEqual } from 'node:crypto';
import type { RequestHeaders } from '../ports/identity.js';
import { isModuleEvent, type ModuleEvent } from './module-event.js';
import { signWebhook, WEBHOOK_HEADERS } from './sign-webhook.js';

/** A request as it came, before anything was read out of it. */
export interface ReceivedWebhook {
  readonly headers: RequestHeaders;
  /** To the byte as it came: a body that was parsed and written again has another signature. */
  readonly body: string | Uint8Array;
}

/** What a request is held against. */
export interface WebhookVerification {
  /** The secret, or several while one is exchanged for another. */
  readonly secret: string | readonly string[];
  /** The receiver's clock; the machine's own where it is left out. */
  readonly now?: Date;
  /** How far the time of sending may lie from `now`, in seconds; 300 where it is left out. */
  readonly tolerance?: number;
}

/**
 * What a request is: an event, or why it is to be refused.
 *
 * - `headersMissing`: it has not the three headers of a signed webhook
 * - `outsideWindow`: it was sent too long ago, or is dated ahead: somebody may be sending an old request again
 * - `signatureWrong`: whoever sent it does not have the secret, or the body was changed on its way
 * - `notAnEvent`: it is rightly signed, and of no type that this version of the package knows: answer 2xx and pass over it
 */
export type VerifiedWebhook =
  | { readonly verified: true; readonly event: ModuleEvent }
  | {
      readonly verified: false;
      readonly reason: 'headersMissing' | 'outsideWindow' | 'signatureWrong' | 'notAnEvent';
    };

/** Seconds that clocks may differ by, and that a request may be under way (Standard Webhooks 1.0). */
const TOLERANCE = 300;

/** Verifies a request of the module in constant time, by HMAC-SHA256 over its id, time and body (Standard Webhooks 1.0). */
export function verifyWebhook(
  { headers, body }: ReceivedWebhook,
  { secret, now = new Date(), tolerance = TOLERANCE }: WebhookVerification,
): VerifiedWebhook {
  const [id, sent, signatures] = [
    WEBHOOK_HEADERS.id,
    WEBHOOK_HEADERS.timestamp,
    WEBHOOK_HEADERS.signature,
  ].map((name) => headers[name]);
  if (typeof id !== 'string' || typeof sent !== 'string' || typeof signatures !== 'string') {
    return { verified: false, reason: 'headersMissing' };
  }
  const timestamp = /^\d{1,12}$/.test(sent) ? Number(sent) : Number.NaN;
  if (!(Math.abs(now.getTime() / 1000 - timestamp) <= tolerance)) {
    return { verified: false, reason: 'outsideWindow' };
  }
  const text = typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
  const right = [secret].flat().map((one) => signWebhook({ id, timestamp, body: text }, one));
  const given = signatures.split(' ');
  if (!right.some((signature) => given.some((other) => isSame(signature, other)))) {
    return { verified: false, reason: 'signatureWrong' };
  }
  const event = parsed(text);
  return isModuleEvent(event) && event.id === id
    ? { verified: true, event }
    : { verified: false, reason: 'notAnEvent' };
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
