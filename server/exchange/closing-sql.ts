/**
 * SQL for the date of a staged row `s`; null where the text is none. Never cast by itself: the database may look at a
 * row before it learns that the row was refused.
 */
export const CLOSED_DATE = `case when s.closed_on ~ '^(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$'
  and pg_input_is_valid(s.closed_on, 'date') then s.closed_on::date end`;

/** SQL for the municipality of a staged row `s` that names a household; empty where that is unknown. */
export const MUNICIPALITY_OF_HOUSEHOLD = `(select coalesce(min(h.municipality_code), '')
  from pg_temp.known_household as h where h.household_ref = s.household_ref)`;
