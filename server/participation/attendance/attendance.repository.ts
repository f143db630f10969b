import type { PoolClient } from 'pg';
import type { MunicipalViewer, Party } from '../../access/index.js';
import type { PersonReference } from '../../kernel/index.js';
import type { Attendance, AttendanceKey, AttendanceStatus } from './attendance.js';

interface AttendanceRow {
  readonly person_ref: PersonReference;
  readonly day: string;
  readonly code: number;
  readonly other_text: string;
  readonly status: AttendanceStatus;
  readonly absence_reason: string | null;
  /** PostgreSQL's numeric, as text. */
  readonly hours: string | null;
  readonly version: number;
}

const COLUMNS = 'a.person_ref, a.day, a.code, a.other_text, a.status, a.absence_reason, a.hours, a.version';

/** What the unit has recorded under the keys, taken back or not. */
export async function selectAttendance(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  unit: string,
  keys: readonly AttendanceKey[],
): Promise<readonly Attendance[]> {
  const { rows } = await client.query<AttendanceRow>({
    name: 'select-attendance',
    text: `select ${COLUMNS} from unnest($3::text[], $4::date[], $5::integer[], $6::text[])
        as wanted (person_ref, day, code, other_text)
      join avstamp.attendance a on a.municipality_code = $1 and a.unit = $2 and a.person_ref = wanted.person_ref
        and a.day = wanted.day and a.code = wanted.code and a.other_text = wanted.other_text`,
    values: [
      municipalityCode,
      unit,
      keys.map(({ personReference }) => personReference),
      keys.map(({ day }) => day),
      keys.map(({ code }) => code),
      keys.map(({ otherText }) => otherText),
    ],
  });
  return rows.map(attendanceOf);
}

/** All that the unit has recorded of the persons from the first to the last day, in the order of persons and days. */
export async function selectAttendanceOfPersons(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  unit: string,
  personReferences: readonly PersonReference[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly Attendance[]> {
  const { rows } = await client.query<AttendanceRow>({
    name: 'select-attendance-of-persons',
    text: `select ${COLUMNS} from avstamp.attendance a
      where a.municipality_code = $1 and a.unit = $2 and a.person_ref = any ($3) and a.day between $4 and $5
      order by a.person_ref, a.day, a.code, a.other_text`,
    values: [municipalityCode, unit, personReferences, from, to],
  });
  return rows.map(attendanceOf);
}

/** Writes what is stated, in one statement; the database counts the versions. */
export async function writeAttendance(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  { unit, party }: { readonly unit: string; readonly party: Party },
  stated: readonly Omit<Attendance, 'version'>[],
): Promise<void> {
  const rows = stated.map((one) => ({
    person_ref: one.personReference,
    day: one.day,
    code: one.code,
    other_text: one.otherText,
    status: one.status,
    absence_reason: one.absenceReason,
    hours: one.hours,
  }));
  await client.query({
    name: 'write-attendance',
    text: `insert into avstamp.attendance as kept
        (municipality_code, unit, party, person_ref, day, code, other_text, status, absence_reason, hours)
      select $1, $2, $3, person_ref, day, code, other_text, status, absence_reason, hours
      from jsonb_to_recordset($4) as stated (person_ref text, day date, code smallint, other_text text, status text,
        absence_reason text, hours numeric)
      on conflict (municipality_code, person_ref, day, unit, code, other_text) do update
        set status = excluded.status, absence_reason = excluded.absence_reason, hours = excluded.hours,
          changed_at = now(), version = kept.version + 1`,
    values: [municipalityCode, unit, party, JSON.stringify(rows)],
  });
}

function attendanceOf(row: AttendanceRow): Attendance {
  return {
    personReference: row.person_ref,
    day: row.day,
    code: row.code,
    otherText: row.other_text,
    status: row.status,
    absenceReason: row.absence_reason,
    hours: row.hours === null ? null : Number(row.hours),
    version: row.version,
  };
}
