/** Whom an entry is about, each once: most have one subject, and those of several name it among them or before them. */
const SUBJECTS = `case when entry.subject = any (entry.subjects) then entry.subjects else entry.subject || entry.subjects end`;

/**
 * Those whom a unit manager may see in the log: the households of the own units, and their adults, without protected
 * persons and without the households of such (domain §7). Row-level security keeps the households to the own units
 * and hides protected persons; somebody of whom nothing is known is not shown either.
 */
const SHOWN = `adult as materialized (
    select distinct assisted.household_ref, named.person_ref, not exists (
      select from avstamp.person where person.municipality_code = assisted.municipality_code
        and person.person_ref = named.person_ref and not person.protected) as closed
    from avstamp.assistance_month assisted, lateral (values (applicant_ref), (co_applicant_ref)) as named (person_ref)
    where named.person_ref is not null),
  shown as materialized (
    select 'person:' || person_ref as subject from adult where not closed
    union
    select 'household:' || household_ref from avstamp.household
    where household_ref not in (select household_ref from adult where closed))`;

/** Parameters of both statements: filter and page, in the order of `access-log.repository.ts`. */
const FILTERED = `($1::date is null or entry.occurred_at >= $1::timestamp at time zone 'Europe/Stockholm')
  and ($2::date is null or entry.occurred_at < ($2::timestamp + interval '1 day') at time zone 'Europe/Stockholm')
  and ($3::text is null or entry.actor = $3)
  and ($4::text is null or entry.action = $4)
  and ($5::text is null or entry.audit_id in (select avstamp.log_entries_about($5)))
  and ($6::text is null or entry.audit_id in (select avstamp.log_entries_about($6)))
  and ($7::bigint is null or entry.audit_id < $7)`;

const COLUMNS = `entry.audit_id as number, entry.occurred_at, entry.actor, entry.role, entry.action, entry.reason`;

/** The log as the auditor sees it: all of it. */
export const WHOLE_LOG = `select ${COLUMNS}, ${SUBJECTS} as subjects
  from avstamp.audit_entry entry
  where ${FILTERED}
  order by entry.audit_id desc limit $8`;

/**
 * The log as a unit manager sees it: entries about the own households, their adults and no person at all, each with
 * those subjects only that may be shown. Whoever may not be shown cannot be searched for either.
 */
export const LOG_OF_OWN_UNITS = `with ${SHOWN}
  select ${COLUMNS}, visible.subjects
  from avstamp.audit_entry entry, lateral (
    select array_agg(subject order by place) as subjects
    from unnest(${SUBJECTS}) with ordinality as named (subject, place)
    where subject !~ '^(person|household):' or subject in (select shown.subject from shown)) as visible
  where ${FILTERED}
    and ($5::text is null or $5 in (select subject from shown))
    and ($6::text is null or $6 in (select subject from shown))
    and visible.subjects is not null
  order by entry.audit_id desc limit $8`;
