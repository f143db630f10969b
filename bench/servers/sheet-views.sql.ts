/** The sheet's tree as PostGraphile wants to find it: views that name the keys between them. */
export const SHEET_VIEWS = `
create schema if not exists sheet;
create or replace view sheet.household as
  select a.municipality_code, a.month, a.household_ref, h.unit, a.children
  from avstamp.assistance_month a join avstamp.household h using (municipality_code, household_ref);
comment on view sheet.household is E'@primaryKey municipality_code,month,household_ref';
create or replace view sheet.adult as
  select a.municipality_code, a.month, (a.month - interval '1 month')::date as month_before, a.household_ref,
    one.role, one.person_ref, p.protected
  from avstamp.assistance_month a
  cross join lateral (values ('applicant', a.applicant_ref), ('coApplicant', a.co_applicant_ref)) as one (role, person_ref)
  join avstamp.person p on p.municipality_code = a.municipality_code and p.person_ref = one.person_ref;
comment on view sheet.adult is E'@primaryKey municipality_code,month,household_ref,role\\n@unique municipality_code,month,person_ref\\n@unique municipality_code,month_before,person_ref\\n@foreignKey (municipality_code,month,household_ref) references sheet.household (municipality_code,month,household_ref)|@foreignFieldName adults';
create or replace view sheet.measure as
  select municipality_code, month, person_ref, code, other_text, days, provider, version from avstamp.measure;
comment on view sheet.measure is E'@primaryKey municipality_code,month,person_ref,code,other_text\\n@foreignKey (municipality_code,month,person_ref) references sheet.adult (municipality_code,month,person_ref)|@fieldName adult|@foreignFieldName cells\\n@foreignKey (municipality_code,month,person_ref) references sheet.adult (municipality_code,month_before,person_ref)|@fieldName adultOfNextMonth|@foreignFieldName lastMonth';
`;
