import { assistanceRules } from '../households/index.js';
import { MUNICIPALITY_OF_HOUSEHOLD } from './closing-sql.js';
import { adultInOneHousehold, rowRepeated } from './contradiction.rules.js';
import { holdsNothing } from './holds-nothing.js';
import { judgeContradictions, judgeRepeated } from './judge-contradictions.js';
import { judgeEachRow } from './judge-rows.js';
import { personKnown } from './known-tables.js';
import { kept } from './remarks.js';
import { judgementBy } from './row-judgement.js';
import type { LoadSession } from './session.js';
import { connectAdults, makeStatedAdults } from './stated-adults.js';
import { isTrue, textOf } from './stated-row.js';

const STATED = `select s.ctid as place, s.*, coalesce(h.municipality_code, '') as of_municipality, month_days,
    h.household_ref is not null as household_known,
    ${personKnown('applicant', 'h.municipality_code')} as applicant_known,
    ${personKnown('co_applicant', 'h.municipality_code')} as co_applicant_known
  from pg_temp.assistance as s
  left join pg_temp.known_month using (month)
  left join pg_temp.known_household as h using (household_ref)
  left join pg_temp.known_person as applicant on applicant.person_ref = applicant_ref
  left join pg_temp.known_person as co_applicant on co_applicant.person_ref = co_applicant_ref`;

/** Judges the months of assistance row by row and against each other, and connects their adults. */
export async function judgeAssistance(session: LoadSession): Promise<void> {
  await judgeEachRow(session, 'assistance', STATED, [
    judgementBy(assistanceRules, (row) => ({
      household: textOf(row, 'household_ref'),
      month: textOf(row, 'month'),
      applicant: textOf(row, 'applicant_ref'),
      coApplicant: textOf(row, 'co_applicant_ref'),
      children: textOf(row, 'children'),
      householdKnown: isTrue(row, 'household_known'),
      // An unknown household has no municipality to know persons in: one finding says enough.
      applicantKnown: isTrue(row, 'applicant_known') || !isTrue(row, 'household_known'),
      coApplicantKnown: isTrue(row, 'co_applicant_known') || !isTrue(row, 'household_known'),
    })),
  ]);
  await makeStatedAdults(session);
  await connectAdults(session);
  await judgeContradictions(session, 'assistance', adultInOneHousehold, adultsInTwoHouseholds(session));
  if (!(await holdsNothing(session, 'assistance_month'))) {
    await judgeContradictions(
      session,
      'assistance',
      adultInOneHousehold,
      adultsInRegisteredHouseholds(session),
    );
  }
  const key = ['household_ref', 'month'];
  await judgeRepeated(session, 'assistance', rowRepeated, key, MUNICIPALITY_OF_HOUSEHOLD);
}

const ADULT_MONTHS = `select s.ctid as place, h.municipality_code, s.month, s.household_ref, adult.person_ref
  from pg_temp.assistance as s join pg_temp.known_household as h using (household_ref)
  cross join lateral (values (applicant_ref), (nullif(co_applicant_ref, ''))) as adult (person_ref)
  where adult.person_ref is not null`;

/** SQL that gives the rows with an adult whom an earlier row of the month has in another household. */
export function adultsInTwoHouseholds(session: LoadSession): string {
  // Most adults are in one household all the time, and their months need not be looked at.
  return `select distinct on (place) place, municipality_code as of_municipality, person_ref as found_text,
      first_household as against_text
    from (
      select adult.*, first_value(household_ref) over (
        partition by municipality_code, month, person_ref order by place) as first_household
      from (${ADULT_MONTHS} and ${kept(session, 'assistance', 's')}) as adult
      join pg_temp.connected_person as moved using (municipality_code, person_ref)
      where moved.first_household <> moved.last_household
    ) as adult where household_ref <> first_household order by place, person_ref`;
}

function adultsInRegisteredHouseholds(session: LoadSession): string {
  return `select distinct on (place) place, adult.municipality_code as of_municipality, adult.person_ref as found_text,
      registered.household_ref as against_text
    from (${ADULT_MONTHS} and ${kept(session, 'assistance', 's')}) as adult
    join pg_temp.known_month using (month)
    join (
      select municipality_code, month as first_day, household_ref, adult.person_ref
      from avstamp.assistance_month
      cross join lateral (values (applicant_ref), (co_applicant_ref)) as adult (person_ref)
    ) as registered using (municipality_code, first_day, person_ref)
    where registered.household_ref <> adult.household_ref
      and not exists (select from pg_temp.assistance as s where s.month = adult.month
        and s.household_ref = registered.household_ref and ${kept(session, 'assistance', 's')})
    order by place, adult.person_ref`;
}
