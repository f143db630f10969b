import type { Clock, EventsPort } from '@avstamp/plugin-sdk';
import { callbackTarget } from './callback-target.js';
import type { DeliveryPlan } from './delivery-plan.js';
import type { EventTarget } from './event-target.js';
import { webhookTarget } from './webhook-target.js';

/** The host's way for events as a target. */
export function hostTarget(port: EventsPort, clock: Clock, plan: DeliveryPlan): EventTarget {
  return 'webhook' in port ? webhookTarget(port.webhook, clock, plan) : callbackTarget(port, plan);
}
