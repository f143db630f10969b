import type { PoolClient } from 'pg';
import type { MunicipalViewer, Party } from '../../access/index.js';
import { type CalendarMonth, firstDayOf, monthOfDate } from '../../kernel/index.js';
import type { PersonMonth } from './cell-names.js';
import type { MonthClosing } from './month-closing.js';
import { RegisteredCells } from './registered-cells.js';
import type { RegisteredRow } from './registered-row.js';

/** What must be known before a change of cells can be judged. */
export interface CellFacts {
  readonly registered: RegisteredCells;
  /** The months that somebody has closed for registering; some of them may have opened again since. */
  readonly closedMonths: ReadonlyMap<CalendarMonth, MonthClosing>;
  /** The months whose report has been submitted. */
  readonly reportedMonths: readonly CalendarMonth[];
}

interface FactsRow {
  readonly cells: readonly RegisteredRow[];
  readonly closed: readonly (MonthClosing & { readonly month: string })[];
  readonly reported: readonly string[];
}

// One statement, and so one picture of what is registered. The party's own rows and no others: what another party has
// stated decides nothing here, and could not be told.
const SELECT = `select
  (select coalesce(json_agg(json_build_object('person_ref', m.person_ref, 'month', m.month, 'code', m.code,
      'other_text', m.other_text, 'days', m.days, 'provider', m.provider, 'withdrawn', m.withdrawn_at is not null,
      'version', m.version) order by m.person_ref, m.month, m.code, m.other_text), '[]')
    from unnest($3::text[], $4::date[]) as wanted (person_ref, month)
    join avstamp.measure m on m.municipality_code = $1 and m.month = wanted.month
      and m.person_ref = wanted.person_ref and m.party = $2) as cells,
  (select coalesce(json_agg(json_build_object('month', c.month, 'reason', c.reason, 'until', c.closed_until,
      'contact', avstamp.reporter_contact(c.month))), '[]')
    from avstamp.closed_month c
    where c.municipality_code = $1 and c.month = any ($4::date[]) and c.closed) as closed,
  (select coalesce(json_agg(distinct r.month), '[]') from avstamp.report r
    where r.municipality_code = $1 and r.month = any ($4::date[]) and r.status = 'submitted') as reported`;

/** Reads what a party has registered of the persons and months, in the caller's transaction, and how the months stand. */
export async function selectCellFacts(
  client: PoolClient,
  { municipalityCode }: MunicipalViewer,
  party: Party,
  wanted: readonly PersonMonth[],
): Promise<CellFacts> {
  const { rows } = await client.query<FactsRow>({
    name: 'select-cell-facts',
    text: SELECT,
    values: [
      municipalityCode,
      party,
      wanted.map(({ personReference }) => personReference),
      wanted.map(({ month }) => firstDayOf(month)),
    ],
  });
  const { cells = [], closed = [], reported = [] } = rows[0] ?? {};
  return {
    registered: new RegisteredCells(cells),
    closedMonths: new Map(closed.map(({ month, ...closing }) => [monthOfDate(month), closing])),
    reportedMonths: reported.map(monthOfDate),
  };
}
