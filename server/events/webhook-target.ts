import { type Clock, type EventWebhook, signWebhook, WEBHOOK_HEADERS } from '@avstamp/plugin-sdk';
import { postOnce } from '../platform/sending/index.js';
import type { DeliveryPlan } from './delivery-plan.js';
import type { Delivery, EventTarget } from './event-target.js';

/** CloudEvents 1.0, HTTP protocol binding, section 3.2: structured content mode. */
const MEDIA_TYPE = 'application/cloudevents+json; charset=utf-8';

/** Statuses by which a server asks for the same request later: Request Timeout, Too Early, Too Many Requests. */
const LATER = new Set([408, 425, 429]);

/** A receiver of signed requests (Standard Webhooks 1.0). Each attempt is signed anew, with the time of the attempt. */
export function webhookTarget(
  { url, secret }: EventWebhook['webhook'],
  clock: Clock,
  { timeout }: Pick<DeliveryPlan, 'timeout'>,
): EventTarget {
  return async (event) => {
    const body = JSON.stringify(event);
    const timestamp = Math.floor(clock.now().getTime() / 1000);
    const headers = {
      'content-type': MEDIA_TYPE,
      [WEBHOOK_HEADERS.id]: event.id,
      [WEBHOOK_HEADERS.timestamp]: String(timestamp),
      [WEBHOOK_HEADERS.signature]: signWebhook({ id: event.id, timestamp, body }, secret),
    };
    const outcome = await postOnce({ url, headers, body, timeout });
    return outcome.status === undefined
      ? { taken: false, refused: false, failure: outcome.failure }
      : deliveryOf(outcome.status);
  };
}

function deliveryOf(status: number): Delivery {
  if (status >= 200 && status < 300) return { taken: true };
  const refused = status >= 400 && status < 500 && !LATER.has(status);
  return { taken: false, refused, failure: `answered ${status}` };
}
