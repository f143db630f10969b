/**
 * SQL for what protected identities (domain §7) mean to the viewer of the transaction: `none` where none of the persons
 * has one, `named` where the viewer has been named for each who has, else `closed`. A person of whom nothing is known
 * counts as protected: that is no reason to show more of that person.
 *
 * @param municipality SQL of the municipality's code
 * @param persons SQL of an array of references; nulls are passed over
 */
export function protectionSql(municipality: string, persons: string): string {
  return `(select case
      when not coalesce(bool_or(known.protected), false) then 'none'
      when bool_and(known.named or not known.protected) then 'named'
      else 'closed' end
    from (select coalesce(person.protected, true) as protected, exists (
        select from avstamp.protected_person_access named
        where named.municipality_code = ${municipality} and named.person_ref = stated.person_ref
          and named.subject = (select avstamp.viewer_subject()) and named.ended_at is null) as named
      from unnest(${persons}) as stated (person_ref)
      left join avstamp.person on person.municipality_code = ${municipality}
        and person.person_ref = stated.person_ref
      where stated.person_ref is not null) as known)`;
}

/** What `protectionSql` gives. */
export type Protection = 'none' | 'named' | 'closed';
