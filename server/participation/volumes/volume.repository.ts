import type { PoolClient } from 'pg';
import type { MunicipalViewer, Party } from '../../access/index.js';
import { firstDayOf, monthOfDate, type PersonReference } from '../../kernel/index.js';
import type { PersonMonth } from '../../measures/index.js';
import type { MeasureName, VolumeFacts, VolumeOverride } from './measure-volume.js';

interface VolumeRow {
  readonly person_ref: PersonReference;
  readonly month: string;
  readonly code: number;
  readonly other_text: string;
  /** Null where no attendance is kept. */
  readonly attended: number | null;
  readonly override: VolumeOverride | null;
}

const SELECT = `with wanted as (
    select person_ref, month from unnest($3::text[], $4::date[]) as wanted (person_ref, month)
  ), told as (
    select a.person_ref, wanted.month, a.code, a.other_text,
      count(distinct a.day) filter (where a.status = 'present') as attended
    from wanted join avstamp.attendance a on a.municipality_code = $1 and a.person_ref = wanted.person_ref
      and a.day >= wanted.month and a.day < (wanted.month + interval '1 month')::date
    where a.party = $2 and a.status <> 'withdrawn'
    group by a.person_ref, wanted.month, a.code, a.other_text
  ), stated as (
    select o.person_ref, o.month, o.code, o.other_text, jsonb_build_object('days', o.days, 'reason', o.reason,
      'lifted', o.lifted_at is not null, 'version', o.version) as override
    from wanted join avstamp.volume_override o on o.municipality_code = $1 and o.month = wanted.month
      and o.person_ref = wanted.person_ref
    where o.party = $2
  )
  select person_ref, month, code, other_text, told.attended, stated.override
  from told full join stated using (person_ref, month, code, other_text)
  order by person_ref, month, code, other_text`;

/** What a party's attendance and statements tell of the volumes of the persons' months. */
export async function selectVolumeFacts(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  party: Party,
  wanted: readonly PersonMonth[],
): Promise<readonly VolumeFacts[]> {
  const { rows } = await client.query<VolumeRow>({
    name: 'select-volume-facts',
    text: SELECT,
    values: [
      municipalityCode,
      party,
      wanted.map(({ personReference }) => personReference),
      wanted.map(({ month }) => firstDayOf(month)),
    ],
  });
  return rows.map(({ person_ref, month, code, other_text, attended, override }) => ({
    personReference: person_ref,
    month: monthOfDate(month),
    code,
    otherText: other_text,
    attended: attended === null ? undefined : attended === 0 ? 'X' : attended,
    override: override ?? undefined,
  }));
}

/** Keeps that somebody states another volume, or has taken that back; the database counts the version. */
export async function keepOverride(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  party: Party,
  { personReference, month, code, otherText }: MeasureName,
  { days, reason, lifted }: Omit<VolumeOverride, 'version'>,
): Promise<void> {
  await client.query({
    name: 'keep-volume-override',
    text: `insert into avstamp.volume_override as kept
        (municipality_code, month, person_ref, code, other_text, party, days, reason, lifted_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, case when $9 then now() end)
      on conflict (municipality_code, month, person_ref, code, other_text, party) do update
        set days = excluded.days, reason = excluded.reason, lifted_at = excluded.lifted_at, version = kept.version + 1`,
    values: [
      municipalityCode,
      firstDayOf(month),
      personReference,
      code,
      otherText,
      party,
      days,
      reason,
      lifted,
    ],
  });
}
