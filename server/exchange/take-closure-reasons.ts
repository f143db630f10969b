import { type ClosureStatement, closureRules } from '../closures/index.js';
import { isCalendarDate, monthOfDate } from '../kernel/index.js';
import { CLOSED_DATE, MUNICIPALITY_OF_HOUSEHOLD } from './closing-sql.js';
import { reasonHasClosing, reasonsAsRegistered, rowRepeated } from './contradiction.rules.js';
import { judgeContradictions, judgeRepeated } from './judge-contradictions.js';
import { judgeEachRow } from './judge-rows.js';
import { kept } from './remarks.js';
import { judgementBy } from './row-judgement.js';
import type { LoadSession } from './session.js';
import { type StatedRow, textOf } from './stated-row.js';
import { countTouched, touchUnchanged } from './touched.js';

const SAID = ['applicant_reason', 'co_applicant_reason', 'household_reason'] as const;
const REGISTERED = `pg_temp.known_household as h join avstamp.closure as t using (municipality_code, household_ref)
  where h.household_ref = s.household_ref and t.closed_on = ${CLOSED_DATE}`;

/** Judges the reasons of closings and writes those that are not recorded yet; needs assistance to be written. */
export async function takeClosureReasons(session: LoadSession): Promise<void> {
  await makeLastAdults(session);
  const stated = `select s.ctid as place, s.*, coalesce(h.municipality_code, '') as of_municipality,
      dated.closed_date, reason_codes as list_codes, last.has_co_applicant
    from pg_temp.closure_reasons as s
    cross join lateral (select ${CLOSED_DATE} as closed_date) as dated
    left join pg_temp.known_household as h using (household_ref)
    left join pg_temp.known_month on month = substr(closed_on, 1, 7) and closed_date is not null
    left join pg_temp.last_adults as last using (household_ref, closed_on)`;
  await judgeEachRow(session, 'closure_reasons', stated, [
    judgementBy(closureRules, (row) => statementOf(session, row)),
  ]);
  await judgeRepeated(
    session,
    'closure_reasons',
    rowRepeated,
    ['household_ref', 'closed_on'],
    MUNICIPALITY_OF_HOUSEHOLD,
  );
  await judgeContradictions(
    session,
    'closure_reasons',
    reasonHasClosing,
    `select s.ctid as place, ${MUNICIPALITY_OF_HOUSEHOLD} as of_municipality, s.closed_on as found_text, '' as against_text
     from pg_temp.closure_reasons as s where ${kept(session, 'closure_reasons', 's')}
       and not exists (select from ${REGISTERED})`,
  );
  await judgeContradictions(
    session,
    'closure_reasons',
    reasonsAsRegistered,
    `select s.ctid as place, t.municipality_code as of_municipality,
       concat_ws('/', ${SAID.map((column) => `s.${column}`).join(', ')}) as found_text,
       concat_ws('/', ${SAID.map((column) => `coalesce(t.${column}::text, '')`).join(', ')}) as against_text
     from pg_temp.closure_reasons as s
     join pg_temp.known_household as h using (household_ref)
     join avstamp.closure as t on t.municipality_code = h.municipality_code and t.household_ref = s.household_ref
       and t.closed_on = ${CLOSED_DATE}
     where ${kept(session, 'closure_reasons', 's')} and (${SAID.map(
       (column) => `(s.${column} <> '' and s.${column} <> t.${column}::text)`,
     ).join(' or ')})`,
  );
  await countTouched(
    session,
    'closure_reasons',
    'added',
    `update avstamp.closure as t set version = t.version + 1,
       ${SAID.map((column) => `${column} = coalesce(t.${column}, nullif(s.${column}, '')::smallint)`).join(', ')}
     from pg_temp.closure_reasons as s join pg_temp.known_household as h using (household_ref)
     where t.municipality_code = h.municipality_code and t.household_ref = s.household_ref
       and t.closed_on = ${CLOSED_DATE} and ${kept(session, 'closure_reasons', 's')}
       and (${SAID.map((column) => `(t.${column} is null and s.${column} <> '')`).join(' or ')})
     returning t.municipality_code`,
  );
  await touchUnchanged(
    session,
    'closure_reasons',
    `select municipality_code from pg_temp.closure_reasons as s join pg_temp.known_household using (household_ref)
     where ${kept(session, 'closure_reasons', 's')}`,
  );
}

/** Whether each household of a closing had a co-applicant in its last month of assistance (domain §3.2). */
async function makeLastAdults({ client }: LoadSession): Promise<void> {
  await client.query(`
    create temp table last_adults on commit drop as
    select household_ref, closed_on, last.has_co_applicant
    from (select distinct household_ref, closed_on, ${CLOSED_DATE} as closed_date
      from pg_temp.closure_reasons as s) as s
    join pg_temp.known_household as h using (household_ref)
    cross join lateral (select co_applicant_ref is not null as has_co_applicant from avstamp.assistance_month as t
      where t.municipality_code = h.municipality_code and t.household_ref = s.household_ref and t.month <= closed_date
      order by t.month desc limit 1) as last`);
}

function statementOf({ codeLists }: LoadSession, row: StatedRow): ClosureStatement {
  const closedOn = textOf(row, 'closed_on');
  const known = row['has_co_applicant'];
  return {
    closedOn,
    applicantReason: textOf(row, 'applicant_reason'),
    coApplicantReason: textOf(row, 'co_applicant_reason'),
    householdReason: textOf(row, 'household_reason'),
    hasCoApplicant: typeof known === 'boolean' ? known : undefined,
    list: isCalendarDate(closedOn) ? codeLists.closureReasonsInForce(monthOfDate(closedOn)) : undefined,
  };
}
