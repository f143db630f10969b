import type { Pool } from 'pg';
import { inTransaction } from '../../platform/postgres/index.js';
import { collectionDays } from '../../reporting/index.js';
import type { ReportingStatus } from './reporting-status.js';
import { selectReceivedSoFar } from './status.repository.js';
import { type StatusOrder, tellStatus } from './tell-status.js';

/**
 * Who has reported a month and who has not.
 * @param pool logged in as `avstamp_national`
 */
export async function reportingStatus(pool: Pool, order: StatusOrder): Promise<ReportingStatus> {
  const { definition, month, today } = order;
  const { opens } = collectionDays(definition.calendar, month);
  const soFar = await inTransaction(
    pool,
    (client) => selectReceivedSoFar(client, { month, definitionId: definition.id, opens, today }),
    { readOnly: true, isolation: 'repeatable read' },
  );
  return tellStatus(order, soFar);
}
