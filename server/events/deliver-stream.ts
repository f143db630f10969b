import type { Pool } from 'pg';
import type { MunicipalityCode } from '../kernel/index.js';
import { inMunicipality, type TransactionWork } from '../platform/postgres/index.js';
import { giveUp, markFailed, markTaken } from './delivery.repository.js';
import { type DeliveryPlan, pauseAfter } from './delivery-plan.js';
import { envelopeOf } from './envelope-of.js';
import { selectEventsAfter, selectStreamPlace } from './event-stream.repository.js';
import type { Delivery, EventTarget } from './event-target.js';
import type { ToldEvent } from './told-event.js';

/** What one municipality's events are delivered with. */
export interface StreamDelivery {
  /** Connections as `avstamp_reporting`. */
  readonly pool: Pool;
  readonly target: EventTarget;
  readonly plan: DeliveryPlan;
  /** Aborted where the process is to end: the event under way is then the last. */
  readonly signal: AbortSignal;
}

/** What became of a municipality's events in one go. */
export interface DeliveredCounts {
  readonly taken: number;
  readonly failed: number;
  readonly givenUp: number;
}

/**
 * Delivers a municipality's events in their order, one after the other, until none is left or the host does not take one.
 * Each is noted when the host has taken it: whoever dies in between delivers it again.
 */
export async function deliverStream(
  delivery: StreamDelivery,
  municipality: MunicipalityCode,
): Promise<DeliveredCounts> {
  const { pool, plan, signal } = delivery;
  const counts = { taken: 0, failed: 0, givenUp: 0 };
  while (!signal.aborted) {
    const { place, events } = await inMunicipality(pool, municipality, async (client) => {
      const found = await selectStreamPlace(client, municipality);
      const after = found.deliveredPosition;
      return { place: found, events: await selectEventsAfter(client, municipality, after, plan.batch) };
    });
    if (events.length === 0) return counts;
    let before = place.deliveredPosition;
    let failures = place.failedAttempts;
    for (const event of events) {
      if (signal.aborted) return counts;
      const outcome = await deliverOne(delivery, { event, before, failures });
      if (outcome === 'overtaken') break;
      counts[outcome] += 1;
      if (outcome === 'failed') return counts;
      before = event.position;
      failures = 0;
    }
  }
  return counts;
}

interface NextEvent {
  readonly event: ToldEvent;
  readonly before: number;
  /** Attempts at this event that have failed. */
  readonly failures: number;
}

/** `overtaken` where somebody has asked for a replay meanwhile: then the place to go on from is another. */
async function deliverOne(
  { pool, target, plan }: StreamDelivery,
  { event, before, failures }: NextEvent,
): Promise<keyof DeliveredCounts | 'overtaken'> {
  const outcome = await target(envelopeOf(event));
  const note = <Value>(work: TransactionWork<Value>): Promise<Value> =>
    inMunicipality(pool, event.municipalityCode, work);
  if (outcome.taken) {
    const moved = await note((client) => markTaken(client, { event, before }));
    return moved ? 'taken' : 'overtaken';
  }
  const attempts = failures + 1;
  if (attempts >= attemptsFor(outcome, plan)) {
    const moved = await note((client) => giveUp(client, { event, before }, outcome.failure, attempts));
    return moved ? 'givenUp' : 'overtaken';
  }
  await note((client) => markFailed(client, { event, before }, outcome.failure, pauseAfter(attempts, plan)));
  return 'failed';
}

function attemptsFor({ refused }: Extract<Delivery, { taken: false }>, plan: DeliveryPlan): number {
  return refused ? plan.attemptsWhereRefused : plan.attempts;
}
