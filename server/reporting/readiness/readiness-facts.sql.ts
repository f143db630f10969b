/**
 * The households with assistance in the month with their adults, of whom readiness asks. The reporting role sees all, with
 * their pseudonyms; social services see those of the viewer's units, without households that have a protected adult:
 * counts must not give them away (domain §7). A person of whom the host has told nothing counts as protected.
 */
interface Reach {
  readonly number: string;
  readonly joins: string;
  readonly condition: string;
}

const REACHES = {
  wholeMunicipality: {
    number: 'given.running_number',
    joins: `left join avstamp_pseudonym.running_number given on given.municipality_code = $1
      and given.month = $2::date and given.household_ref = h.household_ref`,
    condition: 'and $3::text[] is null',
  },
  ownUnits: {
    number: 'null::integer',
    joins: '',
    condition: `and h.unit = any ($3::text[])`,
  },
} as const satisfies Record<string, Reach>;

/** Whose readiness is asked for. */
export type ReadinessReach = keyof typeof REACHES;

/** What readiness asks the database, for one reach. Parameters 1 and 2: municipality, first day of the month; 3: units. */
export interface ReadinessStatements {
  /** How many adults owe an answer, answered or not: one row with `persons`. */
  readonly persons: string;
  /** Adults of whom nothing is registered: unit, household, number, role, person. */
  readonly unanswered: string;
  /** All that is stated anywhere, once: code, text, days, provider, whether others than social services state it. */
  readonly contents: string;
  /** Adults with these contents (arrays 4 to 7): unit, household, number, person, place among the contents. */
  readonly stated: string;
  /** Adults without a measure by social services' answer (code 4) and with one by others': unit, household, number, person, codes. */
  readonly contradicted: string;
  /** Closings of the month: unit, household, number, date, reasons, whether the household had a co-applicant. */
  readonly closures: string;
}

/** The statements for one reach. */
export function readinessStatements(name: ReadinessReach): ReadinessStatements {
  const reach: Reach = REACHES[name];
  const place = `h.unit, h.household_ref, ${reach.number}`;
  const open = name === 'ownUnits';
  const protection = open
    ? `left join avstamp.person applicant on applicant.municipality_code = $1 and applicant.person_ref = a.applicant_ref
  left join avstamp.person co_applicant on co_applicant.municipality_code = $1 and co_applicant.person_ref = a.co_applicant_ref`
    : '';
  const unprotected = open
    ? `and (a.applicant_ref is null or applicant.protected is false)
  and (a.co_applicant_ref is null or co_applicant.protected is false)`
    : '';
  const assisted = `avstamp.assistance_month a
  join avstamp.household h on h.municipality_code = a.municipality_code and h.household_ref = a.household_ref
  ${protection}`;
  const adults = `${assisted} ${reach.joins}
  cross join lateral (values ('applicant', a.applicant_ref), ('coApplicant', a.co_applicant_ref)) as adult (role, person_ref)`;
  const inMonth = `a.municipality_code = $1 and a.month = $2::date ${reach.condition} ${unprotected}`;
  const ofMonth = `${inMonth} and adult.person_ref is not null`;
  const registered = 'm.municipality_code = $1 and m.month = $2::date and m.withdrawn_at is null';
  return {
    persons: `select coalesce(sum(num_nonnulls(a.applicant_ref, a.co_applicant_ref)), 0)::integer as persons
from ${assisted} where ${inMonth}`,
    unanswered: `select ${place}, adult.role, adult.person_ref from ${adults}
where ${ofMonth} and not exists (select from avstamp.measure m where ${registered} and m.person_ref = adult.person_ref)`,
    contents: `select m.code, m.other_text, m.days, m.provider, bool_or(m.party <> 'social')
from avstamp.measure m where ${registered} group by m.code, m.other_text, m.days, m.provider`,
    stated: `select ${place}, adult.person_ref, broken.place::integer from ${adults}
join avstamp.measure m on ${registered} and m.person_ref = adult.person_ref
join unnest($4::integer[], $5::text[], $6::integer[], $7::text[]) with ordinality as broken (code, other_text, days, provider, place)
  on m.code = broken.code and m.other_text = broken.other_text and m.days is not distinct from broken.days
  and m.provider is not distinct from broken.provider
where ${ofMonth}`,
    contradicted: `select ${place}, adult.person_ref, array_agg(distinct others.code order by others.code)::integer[] from ${adults}
join avstamp.measure m on ${registered} and m.person_ref = adult.person_ref and m.party = 'social' and m.code = $4
join avstamp.measure others on others.municipality_code = $1 and others.month = $2::date and others.withdrawn_at is null
  and others.person_ref = adult.person_ref and others.party <> 'social' and others.code <> $4
where ${ofMonth} group by ${place}, adult.person_ref`,
    closures: `select ${place}, c.closed_on, c.applicant_reason, c.co_applicant_reason, c.household_reason,
  a.co_applicant_ref is not null
from avstamp.closure c
join avstamp.household h on h.municipality_code = c.municipality_code and h.household_ref = c.household_ref
${reach.joins}
left join lateral (select last.applicant_ref, last.co_applicant_ref from avstamp.assistance_month last
  where last.municipality_code = c.municipality_code and last.household_ref = c.household_ref and last.month <= c.closed_on
  order by last.month desc limit 1) a on true
${protection}
where c.municipality_code = $1 and c.voided_at is null and c.closed_on >= $2::date
  and c.closed_on < ($2::date + interval '1 month')::date ${reach.condition} ${unprotected}`,
  };
}

/** Findings of the month that somebody has let stand: person, rule, facts. */
export const SELECT_ACKNOWLEDGED = `select person_ref, rule, facts_hash from avstamp.acknowledgement
where municipality_code = $1 and month = $2::date`;

/** Rows of lists that wait, by the unit that settles them. Parameters: municipality, month as `YYYY-MM`. */
export const SELECT_WAITING_ROWS = `select unit, count(*) as waiting from avstamp.import_row
where municipality_code = $1 and month = $2 and settlement = 'waiting' group by unit order by unit`;
