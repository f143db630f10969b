import type { PoolClient } from 'pg';
import type { MeasureCodeList } from '../../codes/index.js';
import type { AdultRole } from '../../households/index.js';
import { type CalendarMonth, firstDayOf, type PersonReference } from '../../kernel/index.js';
import {
  type AcknowledgementRow,
  type SheetMeasureRow,
  standingAcknowledgements,
} from '../../measures/index.js';
import type { KeptAcknowledgement } from './kept-acknowledgement.js';

type Acknowledgement = AcknowledgementRow & Pick<KeptAcknowledgement, 'acknowledgedBy' | 'acknowledgedAt'>;

interface AdultRow {
  readonly runningNumber: number;
  readonly role: AdultRole;
  readonly measures: readonly SheetMeasureRow[];
  readonly acknowledgements: readonly Acknowledgement[];
}

/**
 * The month's warnings that were let stand and still stand, by running number, in the caller's transaction. A function of
 * the database joins them with the key of pseudonyms, which the reporter's own role never reads; it answers reporters only.
 */
export async function selectAcknowledgements(
  client: PoolClient,
  month: CalendarMonth,
  list: MeasureCodeList | undefined,
): Promise<readonly KeptAcknowledgement[]> {
  const { rows } = await client.query<AdultRow>({
    name: 'select-acknowledged-adults',
    text: `select running_number as "runningNumber", role, measures, acknowledgements
      from avstamp.acknowledged_adults($1::date)`,
    values: [firstDayOf(month)],
  });
  return rows.flatMap(({ runningNumber, ...adult }) => {
    // Nobody here knows who it is: the pseudonym stands where a reference would.
    const reference = String(runningNumber) as PersonReference;
    return standingAcknowledgements({ ...adult, reference }, month, list).map(
      ({ rule, reason, acknowledgedBy, acknowledgedAt }) => ({
        rule,
        runningNumber,
        reason,
        acknowledgedBy,
        acknowledgedAt,
      }),
    );
  });
}
