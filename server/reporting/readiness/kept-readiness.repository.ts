import type { PoolClient } from 'pg';
import { type CalendarMonth, firstDayOf, type MunicipalityCode } from '../../kernel/index.js';
import { countByCategory, type ReadinessGroup } from './readiness-group.js';

/** What was counted of a month. */
export interface CountedReadiness {
  readonly groups: readonly ReadinessGroup[];
  /** Adults who owe an answer, answered or not. */
  readonly persons: number;
}

/** One day's counts of a month. */
export interface CountedDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly persons: number;
  readonly unanswered: number;
  readonly blocking: number;
  readonly warnings: number;
  readonly closures: number;
  readonly imports: number;
  readonly countedAt: Date;
}

const REPLACE_GROUPS = `
with gone as (
  delete from avstamp.readiness where municipality_code = $1 and month = $2::date
    and (unit, caseworker, category, rule) not in (select unit, caseworker, category, rule
      from jsonb_to_recordset($3::jsonb) as counted (unit text, caseworker text, category text, rule text))
)
insert into avstamp.readiness as kept
  (municipality_code, month, unit, caseworker, category, rule, open_count, running_numbers)
select $1, $2::date, unit, caseworker, category, rule, count, numbers
from jsonb_to_recordset($3::jsonb)
  as counted (unit text, caseworker text, category text, rule text, count integer, numbers integer[])
on conflict (municipality_code, month, unit, caseworker, category, rule) do update
set open_count = excluded.open_count, running_numbers = excluded.running_numbers`;

const KEEP_DAY = `
insert into avstamp.readiness_day
  (municipality_code, month, day, persons, unanswered, blocking, warnings, closures, imports, counted_at)
values ($1, $2::date, $3, $4, $5, $6, $7, $8, $9, $10)
on conflict (municipality_code, month, day) do update
set persons = excluded.persons, unanswered = excluded.unanswered, blocking = excluded.blocking,
  warnings = excluded.warnings, closures = excluded.closures, imports = excluded.imports, counted_at = excluded.counted_at`;

/** Keeps what was counted in place of what was counted before, and as the day's. */
export async function keepReadiness(
  client: PoolClient,
  municipality: MunicipalityCode,
  month: CalendarMonth,
  { groups, persons }: CountedReadiness,
  { day, now }: { readonly day: string; readonly now: Date },
): Promise<void> {
  const key = [municipality, firstDayOf(month)];
  const { unanswered, blocking, warnings, closures, imports } = countByCategory(groups);
  const rows = groups.map(({ runningNumbers, ...group }) => ({ ...group, numbers: runningNumbers }));
  await Promise.all([
    client.query({ name: 'replace-readiness', text: REPLACE_GROUPS, values: [...key, JSON.stringify(rows)] }),
    client.query({
      name: 'keep-readiness-day',
      text: KEEP_DAY,
      values: [...key, day, persons, unanswered, blocking, warnings, closures, imports, now],
    }),
  ]);
}

/** What was counted last, by unit, caseworker, category and rule. */
export async function selectReadinessGroups(
  client: PoolClient,
  municipality: MunicipalityCode,
  month: CalendarMonth,
): Promise<readonly ReadinessGroup[]> {
  const { rows } = await client.query<ReadinessGroup>({
    name: 'select-readiness',
    text: `select unit, caseworker, category, rule, open_count as count, running_numbers as "runningNumbers"
      from avstamp.readiness where municipality_code = $1 and month = $2::date
      order by unit, caseworker, category, rule`,
    values: [municipality, firstDayOf(month)],
  });
  return rows;
}

/** The month's counts day by day, in order. */
export async function selectReadinessDays(
  client: PoolClient,
  municipality: MunicipalityCode,
  month: CalendarMonth,
): Promise<readonly CountedDay[]> {
  const { rows } = await client.query<CountedDay>({
    name: 'select-readiness-days',
    text: `select day, persons, unanswered, blocking, warnings, closures, imports, counted_at as "countedAt"
      from avstamp.readiness_day where municipality_code = $1 and month = $2::date order by day`,
    values: [municipality, firstDayOf(month)],
  });
  return rows;
}
