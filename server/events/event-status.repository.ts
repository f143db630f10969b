import type { Pool } from 'pg';
import type { MunicipalityCode } from '../kernel/index.js';

/** How it stands with the delivery of a municipality's events. */
export interface EventStreamStatus {
  readonly municipalityCode: MunicipalityCode;
  /** Events that have a place and have not been delivered. */
  readonly waiting: number;
  readonly lastPosition: number;
  readonly deliveredPosition: number;
  /** ISO 8601, as all times here; null where none has been delivered. */
  readonly deliveredAt: string | null;
  readonly failedAttempts: number;
  readonly lastFailure: string | null;
  readonly nextAttemptAt: string | null;
  /** Events that were given up and have not been taken since. */
  readonly deadLetters: readonly DeadLetter[];
}

/** An event that was given up. */
export interface DeadLetter {
  readonly position: number;
  readonly attempts: number;
  readonly failure: string;
  readonly givenUpAt: string;
}

/** Dead letters that are told of one municipality: the oldest. */
const TOLD_LETTERS = 100;

const SELECT = `select stream.municipality_code as "municipalityCode",
    (last_position - delivered_position)::float8 as waiting, last_position::float8 as "lastPosition",
    delivered_position::float8 as "deliveredPosition", to_json(delivered_at) #>> '{}' as "deliveredAt",
    failed_attempts as "failedAttempts", last_failure as "lastFailure", to_json(next_attempt_at) #>> '{}' as "nextAttemptAt",
    (select coalesce(json_agg(letter), '[]') from (
      select position, attempts, failure, given_up_at as "givenUpAt" from avstamp.event_dead_letter as dead
      where dead.municipality_code = stream.municipality_code and dead.delivered_at is null
      order by position limit ${TOLD_LETTERS}) as letter) as "deadLetters"
  from avstamp.event_stream as stream order by stream.municipality_code`;

/** Every municipality that has had an event. @param loader as `avstamp_loader` */
export async function selectStreams(loader: Pool): Promise<readonly EventStreamStatus[]> {
  const { rows } = await loader.query<EventStreamStatus>(SELECT);
  return rows;
}
