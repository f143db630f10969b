import { assistanceRules } from '../households/index.js';
import { adultInOneHousehold, rowRepeated } from './contradiction.rules.js';
import { judgeContradictions, judgeRepeated } from './judge-contradictions.js';
import { judgeEachRow } from './judge-rows.js';
import { personKnown } from './known-tables.js';
import { kept } from './remarks.js';
import { judgementBy } from './row-judgement.js';
import type { LoadSession } from './session.js';
import { isTrue, textOf } from './stated-row.js';
import { unlessRepeated } from './unless-repeated.js';
import { writeRows } from './write-rows.js';

const STATED = `select s.ctid as place, s.*, coalesce(h.municipality_code, '') as of_municipality, month_days,
    h.household_ref is not null as household_known,
    ${personKnown('applicant', 'h.municipality_code')} as applicant_known,
    ${personKnown('co_applicant', 'h.municipality_code')} as co_applicant_known
  from avstamp_staging.assistance as s
  left join avstamp_staging.known_month using (month)
  left join avstamp_staging.known_household as h using (household_ref)
  left join avstamp_staging.known_person as applicant on applicant.person_ref = applicant_ref
  left join avstamp_staging.known_person as co_applicant on co_applicant.person_ref = co_applicant_ref`;

/** Judges the months of assistance, and finds the persons of each municipality by them. */
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
  await connectAdults(session);
  await judgeAdults(session);
}

/** Writes the kept months of assistance. */
export async function writeAssistance(session: LoadSession): Promise<void> {
  await unlessRepeated(
    session,
    'assistance_month',
    () =>
      writeRows(session, 'assistance', {
        table: 'assistance_month',
        key: ['municipality_code', 'month', 'household_ref'],
        values: ['applicant_ref', 'co_applicant_ref', 'children'],
        versioned: false,
        incoming: `select municipality_code, first_day as month, household_ref, applicant_ref,
            nullif(co_applicant_ref, '') as co_applicant_ref, children::smallint as children,
            h.ordinal + m.ordinal as ordinal
          from avstamp_staging.assistance as s join avstamp_staging.known_household as h using (household_ref)
            join avstamp_staging.known_month as m using (month)
          where ${kept(session, 'assistance', 's')}`,
        order: 'incoming.ordinal',
        bulk: `select municipality_code, count(*)::integer as rows
          from avstamp_staging.assistance as s join avstamp_staging.known_household as h using (household_ref)
          where ${kept(session, 'assistance', 's')} group by municipality_code`,
      }),
    () =>
      judgeRepeated(
        session,
        'assistance',
        rowRepeated,
        ['household_ref', 'month'],
        `(select coalesce(min(h.municipality_code), '') from avstamp_staging.known_household as h
          where h.household_ref = s.household_ref)`,
      ),
  );
}

const ADULT_MONTHS = `select s.ctid as place, h.municipality_code, s.month, s.household_ref, adult.person_ref
  from avstamp_staging.assistance as s join avstamp_staging.known_household as h using (household_ref)
  cross join lateral (values (applicant_ref), (nullif(co_applicant_ref, ''))) as adult (person_ref)
  where adult.person_ref is not null`;

// One pass tells both who belongs where and who was in more than one household: most adults never are.
async function connectAdults(session: LoadSession): Promise<void> {
  await session.client.query(`
    create unlogged table avstamp_staging.connected_person as
    select municipality_code, person_ref, min(first_household) as first_household, max(last_household) as last_household
    from (
      select municipality_code, applicant_ref as person_ref, min(household_ref) as first_household,
        max(household_ref) as last_household
      from avstamp_staging.assistance as s join avstamp_staging.known_household using (household_ref)
      where ${kept(session, 'assistance', 's')} group by municipality_code, applicant_ref
      union all
      select municipality_code, co_applicant_ref, min(household_ref), max(household_ref)
      from avstamp_staging.assistance as s join avstamp_staging.known_household using (household_ref)
      where co_applicant_ref <> '' and ${kept(session, 'assistance', 's')}
      group by municipality_code, co_applicant_ref
    ) as adult group by municipality_code, person_ref`);
  await session.client.query('analyze avstamp_staging.connected_person');
}

async function judgeAdults(session: LoadSession): Promise<void> {
  await judgeContradictions(
    session,
    'assistance',
    adultInOneHousehold,
    `select distinct on (place) place, municipality_code as of_municipality, person_ref as found_text,
       first_household as against_text
     from (
       select adult.*, first_value(household_ref) over (
         partition by municipality_code, month, person_ref order by place) as first_household
       from (${ADULT_MONTHS} and ${kept(session, 'assistance', 's')}) as adult
       join avstamp_staging.connected_person as moved using (municipality_code, person_ref)
       where moved.first_household <> moved.last_household
     ) as adult where household_ref <> first_household order by place, person_ref`,
  );
  const held = await session.client.query('select from avstamp.assistance_month limit 1');
  if (held.rowCount === 0) return;
  await judgeContradictions(
    session,
    'assistance',
    adultInOneHousehold,
    `select distinct on (place) place, adult.municipality_code as of_municipality, adult.person_ref as found_text,
       registered.household_ref as against_text
     from (${ADULT_MONTHS} and ${kept(session, 'assistance', 's')}) as adult
     join avstamp_staging.known_month using (month)
     join (
       select municipality_code, month as first_day, household_ref, adult.person_ref
       from avstamp.assistance_month
       cross join lateral (values (applicant_ref), (co_applicant_ref)) as adult (person_ref)
     ) as registered using (municipality_code, first_day, person_ref)
     where registered.household_ref <> adult.household_ref
       and not exists (select from avstamp_staging.assistance as s where s.month = adult.month
         and s.household_ref = registered.household_ref and ${kept(session, 'assistance', 's')})
     order by place, adult.person_ref`,
  );
}
