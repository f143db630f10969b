import type { PoolClient } from 'pg';
import { type CalendarMonth, firstDayOf, monthOfDate, municipalityCode } from '../../kernel/index.js';
import type { ReceivedCount } from './received-count.js';

interface CountRow extends Pick<ReceivedCount, 'part' | 'tally' | 'receivedAt'> {
  readonly municipality_code: string;
  readonly month: string;
}

/** A revision that is not the latest has been replaced by a whole file: it must never be added up beside that. */
const LATEST_COUNTS = `
  select distinct on (municipality_code, month, part) municipality_code, month, part, tally,
    received_at as "receivedAt"
  from avstamp.received_report
  where definition_id = $1 and month = any ($2::date[])
  order by municipality_code, month, part, revision desc`;

/** The counts of each part's latest received file. @param client logged in as `avstamp_national` */
export async function latestReceivedCounts(
  client: PoolClient,
  definitionId: string,
  months: readonly CalendarMonth[],
): Promise<readonly ReceivedCount[]> {
  const { rows } = await client.query<CountRow>(LATEST_COUNTS, [definitionId, months.map(firstDayOf)]);
  return rows.map(({ municipality_code, month, part, tally, receivedAt }) => ({
    municipalityCode: municipalityCode(municipality_code),
    month: monthOfDate(month),
    part,
    tally,
    receivedAt,
  }));
}
