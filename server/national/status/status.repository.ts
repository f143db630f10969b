import type { PoolClient } from 'pg';
import {
  type CalendarMonth,
  firstDayOf,
  type MunicipalityCode,
  municipalityCode,
} from '../../kernel/index.js';
import { latestReports } from '../national.repository.js';
import type { ReporterContact } from '../receiving/reporter-contact.js';
import type { ReceivedPartSoFar, ReceivedSoFar } from './received-so-far.js';
import type { RefusedAttempts } from './reporting-status.js';

interface OfMunicipality {
  readonly code: string;
}

const FIRST_SUBMITTED = `
  select report.municipality_code as code, min(coalesce(event.occurred_at, report.compiled_at)) as at
  from avstamp.report left join avstamp.report_event as event
    on (event.municipality_code, event.month, event.definition_id, event.revision)
      = (report.municipality_code, report.month, report.definition_id, report.revision) and event.event = 'submitted'
  where report.definition_id = $1 and report.month = $2 and report.status = 'submitted'
  group by 1`;

const RECEIVED = `
  select distinct on (municipality_code, part) municipality_code as code, part, revision, came_in_on as "cameInOn",
    received_at as "receivedAt",
    min(came_in_on) over (partition by municipality_code, part) as "firstCameInOn"
  from avstamp.received_report where definition_id = $1 and month = $2
  order by municipality_code, part, revision desc`;

const REFUSED = `
  select distinct on (municipality_code) municipality_code as code, reasons, came_in_on as "latestOn",
    count(*) over (partition by municipality_code)::integer as number
  from avstamp.refused_file where month = $1 and municipality_code is not null
  order by municipality_code, refusal_id desc`;

const CONTACTS = `
  select distinct on (municipality_code) municipality_code as code, contact
  from avstamp.received_report where part = 'comments' and contact is not null and month <= $1
  order by municipality_code, month desc, received_at desc`;

const UNPLACED = `
  select count(*)::integer as number from avstamp.refused_file
  where (municipality_code is null or month is null) and came_in_on between $1 and $2`;

/**
 * What has come in of a month, by one definition.
 * @param client logged in as `avstamp_national`
 * @param opens first day of the collection: files that tell no month are counted from then to `today`
 */
export async function selectReceivedSoFar(
  client: PoolClient,
  {
    month,
    definitionId,
    opens,
    today,
  }: {
    readonly month: CalendarMonth;
    readonly definitionId: string;
    readonly opens: string;
    readonly today: string;
  },
): Promise<ReceivedSoFar> {
  const day = firstDayOf(month);
  const own = await latestReports(client, definitionId, [month]);
  const submitted = await client.query<OfMunicipality & { at: Date }>(FIRST_SUBMITTED, [definitionId, day]);
  const received = await client.query<OfMunicipality & Omit<ReceivedPartSoFar, 'municipalityCode'>>(
    RECEIVED,
    [definitionId, day],
  );
  const refused = await client.query<RefusedRow>(REFUSED, [day]);
  const contacts = await client.query<OfMunicipality & { contact: ReporterContact }>(CONTACTS, [day]);
  const unplaced = await client.query<{ number: number }>(UNPLACED, [opens, today]);
  return {
    own,
    firstSubmitted: byMunicipality(submitted.rows, ({ at }) => at),
    received: received.rows.map(({ code, ...part }) => ({
      ...part,
      municipalityCode: municipalityCode(code),
    })),
    refused: byMunicipality(refused.rows, attemptsOf),
    contacts: byMunicipality(contacts.rows, ({ contact }) => contact),
    refusedUnplaced: unplaced.rows[0]?.number ?? 0,
  };
}

interface RefusedRow extends OfMunicipality, Pick<RefusedAttempts, 'number' | 'latestOn'> {
  readonly reasons: Readonly<Record<string, number>>;
}

function attemptsOf({ number, latestOn, reasons }: RefusedRow): RefusedAttempts {
  const latestReasons = Object.entries(reasons)
    .map(([rule, count]) => ({ rule, number: count }))
    .toSorted((one, other) => other.number - one.number || (one.rule < other.rule ? -1 : 1));
  return { number, latestOn, latestReasons };
}

function byMunicipality<Row extends OfMunicipality, Value>(
  rows: readonly Row[],
  toValue: (row: Row) => Value,
): ReadonlyMap<MunicipalityCode, Value> {
  return new Map(rows.map((row) => [municipalityCode(row.code), toValue(row)]));
}
