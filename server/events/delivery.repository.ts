import type { PoolClient } from 'pg';
import type { ToldEvent } from './told-event.js';

/** A delivery that is to be noted: which event, and how far its municipality had come before. */
export interface NotedDelivery {
  readonly event: ToldEvent;
  readonly before: number;
}

// Somebody may have asked for a replay meanwhile: then the place is another, and stays.
const MOVE = `update avstamp.event_stream
  set delivered_position = $2, delivered_at = case when $4 then clock_timestamp() else delivered_at end,
    failed_attempts = 0, last_failure = null, next_attempt_at = null
  where municipality_code = $1 and delivered_position = $3`;

/** Notes that the host has taken the event. @returns false where a replay has been asked for meanwhile */
export async function markTaken(client: PoolClient, { event, before }: NotedDelivery): Promise<boolean> {
  const { municipalityCode, position } = event;
  const { rowCount } = await client.query({
    name: 'mark-event-taken',
    text: `with mended as (
        update avstamp.event_dead_letter set delivered_at = clock_timestamp()
        where municipality_code = $1 and position = $2
      ) ${MOVE}`,
    values: [municipalityCode, position, before, true],
  });
  return rowCount === 1;
}

/** Notes that the host has not taken the event, and when to try again. @param pause in seconds */
export async function markFailed(
  client: PoolClient,
  { event, before }: NotedDelivery,
  failure: string,
  pause: number,
): Promise<void> {
  await client.query({
    name: 'mark-event-failed',
    text: `update avstamp.event_stream
      set failed_attempts = failed_attempts + 1, last_failure = $3,
        next_attempt_at = clock_timestamp() + make_interval(secs => $4)
      where municipality_code = $1 and delivered_position = $2`,
    values: [event.municipalityCode, before, failure, pause],
  });
}

/** Gives the event up and passes over it. @returns false where a replay has been asked for meanwhile */
export async function giveUp(
  client: PoolClient,
  { event, before }: NotedDelivery,
  failure: string,
  attempts: number,
): Promise<boolean> {
  const { municipalityCode, position } = event;
  const { rowCount } = await client.query({
    name: 'give-event-up',
    text: `with given_up as (
        insert into avstamp.event_dead_letter (municipality_code, position, attempts, failure)
        values ($1, $2, $5, $6)
        on conflict (municipality_code, position) do update
        set attempts = excluded.attempts, failure = excluded.failure, given_up_at = clock_timestamp(), delivered_at = null
      ) ${MOVE}`,
    values: [municipalityCode, position, before, false, attempts, failure],
  });
  return rowCount === 1;
}
