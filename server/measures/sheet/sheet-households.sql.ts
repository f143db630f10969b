/** Which households a sheet shows. */
export type SheetFilter = 'all' | 'unanswered' | 'with-findings' | 'changed-since-compile';

/** Households with assistance in the month `$2` of municipality `$1`, with what is known of their adults. */
export const SHEET_HOUSEHOLDS = `avstamp.household h
  join avstamp.assistance_month a
    on a.municipality_code = h.municipality_code and a.household_ref = h.household_ref and a.month = $2
  left join avstamp.person applicant
    on applicant.municipality_code = $1 and applicant.person_ref = a.applicant_ref
  left join avstamp.person co_applicant
    on co_applicant.municipality_code = $1 and co_applicant.person_ref = a.co_applicant_ref`;

/**
 * Those of the viewer's units `$3`; with a protected adult only where the viewer may open all such adults and has
 * said why (`$4`). A person of whom the host has told nothing is treated as protected.
 */
export const SHEET_REACH = `h.municipality_code = $1 and h.unit = any ($3::text[])
    and (applicant.protected is false or ${mayOpen('a.applicant_ref')})
    and (a.co_applicant_ref is null or co_applicant.protected is false or ${mayOpen('a.co_applicant_ref')})`;

/** The adults of such a household: role, reference and protection. */
export const SHEET_ADULTS = `(values ('applicant', a.applicant_ref, coalesce(applicant.protected, true)),
    ('coApplicant', a.co_applicant_ref, coalesce(co_applicant.protected, true))) as adult (role, person_ref, protected)`;

/** Whether nothing that the viewer may see is registered of the adult for the month. */
export const ADULT_IS_UNANSWERED = `not exists (select from avstamp.measure m
    where m.municipality_code = $1 and m.month = $2 and m.person_ref = adult.person_ref and m.withdrawn_at is null)`;

/** What a filter asks of a household. Findings are judged by the rules, outside the database. */
export const SHEET_FILTERS: Readonly<Record<SheetFilter, string>> = {
  all: '',
  'with-findings': '',
  unanswered: `and exists (select from ${SHEET_ADULTS} where adult.person_ref is not null and ${ADULT_IS_UNANSWERED})`,
  'changed-since-compile': `and exists (select from avstamp.measure m
    where m.municipality_code = $1 and m.month = $2 and m.person_ref in (a.applicant_ref, a.co_applicant_ref)
      and m.changed_at > (select max(r.compiled_at) from avstamp.report r where r.municipality_code = $1 and r.month = $2))`,
};

// A function of the database's: asked of the few who are protected, and made ready for nobody else.
function mayOpen(personReference: string): string {
  return `($4 and avstamp.viewer_is_named_for($1, ${personReference}))`;
}
