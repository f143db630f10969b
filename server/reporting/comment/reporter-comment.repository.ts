import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { type CalendarMonth, firstDayOf } from '../../kernel/index.js';
import type { ReporterComment } from './reporter-comment.js';

interface CommentRow {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly email: string;
  readonly telephone: string;
  readonly measures_comment: string;
  readonly closures_comment: string;
  readonly version: number;
}

/** The month's comments; undefined where nobody has written any. */
export async function selectReporterComment(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  month: CalendarMonth,
): Promise<ReporterComment | undefined> {
  const { rows } = await client.query<CommentRow>(
    `select name, title, unit, email, telephone, measures_comment, closures_comment, version
      from avstamp.reporter_comment where municipality_code = $1 and month = $2::date`,
    [municipalityCode, firstDayOf(month)],
  );
  return rows.map(({ measures_comment, closures_comment, version, ...contact }) => ({
    month,
    contact,
    measuresComment: measures_comment,
    closuresComment: closures_comment,
    version,
  }))[0];
}

const UPSERT = `insert into avstamp.reporter_comment
    (municipality_code, month, name, title, unit, email, telephone, measures_comment, closures_comment)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (municipality_code, month) do update set name = excluded.name, title = excluded.title,
    unit = excluded.unit, email = excluded.email, telephone = excluded.telephone,
    measures_comment = excluded.measures_comment, closures_comment = excluded.closures_comment,
    version = reporter_comment.version + 1`;

/** Writes the month's comments as they are from now on. */
export async function upsertReporterComment(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  { month, contact, measuresComment, closuresComment }: Omit<ReporterComment, 'version'>,
): Promise<void> {
  const { name, title, unit, email, telephone } = contact;
  await client.query(UPSERT, [
    municipalityCode,
    firstDayOf(month),
    name,
    title,
    unit,
    email,
    telephone,
    measuresComment,
    closuresComment,
  ]);
}
