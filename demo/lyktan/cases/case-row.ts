/** A person of a case, as a user of the case system may see it. */
export interface CasePerson {
  readonly reference: string;
  /** Empty where the identity is protected. */
  readonly name: string;
  readonly isProtected: boolean;
}

/** One case in the list. */
export interface CaseRow {
  readonly reference: string;
  readonly unit: string;
  readonly caseworker: string;
  readonly applicant: CasePerson;
  readonly coApplicant: CasePerson | null;
  readonly children: number;
  /** The last month with a decision, `YYYY-MM`; null where there is none. */
  readonly lastMonth: string | null;
  /** `YYYY-MM-DD`; null while the case is open. */
  readonly closedOn: string | null;
}

/** SQL that gives cases as they are shown; a condition on `one` may follow. */
export const SELECT_CASES = `
  select one.reference, one.unit, one.caseworker, one.children,
    lyktan_person(applicant) as applicant, case when co_applicant.reference is not null then lyktan_person(co_applicant) end as "coApplicant",
    to_char(decided.last_month, 'YYYY-MM') as "lastMonth", to_char(closed.closed_on, 'YYYY-MM-DD') as "closedOn"
  from lyktan.household_case as one
  join lyktan.person as applicant on applicant.reference = one.applicant
  left join lyktan.person as co_applicant on co_applicant.reference = one.co_applicant
  left join lateral (select max(month) as last_month from lyktan.decision where case_reference = one.reference) as decided on true
  left join lateral (select max(closed_on) as closed_on from lyktan.closing where case_reference = one.reference) as closed
    on closed.closed_on > decided.last_month`.replaceAll(
  /lyktan_person\((\w+)\)/g,
  (_, person: string) =>
    `jsonb_build_object('reference', ${person}.reference, 'isProtected', ${person}.is_protected,
      'name', case when ${person}.is_protected then '' else ${person}.given_name || ' ' || ${person}.family_name end)`,
);
