import type { ReplayStart } from '@avstamp/plugin-sdk';
import type { PoolClient } from 'pg';
import type { MunicipalityCode } from '../kernel/index.js';

const HOLD = `select delivered_position::float8 as delivered from avstamp.event_stream
  where municipality_code = $1 for update`;

// Never forwards: what has not been delivered yet stays in its turn.
const MOVE_BACK = `with again as (
    select min(position) as first from avstamp.event
    where municipality_code = $1 and position <= $4
      and case when $2::bigint is null then occurred_at >= $3 else position >= $2 end
  )
  update avstamp.event_stream as stream
  set delivered_position = again.first - 1, failed_attempts = 0, last_failure = null, next_attempt_at = null
  from again where stream.municipality_code = $1 and again.first is not null
  returning (select count(*) from avstamp.event as event where event.municipality_code = $1
    and event.position between again.first and $4)::float8 as events`;

/** Has a municipality's events delivered again from a start on. @returns how many, of those that had been delivered */
export async function moveStreamBack(
  client: PoolClient,
  municipality: MunicipalityCode,
  from: ReplayStart,
): Promise<number> {
  const [position, time] = 'position' in from ? [from.position, null] : [null, from.time];
  const held = await client.query<{ delivered: number }>({
    name: 'hold-event-stream',
    text: HOLD,
    values: [municipality],
  });
  const { rows } = await client.query<{ events: number }>({
    name: 'move-event-stream-back',
    text: MOVE_BACK,
    values: [municipality, position, time, held.rows[0]?.delivered ?? 0],
  });
  return rows[0]?.events ?? 0;
}
