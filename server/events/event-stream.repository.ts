import type { Pool, PoolClient } from 'pg';
import type { MunicipalityCode } from '../kernel/index.js';
import type { ToldEvent } from './told-event.js';

/** How far a municipality's events have been delivered. */
export interface StreamPlace {
  readonly deliveredPosition: number;
  /** Of the event after it. */
  readonly failedAttempts: number;
}

/** Municipalities with events to deliver, whose pause is over. @param loader as `avstamp_loader` */
export async function selectWaitingStreams(loader: Pool): Promise<readonly MunicipalityCode[]> {
  const { rows } = await loader.query<{ municipality_code: MunicipalityCode }>({
    name: 'select-waiting-streams',
    text: `select municipality_code from avstamp.event_stream
      where delivered_position < last_position
        and (next_attempt_at is null or next_attempt_at <= clock_timestamp())
      order by next_attempt_at nulls first, municipality_code`,
  });
  return rows.map(({ municipality_code }) => municipality_code);
}

/** How far a municipality has come. */
export async function selectStreamPlace(
  client: PoolClient,
  municipality: MunicipalityCode,
): Promise<StreamPlace> {
  const { rows } = await client.query<StreamPlace>({
    name: 'select-stream-place',
    text: `select delivered_position::float8 as "deliveredPosition", failed_attempts as "failedAttempts"
      from avstamp.event_stream where municipality_code = $1`,
    values: [municipality],
  });
  return rows[0] ?? { deliveredPosition: 0, failedAttempts: 0 };
}

/** The first events after a position, in their order. */
export async function selectEventsAfter(
  client: PoolClient,
  municipality: MunicipalityCode,
  position: number,
  atMost: number,
): Promise<readonly ToldEvent[]> {
  const { rows } = await client.query<ToldEvent>({
    name: 'select-events-after',
    text: `select municipality_code as "municipalityCode", position::float8 as position, event_id as id, type,
        occurred_at as "occurredAt", person_ref as "personReference", household_ref as "householdReference",
        to_char(month, 'YYYY-MM') as month, details
      from avstamp.event where municipality_code = $1 and position > $2 order by position limit $3`,
    values: [municipality, position, atMost],
  });
  return rows;
}
