import type { PoolClient } from 'pg';
import { calendarMonth, firstDayOf, type MunicipalityCode } from '../../kernel/index.js';
import {
  monthsOfYear,
  type SubmittedMonth,
  type SubmittedMonthOfYear as SubmittedRevisionOf,
  type YearMonth,
} from './year-month.js';

interface MonthRow extends Omit<YearMonth, 'month' | 'status' | 'submitted'> {
  readonly month: string;
  readonly status: NonNullable<YearMonth['status']> | null;
  readonly submitted: SubmittedMonth | null;
}

/** How the twelve months of a year stand. @param client in a transaction with the municipality as its context */
export async function selectYearMonths(
  client: PoolClient,
  municipality: MunicipalityCode,
  year: number,
): Promise<readonly YearMonth[]> {
  const months = monthsOfYear(year).map(calendarMonth);
  const { rows } = await client.query<MonthRow>(
    `select to_char(asked.month, 'YYYY-MM') as "month", latest.status, coalesce(latest.revision, 0) as "latestRevision",
        (select jsonb_build_object('definitionId', definition_id, 'revision', revision, 'files', files, 'tally', tally)
          from avstamp.report where municipality_code = $1 and month = asked.month and status = 'submitted'
          order by revision desc limit 1) as "submitted",
        exists (select from avstamp.touched_month touched
          where touched.municipality_code = $1 and touched.month = asked.month) as "touched"
      from unnest($2::date[]) as asked (month)
      left join lateral (
        select status, revision from avstamp.report where municipality_code = $1 and month = asked.month
        order by revision desc, status = 'compiled' limit 1
      ) as latest on true
      order by asked.month`,
    [municipality, months.map(firstDayOf)],
  );
  return rows.map(({ month, status, submitted, ...row }) => ({
    ...row,
    month: calendarMonth(month),
    status: status ?? undefined,
    submitted: submitted ?? undefined,
  }));
}

/** A submitted file as it is kept. */
export interface KeptFile {
  readonly name: string;
  readonly sha256: string;
  /** False where it names persons: then its bytes are only where it was handed over. */
  readonly isKept: boolean;
}

/** The files of a submitted month, by name. */
export async function selectKeptFiles(
  client: PoolClient,
  municipality: MunicipalityCode,
  month: SubmittedRevisionOf,
): Promise<readonly KeptFile[]> {
  const { rows } = await client.query<KeptFile>(
    `select name, sha256, content is not null as "isKept" from avstamp.submitted_file
      where municipality_code = $1 and month = $2::date and definition_id = $3 and revision = $4 order by name`,
    [municipality, firstDayOf(month.month), month.submitted.definitionId, month.submitted.revision],
  );
  return rows;
}

/** The bytes of one file of a submitted month. */
export async function selectContent(
  client: PoolClient,
  municipality: MunicipalityCode,
  { month, submitted }: SubmittedRevisionOf,
  name: string,
): Promise<Buffer> {
  const { rows } = await client.query<{ content: Buffer | null }>(
    `select content from avstamp.submitted_file
      where municipality_code = $1 and month = $2::date and definition_id = $3 and revision = $4 and name = $5`,
    [municipality, firstDayOf(month), submitted.definitionId, submitted.revision, name],
  );
  const content = rows[0]?.content;
  if (!content) throw new Error('a file that was kept a moment ago is not kept');
  return content;
}
