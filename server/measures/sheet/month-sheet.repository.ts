import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { type CalendarMonth, firstDayOf, type HouseholdReference } from '../../kernel/index.js';
import type { MonthClosing } from '../cells/index.js';
import {
  ADULT_IS_UNANSWERED,
  SHEET_ADULTS,
  SHEET_FILTERS,
  SHEET_HOUSEHOLDS,
  SHEET_REACH,
  type SheetFilter,
} from './sheet-households.sql.js';
import type { SheetHouseholdRow } from './sheet-row.js';

/** Whose sheet is read. */
export interface SheetScope {
  readonly month: CalendarMonth;
  /** Of the viewer's own. */
  readonly units: readonly string[];
  /** Whether households with protected adults that the viewer may open are among them. */
  readonly withProtected: boolean;
}

/** Which part of the sheet. */
export interface SheetPart {
  readonly filter: SheetFilter;
  /** Only these households, where they are given. */
  readonly households?: readonly HouseholdReference[];
  /** The reference after which the part begins; empty for the beginning. */
  readonly after: string;
  /** How many households at most. */
  readonly limit: number;
}

/** How many households and adults a sheet has, how many adults are unanswered, and how the month was closed, if it was. */
export interface SheetTotals {
  readonly households: number;
  readonly persons: number;
  readonly unanswered: number;
  readonly closing: MonthClosing | null;
}

// One statement for the whole screen, put together by the database. Unit by unit, each in the order of the index, so
// that no more is read than the page takes.
const page = (filter: SheetFilter): string => `select coalesce(json_agg(json_build_object(
    'reference', page.household_ref, 'unit', page.unit, 'children', page.children, 'adults', (
      select json_agg(json_build_object('role', adult.role, 'reference', adult.person_ref,
        'protected', adult.protected, 'measures', (
          select coalesce(json_agg(json_build_object('thisMonth', m.month = $2::date, 'party', m.party, 'code', m.code,
            'otherText', m.other_text, 'days', m.days, 'provider', m.provider, 'version', m.version,
            'withdrawn', m.withdrawn_at is not null) order by m.code, m.other_text, m.party), '[]')
          from avstamp.measure m
          where m.municipality_code = $1 and m.month in ($2, ($2::date - interval '1 month')::date)
            and m.person_ref = adult.person_ref
            and (m.withdrawn_at is null or (m.month = $2 and m.party = 'social'))),
        'acknowledgements', (
          select coalesce(json_agg(json_build_object('rule', k.rule, 'facts', k.facts_hash, 'reason', k.reason)), '[]')
          from avstamp.acknowledgement k
          where k.municipality_code = $1 and k.month = $2 and k.person_ref = adult.person_ref)))
      from (values ('applicant', page.applicant_ref, page.applicant_protected),
        ('coApplicant', page.co_applicant_ref, page.co_applicant_protected)) as adult (role, person_ref, protected)
      where adult.person_ref is not null)) order by page.household_ref), '[]') as households
  from (
    select shown.* from unnest($3::text[]) as own (unit) cross join lateral (
      select h.household_ref, h.unit, a.children, a.applicant_ref, a.co_applicant_ref,
        coalesce(applicant.protected, true) as applicant_protected,
        coalesce(co_applicant.protected, true) as co_applicant_protected
      from ${SHEET_HOUSEHOLDS}
      where h.unit = own.unit and ${SHEET_REACH} ${SHEET_FILTERS[filter]}
        and h.household_ref > $5 and ($7::text[] is null or h.household_ref = any ($7))
      order by h.household_ref limit $6) as shown
    order by shown.household_ref limit $6) as page`;

const TOTALS = `select count(distinct a.household_ref) as households, count(*) as persons,
    count(*) filter (where ${ADULT_IS_UNANSWERED}) as unanswered,
    (select json_build_object('reason', c.reason, 'until', c.closed_until, 'contact', avstamp.reporter_contact(c.month))
      from avstamp.closed_month c where c.municipality_code = $1 and c.month = $2::date and c.closed) as "closing"
  from ${SHEET_HOUSEHOLDS} cross join lateral ${SHEET_ADULTS}
  where adult.person_ref is not null and ${SHEET_REACH}`;

/**
 * Reads a part of a month's sheet in the viewer's transaction, in the order of the households' references; row-level
 * security decides what it may hold.
 */
export async function selectSheetPage(
  client: PoolClient,
  viewer: MunicipalViewer,
  scope: SheetScope,
  { filter, after, limit, households }: SheetPart,
): Promise<readonly SheetHouseholdRow[]> {
  const { rows } = await client.query<{ households: readonly SheetHouseholdRow[] }>({
    name: `month-sheet-${filter}`,
    text: page(filter),
    values: [...scopeValues(viewer, scope), after, limit, households ?? null],
  });
  return rows[0]?.households ?? [];
}

/** Counts a month's sheet in the viewer's transaction. */
export async function selectSheetTotals(
  client: PoolClient,
  viewer: MunicipalViewer,
  scope: SheetScope,
): Promise<SheetTotals> {
  const { rows } = await client.query<SheetTotals>({
    name: 'month-sheet-totals',
    text: TOTALS,
    values: scopeValues(viewer, scope),
  });
  return rows[0] ?? { households: 0, persons: 0, unanswered: 0, closing: null };
}

function scopeValues({ municipalityCode }: MunicipalViewer, scope: SheetScope): unknown[] {
  return [municipalityCode, firstDayOf(scope.month), scope.units, scope.withProtected];
}
