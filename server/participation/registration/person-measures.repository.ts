import type { PoolClient } from 'pg';
import type { MunicipalViewer, Party } from '../../access/index.js';
import {
  addMonths,
  type CalendarMonth,
  firstDayOf,
  monthOfDate,
  type PersonReference,
} from '../../kernel/index.js';
import type { CellEntry } from '../../measures/index.js';
import type { LastChange, PartyCell } from './person-measures.js';

interface CellRow {
  readonly month: string;
  readonly party: Party;
  readonly code: number;
  readonly version: number;
  readonly entries: readonly CellEntry[];
  readonly last_change: LastChange | null;
}

/** First and last month, both included. */
export interface Months {
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
}

/** All cells of the person in the months that row-level security shows, emptied ones included for their versions. */
export async function selectPersonCells(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  personReference: PersonReference,
  { from, to }: Months,
): Promise<readonly PartyCell[]> {
  const { rows } = await client.query<CellRow>({
    name: 'select-person-cells',
    text: `select m.month, m.party, m.code, sum(m.version) as version,
        coalesce(json_agg(json_build_object('otherText', m.other_text, 'days', m.days, 'provider', m.provider)
          order by m.other_text) filter (where m.withdrawn_at is null), '[]') as entries,
        (select json_build_object('changedAt',
            to_char(c.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'actor', c.actor, 'reason', c.reason)
          from avstamp.change c where c.municipality_code = $1 and c.person_ref = $2 and c.month = m.month
            and c.kind = 'measure' and c.code = m.code and c.party = m.party
          order by c.change_id desc limit 1) as last_change
      from avstamp.measure m
      where m.municipality_code = $1 and m.person_ref = $2 and m.month = any ($3::date[])
      group by m.month, m.party, m.code order by m.month, m.code, m.party`,
    values: [municipalityCode, personReference, monthsOf({ from, to }).map(firstDayOf)],
  });
  return rows.map(({ month, party, code, version, entries, last_change }) => ({
    personReference,
    month: monthOfDate(month),
    party,
    code,
    version,
    entries,
    lastChange: last_change ?? undefined,
  }));
}

/**
 * The unit of a household in which the person is an adult with assistance in the month or later, of those that
 * row-level security shows; undefined where there is none.
 */
export async function selectUnitOfAdult(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  personReference: PersonReference,
  since: CalendarMonth,
): Promise<string | undefined> {
  const { rows } = await client.query<{ unit: string }>({
    name: 'select-unit-of-adult',
    text: `select h.unit from avstamp.assistance_month a
      join avstamp.household h on h.municipality_code = a.municipality_code and h.household_ref = a.household_ref
      where a.municipality_code = $1 and a.month >= $2 and (a.applicant_ref = $3 or a.co_applicant_ref = $3)
      limit 1`,
    values: [municipalityCode, firstDayOf(since), personReference],
  });
  return rows[0]?.unit;
}

/** Every month from the first to the last. */
export function monthsOf({ from, to }: Months): readonly CalendarMonth[] {
  return from > to ? [] : [from, ...monthsOf({ from: addMonths(from, 1), to })];
}
